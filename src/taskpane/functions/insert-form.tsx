import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { isOptional, type AnyFunctionSpec, type FunctionText } from "../../contract/function-spec";
import { useAnnounce } from "../parts/announcer";
import { NoteBar, ProblemBar } from "../parts/problem-bar";
import { useServices } from "../services";
import { ArgumentField } from "./argument-field";
import { callFormula, cellName, formulaStyle, shownCall } from "./formula-text";
import { InsertButton } from "./insert-button";
import { TrialResult } from "./trial-result";
import { TargetField } from "./target-field";
import { targetName, useInsertion } from "./use-insertion";
import { useTrial, type Trial } from "./use-trial";
import { placementOf } from "./placement";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  fold: {
    justifyContent: "flex-start",
    padding: 0,
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
  },
});

interface InsertFormProps {
  readonly spec: AnyFunctionSpec;
  readonly help: FunctionText;
}

/** Puts a call together from the sheet, shows what it gives, and writes it. */
export function InsertForm({ spec, help }: InsertFormProps) {
  const { say, port, formulaTag } = useServices();
  const styles = useStyles();
  const announce = useAnnounce();
  const form = useInsertion(spec);
  const [round, setRound] = useState(0);
  const [done, setDone] = useState<string | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const trial = useTrial(spec, form.args, form.target, round);
  const placement = placementOf(trial, spec);

  const insert = async () => {
    if (!placement || trial.state !== "tried") return;
    setDone(null);
    try {
      if (placement.kind === "fill") {
        await port.fillTableColumn(placement.table.firstCell, callFormula(spec.id, placement.args));
      } else {
        await port.writeFormula(trial.landing.target, callFormula(spec.id, trial.args));
      }
      const message =
        placement.kind === "fill"
          ? say("pane.insert-function.filled", { rows: placement.table.rows, table: placement.table.name })
          : say("pane.insert-function.written", { address: trial.landing.target });
      setDone(message);
      announce(message);
      setProblem(null);
      setRound((before) => before + 1);
    } catch (thrown) {
      setProblem(thrown);
    }
  };

  return (
    <div
      role="group"
      aria-label={say("pane.insert-function.form", { name: cellName(spec.id) })}
      className={styles.form}
    >
      <Text size={200}>{say("pane.insert-function.teach")}</Text>
      <Arguments spec={spec} help={help} form={form} />
      <code className={styles.code}>
        {shownCall(
          spec.id,
          placement?.kind === "fill" ? placement.args : form.args,
          formulaStyle(formulaTag),
        )}
      </code>
      <TrialResult trial={trial} />
      <TargetField
        target={form.target}
        following={form.following === targetName}
        onFocus={() => form.follow(targetName)}
        onUseSelection={() => void form.takeSelection(targetName)}
      />
      <Warnings trial={trial} spec={spec} />
      {form.problem !== null && <ProblemBar problem={form.problem} />}
      {problem !== null && <ProblemBar problem={problem} onClose={() => setProblem(null)} />}
      {done !== null && <NoteBar intent="success">{done}</NoteBar>}
      <InsertButton
        trial={trial}
        placement={placement}
        target={form.target}
        onFocus={() => form.follow(null)}
        onInsert={() => void insert()}
      />
    </div>
  );
}

interface ArgumentsProps extends InsertFormProps {
  readonly form: ReturnType<typeof useInsertion>;
}

/** What must be given, and, folded away, what may be left out. */
function Arguments({ spec, help, form }: ArgumentsProps) {
  const { say } = useServices();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const entries = Object.entries(spec.params);
  const optional = entries.filter(([, param]) => isOptional(param));
  const field = ([name, param]: (typeof entries)[number]) => (
    <ArgumentField
      key={name}
      name={name}
      param={param}
      description={help.params[name] ?? ""}
      typed={form.typed[name] ?? ""}
      following={form.following === name}
      onType={(text) => form.type(name, text)}
      onFocus={() => form.follow(param.kind === "option" ? null : name)}
      onUseSelection={() => void form.takeSelection(name)}
    />
  );
  return (
    <>
      {entries.filter(([, param]) => !isOptional(param)).map(field)}
      {optional.length > 0 && (
        <Button
          appearance="transparent"
          className={styles.fold}
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {say("pane.insert-function.optional", { count: optional.length })}
        </Button>
      )}
      {open && optional.map(field)}
    </>
  );
}

/** What stands in the way of the formula, or would be lost. */
function Warnings({ trial, spec }: { readonly trial: Trial; readonly spec: AnyFunctionSpec }) {
  const { say } = useServices();
  if (trial.state !== "tried") return null;
  const { holds, obstacle, table, target: address } = trial.landing;
  const placement = placementOf(trial, spec);
  const rows = trial.result?.rows.length ?? 1;
  const columns = trial.result?.rows[0]?.length ?? 1;
  return (
    <>
      {obstacle && (
        <NoteBar intent="warning">
          {say("pane.insert-function.obstacle", {
            rows,
            columns,
            address: obstacle.address,
            cells: obstacle.cells,
          })}
        </NoteBar>
      )}
      {table && placement?.kind === "fill" && (
        <NoteBar intent="warning">
          {say("pane.insert-function.table", { address, table: table.name, rows: table.rows })}
        </NoteBar>
      )}
      {table && placement === null && (
        <NoteBar intent="warning">
          {say("pane.insert-function.table.never", { address, table: table.name })}
        </NoteBar>
      )}
      {holds !== "" && placement !== null && (
        <NoteBar intent="warning">{say("pane.insert-function.holds", { address, text: holds })}</NoteBar>
      )}
    </>
  );
}
