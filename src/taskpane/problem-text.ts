import { CalcError, messageValuesOf } from "../contract/calc-error";
import { WorkbookProblem } from "../workbook/ports/problem";
import type { Say } from "./services";

/** What happened, why and what to do, for anything that can be thrown at the pane. */
export function problemText(problem: unknown, say: Say): string {
  if (problem instanceof WorkbookProblem) return say(`workbook.${problem.code}`, problem.detail);
  if (problem instanceof CalcError) return say(`error.${problem.code}`, messageValuesOf(problem));
  return say("pane.error.unexpected", {
    detail: problem instanceof Error ? problem.message : String(problem),
  });
}

/** The user's own wish, not a failure. */
export function isCancelled(problem: unknown): boolean {
  return problem instanceof WorkbookProblem && problem.code === "cancelled";
}
