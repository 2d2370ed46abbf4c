import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Recipe } from "../../contract/recipe";
import type { RecipeState } from "../../workbook/ports/recipe-state";
import { NoteBar } from "../parts/problem-bar";
import { QuietText } from "../parts/quiet-text";
import { problemText } from "../problem-text";
import { useServices, type Say } from "../services";
import { FileButton } from "../sources/file-button";
import { AsOfField } from "./as-of-field";
import { OutcomeNote } from "./outcome-note";
import { recipeName } from "./recipe-name";
import { RepairForm } from "./repair-form";
import { StateLine } from "./state-line";
import type { Outcome, RecipeActions } from "./use-recipes";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface RecipeCardProps {
  readonly recipe: Recipe;
  /** How it stands to its data; `undefined` while nobody has looked. */
  readonly state: RecipeState | undefined;
  readonly outcome: Outcome | undefined;
  /** Work is under way: nothing else may begin. */
  readonly busy: boolean;
  readonly actions: RecipeActions;
}

function whereFrom(source: Recipe["source"], say: Say): string {
  switch (source.kind) {
    case "table":
      return say("pane.workbook.source.table", { table: source.table });
    case "range":
      return say("pane.workbook.source.range", { sheet: source.sheet, address: source.address });
    case "file":
      return say("pane.workbook.source.file", { file: source.name });
    case "database": {
      const { address, database, table } = source;
      return say("pane.workbook.source.database", { address, table: `${database}.${table}` });
    }
  }
}

/** One report of the workbook: where its data stand, when it last ran, and what to do with it. */
export function RecipeCard({ recipe, state, outcome, busy, actions }: RecipeCardProps) {
  const { say, reports, formats } = useServices();
  const styles = useStyles();
  const isKnown = reports.some(({ id }) => id === recipe.report);
  const name = recipeName(recipe, reports, say);
  const { source, lastRun, asOf } = recipe;
  return (
    <div role="group" aria-label={name} className={styles.card}>
      <Text weight="semibold">{name}</Text>
      <Text size={200}>{whereFrom(source, say)}</Text>
      <QuietText>
        {isKnown
          ? say("pane.workbook.last", {
              when: formats.instant(new Date(lastRun.at)),
              used: lastRun.rowsUsed,
              rows: lastRun.rowsRead,
            })
          : say("pane.workbook.unknown-report", { report: recipe.report })}
      </QuietText>
      {isKnown && <StateLine state={state} onCompare={() => actions.compare(recipe)} />}
      {outcome && !isOvertaken(outcome, state) && (
        <OutcomeNote {...{ recipe, outcome, busy }} onLogin={() => void actions.refresh(recipe)} />
      )}
      {isKnown && <Mending {...{ recipe, state, outcome, busy, actions }} />}
      {isKnown && (
        <AsOfField
          asOf={asOf}
          disabled={busy}
          onChoose={(day) => void actions.change(recipe, (stored) => ({ ...stored, asOf: day }))}
        />
      )}
      <CardActions {...{ recipe, name, isKnown, busy, actions }} />
    </div>
  );
}

/** That all went well is of no use once it would not any more. */
const isOvertaken = (outcome: Outcome, state: RecipeState | undefined): boolean =>
  state?.kind === "broken" && !("problem" in outcome);

/** What stands in the way of a refresh, and the way round it. */
function Mending({ recipe, state, outcome, busy, actions }: RecipeCardProps) {
  const { say } = useServices();
  if (state?.kind !== "broken") return null;
  const { problem, gap } = state;
  const isSaid = outcome !== undefined && "problem" in outcome;
  const said = gap
    ? say(gap.source ? "pane.repair.column-gone" : "pane.repair.source-gone", problem.detail)
    : problemText(problem, say);
  return (
    <>
      {!isSaid && <NoteBar intent="warning">{said}</NoteBar>}
      {gap && (
        <RepairForm
          // Another gap is another question.
          key={`${gap.lookup} ${gap.missing.join(" ")} ${gap.source?.address}`}
          {...{ recipe, gap, busy }}
          onRepair={(change) => void actions.repair(recipe, change)}
        />
      )}
      {problem.code === "output-gone" && (
        <div>
          <Button size="small" disabledFocusable={busy} onClick={() => void actions.restore(recipe)}>
            {say("pane.repair.restore")}
          </Button>
        </div>
      )}
    </>
  );
}

interface CardActionsProps extends Pick<RecipeCardProps, "recipe" | "busy" | "actions"> {
  readonly name: string;
  readonly isKnown: boolean;
}

function CardActions({ recipe, name, isKnown, busy, actions }: CardActionsProps) {
  const { say } = useServices();
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const named = (action: string) => say("pane.workbook.named", { action, report: name });
  if (asking)
    return <ForgetQuestion onYes={() => void actions.forget(recipe)} onNo={() => setAsking(false)} />;
  return (
    <div className={styles.actions}>
      {isKnown && (
        <RefreshButton {...{ recipe, busy, actions }} label={named(say("pane.workbook.refresh"))} />
      )}
      <Button
        size="small"
        aria-label={named(say("pane.workbook.go"))}
        onClick={() => void actions.goToSheet(recipe)}
      >
        {say("pane.workbook.go")}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={busy}
        aria-label={named(say("pane.workbook.remove"))}
        onClick={() => setAsking(true)}
      >
        {say("pane.workbook.remove")}
      </Button>
    </div>
  );
}

interface RefreshButtonProps extends Pick<RecipeCardProps, "recipe" | "busy" | "actions"> {
  readonly label: string;
}

/** A file has to be chosen each time: nothing of it is kept, and it may have changed. */
function RefreshButton({ recipe, busy, actions, label }: RefreshButtonProps) {
  const { say } = useServices();
  const { source } = recipe;
  const button = { size: "small", disabledFocusable: busy, "aria-label": label } as const;
  return source.kind === "file" ? (
    <FileButton {...button} onFile={(file) => void actions.refreshFrom(recipe, source, file)}>
      {say("pane.workbook.refresh-file")}
    </FileButton>
  ) : (
    <Button {...button} onClick={() => void actions.refresh(recipe)}>
      {say("pane.workbook.refresh")}
    </Button>
  );
}

/** Forgetting cannot be taken back: it is asked once more, in place. */
function ForgetQuestion({ onYes, onNo }: { readonly onYes: () => void; readonly onNo: () => void }) {
  const { say } = useServices();
  const { actions } = useStyles();
  return (
    <>
      <Text size={200} role="alert">
        {say("pane.workbook.remove.ask")}
      </Text>
      <div className={actions}>
        <Button size="small" onClick={onYes}>
          {say("pane.workbook.remove.yes")}
        </Button>
        {/* The question took the place of the focused button: the harmless answer takes the focus. */}
        <Button size="small" autoFocus onClick={onNo}>
          {say("pane.workbook.remove.no")}
        </Button>
      </div>
    </>
  );
}
