import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { ActiveFormula } from "../../workbook/ports/selection";
import { Heading } from "../parts/heading";
import { NoteBar, ProblemBar } from "../parts/problem-bar";
import { Working } from "../parts/working";
import { cellName, exampleFormula, formulaStyle } from "../functions/formula-text";
import type { Trace } from "../formula/trace";
import { useServices } from "../services";
import { CallExplained } from "./call-explained";
import { useExplanation } from "./use-explanation";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, overflowWrap: "anywhere" },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

/** What the formula of the active cell computes, from the functions' own declarations and on its own inputs. */
export function ExplainTab() {
  const { say, port } = useServices();
  const styles = useStyles();
  const explanation = useExplanation();
  const [cameFrom, setCameFrom] = useState<string | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const here = explanation.state === "formula" ? explanation.cell.address : null;

  const go = useCallback(
    async (address: string) => {
      try {
        await port.selectCells(address);
        setProblem(null);
      } catch (thrown) {
        setProblem(thrown);
      }
    },
    [port],
  );
  const goFrom = (address: string) => {
    setCameFrom(here);
    void go(address);
  };

  return (
    <div className={styles.root}>
      {problem !== null && <ProblemBar problem={problem} onClose={() => setProblem(null)} />}
      {cameFrom !== null && cameFrom !== here && (
        <div>
          <Button size="small" onClick={() => void go(cameFrom)}>
            {say("pane.explain.back", { address: cameFrom })}
          </Button>
        </div>
      )}
      {explanation.state === "reading" && <Working word={say("pane.explain.reading")} />}
      {explanation.state === "problem" && <ProblemBar problem={explanation.problem} />}
      {explanation.state === "none" && <Teaching />}
      {explanation.state === "formula" && (
        <Explained cell={explanation.cell} trace={explanation.trace} onGo={goFrom} />
      )}
    </div>
  );
}

/** Nothing to explain: what one can do about it. */
function Teaching() {
  const { say, functions, formulaTag } = useServices();
  const first = functions.find((spec) => spec.examples.length > 0);
  const example = first?.examples[0];
  return (
    <>
      <Heading level={2}>{say("pane.explain.empty.title")}</Heading>
      {first && example && (
        <Text>
          {say("pane.explain.empty", { example: exampleFormula(first, example, formulaStyle(formulaTag)) })}
        </Text>
      )}
    </>
  );
}

interface ExplainedProps {
  readonly cell: ActiveFormula;
  readonly trace: Trace;
  readonly onGo: (address: string) => void;
}

function Explained({ cell, trace: { calls }, onGo }: ExplainedProps) {
  const { say } = useServices();
  const styles = useStyles();
  if (calls.length === 0) {
    return (
      <>
        <Text>{say("pane.explain.other", { address: cell.address })}</Text>
        <Teaching />
      </>
    );
  }
  const { address, text } = cell;
  return (
    <>
      <Heading level={2}>
        {text === ""
          ? say("pane.explain.shows-blank", { address })
          : say("pane.explain.shows", { address, text })}
      </Heading>
      {cell.anchor !== address && <Text>{say("pane.explain.spilled", { address: cell.anchor })}</Text>}
      <code className={styles.code}>{cell.formula}</code>
      <HostError cell={cell} />
      {calls.length > 1 && <Text>{say("pane.explain.inside-out")}</Text>}
      {calls.map(({ call, ...traced }, index) =>
        traced.spec ? (
          <CallExplained key={index} traced={{ call, ...traced }} cell={cell} onGo={onGo} />
        ) : (
          <Text key={index}>{say("pane.explain.unknown", { name: cellName(call.id) })}</Text>
        ),
      )}
    </>
  );
}

/** Errors of Excel's own, which no calculation of ours gives. */
function HostError({ cell: { error, anchor } }: { readonly cell: ActiveFormula }) {
  const { say } = useServices();
  const advice =
    error !== null &&
    {
      "#SPILL!": say("pane.explain.host.spill", { address: anchor }),
      "#NAME?": say("pane.explain.host.name"),
      "#BUSY!": say("pane.explain.host.busy"),
    }[error];
  return advice ? <NoteBar intent="warning">{advice}</NoteBar> : null;
}
