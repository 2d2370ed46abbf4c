import { distinctIn, missingCode } from "../../../contract/columns";
import type { RowCheck } from "./row-check";

/** Customers whose purchases name several segments count in that of their latest. */
export function noteMovers(check: RowCheck): void {
  const [customers, segments] = [check.words("customer"), check.words("segment")];
  const exampleOf = check.wordOf("customer");
  const moved = check.find({ code: "several-segments", input: "segment", effect: "kept", exampleOf });
  const known = new Int32Array(distinctIn(customers)).fill(missingCode);
  check.eachRow((row) => {
    const customer = customers.codes[row]!;
    if (known[customer] === missingCode) known[customer] = segments.codes[row]!;
    else if (known[customer] !== segments.codes[row]) moved.add(row);
  });
}
