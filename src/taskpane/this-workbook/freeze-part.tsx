import { Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { formulaScopes, type FormulaScope, type FreezeOutcome } from "../../workbook/ports/freeze";
import { Part } from "../parts/part";
import { NoteBar, ProblemBar } from "../parts/problem-bar";
import { TaskStatus } from "../parts/task-status";
import { Working } from "../parts/working";
import { useServices } from "../services";
import { FormulaList } from "./formula-list";
import { frozenText, thawedText } from "./freeze-texts";
import { useFreeze, type FreezeControl, type FreezeResult } from "./use-freeze";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** Turns formulas of Stay into what anyone's Excel knows, and brings them back. */
export function FreezePart() {
  const { say, functions, port } = useServices();
  const { actions } = useStyles();
  const control = useFreeze();
  const { task, listed, result } = control;
  const [scope, setScope] = useState<FormulaScope>("sheet");
  const [problem, setProblem] = useState<unknown>(null);
  const go = (address: string) => void port.selectCells(address).then(() => setProblem(null), setProblem);
  // Before the functions are there, none of them would seem to have a form of Excel's own.
  if (functions.length === 0) return <Working word={say("pane.functions.loading")} />;
  const choose = (value: string) => {
    setScope(formulaScopes.find((known) => known === value) ?? scope);
    control.forgetList();
  };
  return (
    <Part title={say("pane.keep.freeze.title")}>
      <Text size={200}>{say("pane.keep.freeze.teach")}</Text>
      <Field label={say("pane.keep.freeze.scope")}>
        <Select value={scope} onChange={(_, { value }) => choose(value)}>
          {formulaScopes.map((known) => (
            <option key={known} value={known}>
              {say(`pane.keep.freeze.scope.${known}`)}
            </option>
          ))}
        </Select>
      </Field>
      <div className={actions}>
        <Button disabledFocusable={task !== null} onClick={() => void control.list(scope)}>
          {say("pane.keep.freeze.list")}
        </Button>
      </div>
      {problem !== null && <ProblemBar problem={problem} onClose={() => setProblem(null)} />}
      {listed && <Listed control={control} onGo={go} />}
      {task && <TaskStatus task={task} onCancel={control.cancel} />}
      {result && <Result result={result} />}
      <Freezes control={control} />
    </Part>
  );
}

function Listed({
  control,
  onGo,
}: {
  readonly control: FreezeControl;
  readonly onGo: (address: string) => void;
}) {
  const { say } = useServices();
  const cells = control.listed ?? [];
  const count = cells.filter(({ obstacle }) => obstacle === null).length;
  if (cells.length === 0) return <Text>{say("pane.keep.freeze.none")}</Text>;
  return (
    <>
      <FormulaList cells={cells} onGo={onGo} />
      {count > 0 && (
        <div>
          <Button
            appearance="primary"
            disabledFocusable={control.task !== null}
            onClick={() => void control.freeze()}
          >
            {say("pane.keep.freeze.run", { count })}
          </Button>
        </div>
      )}
    </>
  );
}

function Result({ result }: { readonly result: FreezeResult }) {
  const { say } = useServices();
  switch (result.kind) {
    case "problem":
      return <ProblemBar problem={result.problem} />;
    case "thawed":
      return <NoteBar intent="success">{thawedText(result.outcome, say)}</NoteBar>;
    case "frozen":
      return <Frozen outcome={result.outcome} />;
  }
}

function Frozen({ outcome }: { readonly outcome: FreezeOutcome }) {
  const { say } = useServices();
  const { left, thawable, native, values } = outcome;
  return (
    <>
      <NoteBar intent={native + values > 0 ? "success" : "warning"}>
        {frozenText(outcome, say)}
        {!thawable && native + values > 0 && ` ${say("pane.keep.frozen.for-good")}`}
      </NoteBar>
      {left.length > 0 && (
        <div>
          <Text size={200}>{say("pane.keep.frozen.left")}</Text>
          <ul>
            {left.slice(0, 50).map(({ address, reason }) => (
              <li key={address}>{say(`pane.keep.left.${reason}`, { address })}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** What can be brought back. */
function Freezes({ control }: { readonly control: FreezeControl }) {
  const { say, formats } = useServices();
  const { actions } = useStyles();
  if (control.freezes.length === 0) return null;
  return (
    <Part title={say("pane.keep.freezes")}>
      {control.freezes.map(({ id, at, cells }) => {
        const what = say("pane.keep.thaw.what", { count: cells.length, when: formats.instant(new Date(at)) });
        return (
          <div key={id} className={actions}>
            <Text size={200}>{what}</Text>
            <Button
              size="small"
              disabledFocusable={control.task !== null}
              aria-label={say("pane.keep.thaw.named", { what })}
              onClick={() => void control.thaw(id)}
            >
              {say("pane.keep.thaw")}
            </Button>
          </div>
        );
      })}
    </Part>
  );
}
