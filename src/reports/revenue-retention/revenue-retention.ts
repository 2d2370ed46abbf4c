import { mrrMovements } from "../../calc/revenue/mrr-movements";
import { missingDay } from "../../contract/number-columns";
import { defineReport, type InputShape, type OptionValues } from "../../contract/report-spec";
import { decisions } from "../parts/check/decisions";
import { leaveOutLater } from "../parts/check/leave-out-later";
import { readDays } from "../parts/check/read-days";
import { readNumbers } from "../parts/check/read-numbers";
import { RowCheck } from "../parts/check/row-check";
import { chosenDay, until } from "../parts/shape-options";
import { unlessNoData } from "../parts/unless-no-data";
import { rowsAfter } from "../parts/up-to-today";
import { usedDays, usedNumbers } from "../parts/used-rows";
import { leaveOutBelowZero } from "./leave-out-below-zero";
import { revenueReport } from "./revenue-report";

const { rows, merged, numberTexts, decimal, dateOrder } = decisions;

/** One row what a customer paid for a month. */
const amounts: InputShape = {
  inputs: {
    customer: { role: "identifier" },
    month: { role: "revenue-month" },
    amount: { role: "amount" },
  },
  options: {
    months: { kind: "count", default: 24, min: 1, max: 400 },
    until,
    ...{ rows, merged, dateOrder, numberTexts, decimal },
  },
  check(data, options, today) {
    const check = new RowCheck(data, options);
    check.requireWords("customer", "unnamed-customer");
    const months = readDays(check, "month", { blank: "left-out" });
    const paid = readNumbers(check, "amount", { blank: "left-out" });
    leaveOutLater(check, "month", months);
    leaveOutBelowZero(check, months, paid, lastDay(options, today));
    return check.finish();
  },
  compute(data, options, check, today) {
    const last = lastDay(options, today);
    const known = usedDays(check, "month");
    const months = known.map((day) => (day > last ? missingDay : day));
    const later = rowsAfter(check, known, last);
    const customers = check.words.customer ?? { codes: new Int32Array(), labels: [] };
    const paid = usedNumbers(check, "amount");
    const table = unlessNoData(() => mrrMovements(customers, months, paid));
    const { month = "", amount = "" } = data.headers;
    return revenueReport((table?.rows ?? []).slice(-Number(options.months)), [
      { key: "report.revenue-retention.note.amounts", values: { month, amount } },
      ...(later === 0 ? [] : [{ key: "note.later", values: { count: later } }]),
    ]);
  },
};

const lastDay = (options: OptionValues, today: number): number => chosenDay(options.until) ?? today;

/** One row per month: where does recurring revenue go? */
export default defineReport({ id: "revenue-retention", place: 10, picture: "column", shapes: { amounts } });
