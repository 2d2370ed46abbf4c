import { CalcError } from "../../contract/calc-error";

/** What came out of a calculation, or why nothing did. */
export type Attempt<Result> =
  | { readonly result: Result; readonly error?: undefined }
  | { readonly result?: undefined; readonly error: CalcError };

/** Why there is no model, as a note chooses its words by it; a choice of words takes no hyphens. */
export const causeOf = (code: string): string => code.replaceAll("-", "_");

/** A model that the data do not bear is no mistake of the report: it goes on without. */
export function attempt<Result>(compute: () => Result): Attempt<Result> {
  try {
    return { result: compute() };
  } catch (error) {
    if (error instanceof CalcError) return { error };
    throw error;
  }
}
