import { isCellError, type Cell } from "../../contract/cell";
import type { WorkbookPort } from "../../workbook/port";
import type { AboutFacts } from "../services";

/** How a host hands blank cells to custom functions; `shown` is what the test formula gave where that is not clear. */
export type BlankDelivery =
  { readonly as: "missing" | "zero" } | { readonly as: "unknown"; readonly shown: string };

export interface SelfTestResult {
  readonly blanks: BlankDelivery;
  readonly examples: Awaited<ReturnType<AboutFacts["runExamples"]>>;
}

export async function runSelfTest(port: WorkbookPort, about: AboutFacts): Promise<SelfTestResult> {
  const blanks = blankDelivery(await port.tryFormula(scores, "=STAY.NPS(A1:A2)"));
  return { blanks, examples: await about.runExamples() };
}

/** A promoter and a blank. */
const scores = [[10], [null]];

/** One promoter of one answer gives 100; where the blank has become the worst of scores, one of each gives 0. */
function blankDelivery(score: Cell): BlankDelivery {
  if (score === 100) return { as: "missing" };
  if (score === 0) return { as: "zero" };
  return { as: "unknown", shown: isCellError(score) ? score.basicValue : String(score ?? "") };
}
