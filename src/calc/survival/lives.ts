import { CalcError } from "../../contract/calc-error";
import { missingCode, type CategoryColumn } from "../../contract/columns";
import type { NumberColumn } from "../../contract/number-columns";
import { requireEqualLengths } from "../numeric/require-columns";
import { perColumns } from "../numeric/per-columns";
import { outcome, readOutcomes } from "../../contract/outcome-words";
import { survivalCurve, type SurvivalCurve } from "./survival-curve";

/** Beyond this a duration is a mistake, and areas under the curve would not fit into a number. */
const longestDuration = 1e15;

/** How long customers lasted, rows with a missing cell left out. */
export interface Lives {
  readonly durations: Float64Array;
  /** 1 where the customer left, 0 where the customer was still here. */
  readonly lost: Uint8Array;
  /** The row (0-based) of each. */
  readonly rows: Int32Array;
}

/**
 * Reads durations and their ends from two columns.
 *
 * @throws unequal-shapes when the columns differ in length; unknown-outcome when a cell of lost is neither yes nor no; out-of-range when a duration is negative; no-data when no row is complete
 */
export function readLives(durations: NumberColumn, lost: CategoryColumn): Lives {
  requireEqualLengths({ durations, lost });
  const outcomes = readOutcomes(lost);
  const rows = new Int32Array(durations.length);
  let count = 0;
  durations.forEach((duration, row) => {
    const said = outcomes[row];
    if (said === outcome.unknown) throw unknownOutcome(lost, row);
    if (duration < 0 || duration > longestDuration) throw impossibleDuration(duration, row);
    if (!Number.isNaN(duration) && said !== outcome.missing) rows[count++] = row;
  });
  if (count === 0) throw new CalcError("no-data", "durations");
  const complete = rows.slice(0, count);
  return {
    durations: Float64Array.from(complete, (row) => durations[row]!),
    lost: Uint8Array.from(complete, (row) => (outcomes[row] === outcome.yes ? 1 : 0)),
    rows: complete,
  };
}

function unknownOutcome(lost: CategoryColumn, row: number): CalcError {
  const value = lost.labels[lost.codes[row] ?? missingCode] ?? "";
  return new CalcError("unknown-outcome", "lost", { value, position: row + 1 });
}

function impossibleDuration(value: number, row: number): CalcError {
  const bound = value < 0 ? { rule: "atLeast", limit: 0 } : { rule: "atMost", limit: longestDuration };
  return new CalcError("out-of-range", "durations", { value, ...bound, position: row + 1 });
}

/** The curve of two columns, made once a call. */
export const curveOfColumns: (durations: NumberColumn, lost: CategoryColumn) => SurvivalCurve = perColumns(
  (durations: NumberColumn, lost: CategoryColumn) => {
    const lives = readLives(durations, lost);
    return survivalCurve(lives.durations, lives.lost);
  },
);
