import type { Recipe } from "../../contract/recipe";
import { WorkbookProblem } from "../../workbook/ports/problem";
import { NoteBar, ProblemBar } from "../parts/problem-bar";
import { useServices } from "../services";
import { LogInForm } from "../sources/log-in-form";
import { RefreshedNote } from "./refreshed-note";
import type { Outcome } from "./use-recipes";

interface OutcomeNoteProps {
  readonly recipe: Recipe;
  readonly busy: boolean;
  readonly outcome: Outcome;
  readonly onLogin: () => void;
}

/** What became of a report in this visit; where that takes a login, the form that asks for it. */
export function OutcomeNote({ recipe: { source }, outcome, busy, onLogin }: OutcomeNoteProps) {
  const { say } = useServices();
  const isLoginNeeded =
    "problem" in outcome &&
    outcome.problem instanceof WorkbookProblem &&
    outcome.problem.code === "login-needed";
  // What is typed for one source is never to be sent to another.
  if (isLoginNeeded && source.kind === "database")
    return <LogInForm key={JSON.stringify(source)} {...{ source, busy }} onOpen={onLogin} />;
  if ("problem" in outcome) return <ProblemBar problem={outcome.problem} />;
  if ("refreshed" in outcome) return <RefreshedNote refreshed={outcome.refreshed} />;
  return (
    <NoteBar intent="success">{say("pane.repair.restored", { sheet: outcome.restored.sheetName })}</NoteBar>
  );
}
