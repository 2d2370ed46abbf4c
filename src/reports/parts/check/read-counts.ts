import type { NumberColumn } from "../../../contract/number-columns";
import { readNumbers } from "./read-numbers";
import type { RowCheck } from "./row-check";

/** Customers at the opening, at the close, and those won between; `null` where all are from before. */
export interface ReadCounts {
  readonly start: NumberColumn;
  readonly end: NumberColumn;
  readonly gained: NumberColumn | null;
}

/** Reads customers at the opening and at the close; nobody can have been won who is not there at the close. */
export function readCounts(check: RowCheck): ReadCounts {
  const start = readNumbers(check, "start", { blank: "zero", atLeast: 0 });
  const end = readNumbers(check, "end", { blank: "zero", atLeast: 0 });
  if (!check.has("new")) return { start, end, gained: null };
  const gained = readNumbers(check, "new", { blank: "zero", atLeast: 0 });
  const tooMany = check.find({ code: "new-exceeds-end", input: "new", effect: "left-out" });
  check.eachRow((row) => {
    if (gained[row]! > end[row]!) tooMany.add(row);
  });
  return { start, end, gained };
}
