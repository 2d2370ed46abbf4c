import { distinctIn, missingCode } from "../../../contract/columns";
import type { RowCheck } from "./row-check";

/** Customers who stand on several rows where one row a customer is expected, and rows that name no customer. */
export function checkRepeats(check: RowCheck): void {
  const input = "customer";
  const customers = check.words(input);
  const exampleOf = check.wordOf(input);
  const first = check.options.duplicates === "first";
  const repeated = check.find(
    first
      ? { code: "duplicate-left-out", input, effect: "left-out", exampleOf }
      : { code: "duplicate-kept", input, effect: "kept", exampleOf },
  );
  const unnamed = check.find({ code: "missing-customer", input, effect: "kept" });
  const seen = new Uint8Array(distinctIn(customers));
  check.eachRow((row) => {
    const customer = customers.codes[row]!;
    if (customer === missingCode) unnamed.add(row);
    else if (seen[customer] === 1) repeated.add(row);
    else seen[customer] = 1;
  });
}
