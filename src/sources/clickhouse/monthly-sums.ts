import { selectRows, type AskedRows } from "./asked-rows";
import type { Bindings } from "./bindings";
import { named } from "./identifier";
import { unitsOf } from "./units";
import { windowOf } from "./windows";

/** So little of what was charged in a month is what rounding leaves of a charge and its refund. */
const negligibleShare = 1e-9;

/** What customers paid a month: one row each, `stay_month`, `stay_rows`, `stay_net` and `stay_gross`. */
export function monthlySums(
  rows: AskedRows,
  table: string,
  { lastDay, scale }: { readonly lastDay: number; readonly scale: number },
  bindings: Bindings,
) {
  const { identifier = "", "revenue-month": day = "" } = rows.inputOf;
  const customer = named(identifier);
  const units = unitsOf(rows, scale, bindings);
  const upTo = `${named(day)} <= ${bindings.day("last_day", lastDay)}`;
  return {
    sums: `(${selectRows(
      rows,
      table,
      `${customer}, ${windowOf(named(day), "month")} as stay_month, count() as stay_rows, ` +
        `sum(${units}) as stay_net, sum(abs(${units})) as stay_gross`,
      upTo,
    )} group by ${customer}, stay_month)`,
    customer,
    isBelowZero: `stay_net < -stay_gross * ${negligibleShare}`,
    /** What a month is worth. */
    value: `if(abs(stay_net) <= stay_gross * ${negligibleShare}, 0, stay_net)`,
  };
}
