import { Button, Link } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { serialOf } from "../contract/dates";
import { WorkbookProblem } from "../workbook/ports/problem";
import type { StayFormula } from "../workbook/ports/freeze";
import { useAnnounce } from "./parts/announcer";
import { NoteBar, ProblemBar } from "./parts/problem-bar";
import { useServices } from "./services";
import { RecordedNote } from "./this-workbook/recorded-note";
import { useRecording } from "./this-workbook/use-recording";

/** What the workbook has to say when the pane opens. It is asked once: nothing is ever shown because of an event. */
export function OpeningBars() {
  return (
    <>
      <NamelessBar />
      <RecordBar />
    </>
  );
}

/** The pane is of use without what was asked: what stands in the way is told where the user meets it. */
function unlessExcelRefuses(thrown: unknown): void {
  if (!(thrown instanceof WorkbookProblem)) throw thrown;
}

/** Formulas of Stay for which Excel has found no function, and the way to bring them back. */
function NamelessBar() {
  const { port, say } = useServices();
  const announce = useAnnounce();
  const [nameless, setNameless] = useState<readonly StayFormula[]>([]);
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);

  useEffect(() => {
    let here = true;
    port.namelessFormulas().then((found) => here && setNameless(found), unlessExcelRefuses);
    return () => {
      here = false;
    };
  }, [port]);

  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
      setProblem(null);
    } catch (thrown) {
      setProblem(thrown);
    }
  };
  const mend = () =>
    attempt(async () => {
      await port.reenter(nameless);
      const still = await port.namelessFormulas();
      setNameless(still);
      setTried(true);
      const [first] = still;
      announce(
        first
          ? say("pane.keep.nameless.still", { count: still.length, address: first.address })
          : say("pane.keep.nameless.mended"),
      );
    });

  const [first] = nameless;
  const close = () => {
    setNameless([]);
    setTried(false);
  };
  if (problem !== null) return <ProblemBar problem={problem} onClose={() => setProblem(null)} />;
  if (!first) {
    return tried ? (
      <NoteBar intent="success" onClose={close}>
        {say("pane.keep.nameless.mended")}
      </NoteBar>
    ) : null;
  }
  const { address } = first;
  const key = tried ? "pane.keep.nameless.still" : "pane.keep.nameless";
  return (
    <NoteBar
      intent="warning"
      onClose={close}
      actions={
        <>
          <Button size="small" onClick={() => void mend()}>
            {say("pane.keep.nameless.mend")}
          </Button>
          <Link as="button" onClick={() => void attempt(() => port.selectCells(address))}>
            {address}
          </Link>
        </>
      }
    >
      {say(key, { count: nameless.length, address })}
    </NoteBar>
  );
}

/** Offers to go on with histories whose last day has passed. */
function RecordBar() {
  const { port, say, formats } = useServices();
  const recording = useRecording();
  const [last, setLast] = useState<number | null>(null);

  useEffect(() => {
    let here = true;
    const ask = async (): Promise<number | null> => {
      const day = await port.lastRecorded();
      // What speaks of a fixed day has nothing new to say today.
      const goesOn = (await port.recipes()).some(({ asOf }) => asOf === undefined);
      return day !== null && day < today() && goesOn ? day : null;
    };
    ask().then((day) => here && setLast(day), unlessExcelRefuses);
    return () => {
      here = false;
    };
  }, [port]);

  if (recording.task !== null || recording.problem !== null || recording.outcome) {
    return <RecordedNote recording={recording} />;
  }
  if (last === null) return null;
  return (
    <NoteBar
      intent="info"
      onClose={() => setLast(null)}
      actions={
        <Button size="small" onClick={() => void recording.record()}>
          {say("pane.keep.record")}
        </Button>
      }
    >
      {say("pane.keep.offer", { day: formats.cell(last, "date") })}
    </NoteBar>
  );
}

function today(): number {
  const now = new Date();
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
