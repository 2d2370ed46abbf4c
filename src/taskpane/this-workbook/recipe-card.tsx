import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Recipe } from "../../contract/recipe";
import { NoteBar, ProblemBar } from "../parts/problem-bar";
import { useServices } from "../services";
import { refreshedText } from "./refreshed-text";
import type { Outcome } from "./use-recipes";

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
  quiet: { color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface RecipeCardProps {
  readonly recipe: Recipe;
  readonly outcome: Outcome | undefined;
  /** Work is under way: nothing else may begin. */
  readonly busy: boolean;
  readonly onRefresh: (name: string) => void;
  readonly onGo: () => void;
  readonly onForget: () => void;
}

/** One report of the workbook: where its data stand, when it last ran, and what to do with it. */
export function RecipeCard({ recipe, outcome, busy, onRefresh, onGo, onForget }: RecipeCardProps) {
  const { say, reports, formats } = useServices();
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const isKnown = reports.some(({ id }) => id === recipe.report);
  const name = isKnown ? say(`report.${recipe.report}.name`) : recipe.report;
  const named = (action: string) => say("pane.workbook.named", { action, report: name });
  const { source, lastRun } = recipe;
  return (
    <div role="group" aria-label={name} className={styles.card}>
      <Text weight="semibold">{name}</Text>
      <Text size={200}>
        {source.kind === "table"
          ? say("pane.workbook.source.table", { table: source.table })
          : say("pane.workbook.source.range", { sheet: source.sheet, address: source.address })}
      </Text>
      <Text size={200} className={styles.quiet}>
        {isKnown
          ? say("pane.workbook.last", {
              when: formats.instant(new Date(lastRun.at)),
              used: lastRun.rowsUsed,
              rows: lastRun.rowsRead,
            })
          : say("pane.workbook.unknown-report", { report: recipe.report })}
      </Text>
      {outcome && <OutcomeBar outcome={outcome} />}
      {asking ? (
        <ForgetQuestion onYes={onForget} onNo={() => setAsking(false)} />
      ) : (
        <div className={styles.actions}>
          {isKnown && (
            <Button
              size="small"
              disabledFocusable={busy}
              aria-label={named(say("pane.workbook.refresh"))}
              onClick={() => onRefresh(name)}
            >
              {say("pane.workbook.refresh")}
            </Button>
          )}
          <Button size="small" aria-label={named(say("pane.workbook.go"))} onClick={onGo}>
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
      )}
    </div>
  );
}

function OutcomeBar({ outcome }: { readonly outcome: Outcome }) {
  const { say } = useServices();
  if ("problem" in outcome) return <ProblemBar problem={outcome.problem} />;
  return <NoteBar intent="success">{refreshedText(outcome.refreshed, say)}</NoteBar>;
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
