import { CategoryBuilder, type CategoryColumn } from "../../src/contract/columns";
import { dayOf } from "../../src/contract/dates";
import type { DateColumn } from "../../src/contract/number-columns";
import { xorshift } from "./xorshift";

const [rows, customers, months] = [1_000_000, 100_000, 24];

/** The million purchases of ../shared/bench/transactions-1m.mjs, by the same generator (xorshift32, seed 20240501). */
export function syntheticMillion(): { readonly customers: CategoryColumn; readonly dates: DateColumn } {
  const uniform = xorshift(20240501);
  const begins = Int32Array.from({ length: customers }, () => Math.floor(uniform() * months));
  const builder = new CategoryBuilder("exact", rows);
  const dates = new Int32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const customer = row < customers ? row : Math.floor(uniform() * customers);
    const begin = begins[customer] ?? 0;
    const later = row < customers ? 0 : Math.floor(uniform() * uniform() * (months - begin));
    builder.append(customer + 1);
    const day = 1 + Math.floor(uniform() * 28);
    uniform();
    dates[row] = dayOf(2022, 1 + begin + later, day) ?? NaN;
  }
  return { customers: builder.finish(), dates };
}
