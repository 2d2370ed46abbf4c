import { CalcError } from "../../contract/calc-error";

/** Data of which no row is left are no mistake of a report: it says so. */
export function unlessNoData<Result>(compute: () => Result): Result | null {
  try {
    return compute();
  } catch (error) {
    if (error instanceof CalcError && error.code === "no-data") return null;
    throw error;
  }
}
