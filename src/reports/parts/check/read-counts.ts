import { readNumbers } from "./read-numbers";
import type { RowCheck } from "./row-check";

/** Reads customers at the opening and at the close; nobody can have been won who is not there at the close. */
export function readCounts(check: RowCheck): void {
  readNumbers(check, "start", { blank: "zero", atLeast: 0 });
  const end = readNumbers(check, "end", { blank: "zero", atLeast: 0 });
  if (!check.has("new")) return;
  const gained = readNumbers(check, "new", { blank: "zero", atLeast: 0 });
  const tooMany = check.find({ code: "new-exceeds-end", input: "new", effect: "left-out" });
  check.eachRow((row) => {
    if (gained[row]! > end[row]!) tooMany.add(row);
  });
}
