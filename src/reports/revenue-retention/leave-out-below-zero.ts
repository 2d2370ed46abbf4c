import { windowLookup } from "../../calc/numeric/calendar";
import type { DateColumn, NumberColumn } from "../../contract/number-columns";
import type { RowCheck } from "../parts/check/row-check";

/** More months than any calendar of ours has. */
const monthsApart = 1_000_000;
/** So little of what was charged is what rounding leaves of a charge and its refund. */
const negligibleShare = 1e-9;

/**
 * A customer whose refunds of a month exceed the charges has no recurring revenue in that month, and no negative one
 * either: such rows are left out.
 *
 * @param last the last day that counts: what comes later makes up for no refund of today
 */
export function leaveOutBelowZero(
  check: RowCheck,
  months: DateColumn,
  amounts: NumberColumn,
  last: number,
): void {
  const { codes } = check.words("customer");
  const monthOf = windowLookup(months, "month");
  const placeOf = (row: number): number => codes[row]! * monthsApart + monthOf(months[row]!);
  const sums = new Map<number, { net: number; gross: number }>();
  const eachCounted = (visit: (row: number) => void): void =>
    check.eachRow((row) => {
      if (months[row]! <= last) visit(row);
    });
  eachCounted((row) => {
    if (amounts[row]! < 0) sums.set(placeOf(row), { net: 0, gross: 0 });
  });
  if (sums.size === 0) return;
  eachCounted((row) => {
    const sum = sums.get(placeOf(row));
    if (!sum) return;
    sum.net += amounts[row]!;
    sum.gross += Math.abs(amounts[row]!);
  });
  const exampleOf = check.wordOf("customer");
  const below = check.find({ code: "month-below-zero", input: "amount", effect: "left-out", exampleOf });
  eachCounted((row) => {
    const sum = sums.get(placeOf(row));
    if (sum && sum.net < -sum.gross * negligibleShare) below.add(row);
  });
}
