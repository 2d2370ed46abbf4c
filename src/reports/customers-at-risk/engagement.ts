import { missingCode } from "../../contract/columns";
import { missingDay, type NumberColumn } from "../../contract/number-columns";
import type { Ledger } from "./ledger";
import type { Facts } from "./signals";

/** Days that are now, and days before them with which they are compared. */
const [recentDays, earlierDays] = [30, 90];

/** Adds up figures of dated rows by customer: of the last 30 days, and of 30 days on average in the 90 before. */
export function engagementOf(
  { customer, customers, days, asOf }: Ledger,
  figures: NumberColumn,
): (code: number) => Facts {
  const now = new Float64Array(customers);
  const earlier = new Float64Array(customers);
  customer.codes.forEach((code, row) => {
    const [day, figure] = [days[row]!, figures[row]!];
    if (code === missingCode || day === missingDay || Number.isNaN(figure)) return;
    const age = asOf - day;
    if (age < recentDays) now[code]! += figure;
    else if (age < recentDays + earlierDays) earlier[code]! += figure;
  });
  return (code) => ({
    "engagement-now": now[code]!,
    "engagement-earlier": (earlier[code]! * recentDays) / earlierDays,
  });
}
