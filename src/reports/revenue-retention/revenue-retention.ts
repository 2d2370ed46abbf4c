import { movementRows } from "../../calc/revenue/mrr-movements";
import { counted, defineReport, type InputShape, type OptionValues } from "../../contract/report-spec";
import { decisions } from "../parts/check/decisions";
import { leaveOutLater } from "../parts/check/leave-out-later";
import { readDays } from "../parts/check/read-days";
import { readNumbers } from "../parts/check/read-numbers";
import { RowCheck } from "../parts/check/row-check";
import { computeCounted } from "../parts/counted-report";
import { laterNotes } from "../parts/events";
import { chosenDay, until } from "../parts/shape-options";
import { leaveOutBelowZero } from "./leave-out-below-zero";
import { revenueReport } from "./revenue-report";

const { rows, merged, numberTexts, decimal, dateOrder } = decisions;

const byMonths = counted({
  days: [],
  rowOptions: [],
  questions: ({ options, today }) => ({
    movements: {
      ...{ kind: "revenue-movements", customer: "customer", day: "month", amount: "amount" },
      lastDay: lastDay(options, today),
      isChosen: chosenDay(options.until) !== null,
    },
  }),
  finish({ movements }, { options, headers }) {
    const { month = "", amount = "" } = headers;
    return revenueReport(movementRows(movements, movements.scale).slice(-Number(options.months)), [
      { key: "report.revenue-retention.note.amounts", values: { month, amount } },
      ...laterNotes(movements),
    ]);
  },
});

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
  compute: computeCounted(byMonths),
  counted: byMonths,
};

const lastDay = (options: OptionValues, today: number): number => chosenDay(options.until) ?? today;

/** One row per month: where does recurring revenue go? */
export default defineReport({ id: "revenue-retention", place: 10, picture: "column", shapes: { amounts } });
