import { type ProblemCode, WorkbookProblem } from "../ports/problem";

/** Excel's own error codes and what they mean to a user of Stay. */
const meanings: Readonly<Record<string, ProblemCode>> = {
  InvalidSelection: "chart-selected",
  InvalidOperationInCellEditMode: "edit-mode",
  AccessDenied: "protected",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  OperationCellsExceedLimit: "too-large",
  ItemNotFound: "changed-meanwhile",
  InvalidReference: "changed-meanwhile",
  ItemAlreadyExists: "changed-meanwhile",
  ActivityLimitReached: "busy",
  TooManyRequests: "busy",
  ServiceNotAvailable: "busy",
  ConnectionFailure: "connection-lost",
  RequestAborted: "connection-lost",
  Timeout: "connection-lost",
};

/** Excel's code of an error, `null` where the error is not Excel's. Its message is localised and never looked at. */
export function excelCode(error: unknown): string | null {
  if (!(error instanceof Error) || !("debugInfo" in error) || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

/** What a refusal of Excel's means; anything else is a mistake of ours and comes back as it is. */
export function asProblem(error: unknown): unknown {
  const code = excelCode(error);
  if (code === null) return error;
  const meaning = meanings[code];
  return meaning
    ? new WorkbookProblem(meaning, {}, { cause: error })
    : new WorkbookProblem("host-refused", { code }, { cause: error });
}

/**
 * Whether the same work may well succeed a moment later: Excel is too busy, or a colleague took a name that was free.
 * What someone has already given up on is a problem and not asked for again.
 */
export function passesSoon(error: unknown): boolean {
  const code = excelCode(error);
  return code !== null && (meanings[code] === "busy" || code === "ItemAlreadyExists");
}

export const isTooLarge = (error: unknown): boolean => {
  const problem = asProblem(error);
  return problem instanceof WorkbookProblem && problem.code === "too-large";
};
