import { counted, defineReport, type Asked, type InputShape } from "../../contract/report-spec";
import type { Message } from "../../contract/locale";
import { decisions } from "../parts/check/decisions";
import { leaveOutLater } from "../parts/check/leave-out-later";
import { readDays } from "../parts/check/read-days";
import { readNumbers } from "../parts/check/read-numbers";
import { RowCheck } from "../parts/check/row-check";
import { eventsAsked, laterNotes } from "../parts/events";
import { chosenDay } from "../parts/shape-options";
import { unlessNoData } from "../parts/unless-no-data";
import { lastUpTo, rowsAfter } from "../parts/up-to-today";
import { usedDays, usedNumbers } from "../parts/used-rows";
import { groupedReport } from "./grouped-report";
import { valueGroups } from "./grouped-valuation";
import { lastOfFirstPart } from "./holdout";
import { valueCustomers } from "./valuation";
import { valueAsked, valueOptions } from "./value-options";
import { nobodysReport, valueReport } from "./value-report";

const { rows, merged, numberTexts, decimal, dateOrder } = decisions;

/** Where rows stay with an engine, customers are told by groups of such as are alike. */
const byGroups = counted({
  days: ["date"],
  rowOptions: ["listed"],
  questions: (asked) => {
    const events = { ...eventsAsked(asked), amount: "amount" };
    const { lastDayOfFirst } = partsOf(asked);
    return {
      whole: { kind: "customer-histories", ...events, followedTo: null },
      first: { kind: "customer-histories", ...events, lastDay: lastDayOfFirst, followedTo: events.lastDay },
      spending: { kind: "customer-spending", ...events },
      values: { kind: "customer-values", ...events },
    };
  },
  finish({ values, ...answers }, asked, onIteration) {
    const { date = "", amount = "" } = asked.headers;
    const definition: Message[] = [
      { key: "report.customer-value.note.purchases", values: { date, amount } },
      ...laterNotes(answers.whole),
    ];
    if (answers.whole.customers.length === 0) return nobodysReport(definition);
    const valued = valueGroups(answers, partsOf(asked), valueAsked(asked.options), onIteration);
    return groupedReport(valued, values, definition);
  },
});

/** The last day, and that of the first part of the time, to which models are fitted once more. */
function partsOf(asked: Asked) {
  const { lastDay: asOf } = eventsAsked(asked);
  const days = Math.max(0, asOf - (asked.span.first ?? asOf));
  return { asOf, lastDayOfFirst: lastOfFirstPart(days, asOf) };
}

/** One row a purchase, with what it was worth. */
const transactions: InputShape = {
  inputs: {
    customer: { role: "identifier" },
    date: { role: "event-date" },
    amount: { role: "amount" },
  },
  options: { ...valueOptions, ...{ rows, merged, dateOrder, numberTexts, decimal } },
  check(data, options) {
    const check = new RowCheck(data, options);
    check.requireWords("customer", "unnamed-customer");
    const days = readDays(check, "date", { blank: "left-out" });
    readNumbers(check, "amount", { blank: "left-out" });
    leaveOutLater(check, "date", days);
    return check.finish();
  },
  compute(data, options, check, today, onIteration) {
    const days = usedDays(check, "date");
    const amounts = usedNumbers(check, "amount");
    const customers = check.words.customer ?? { codes: new Int32Array(), labels: [] };
    const asOf = chosenDay(options.until) ?? lastUpTo(days, today);
    const valued = unlessNoData(() =>
      valueCustomers({ customers, days, amounts }, asOf, valueAsked(options), onIteration),
    );
    const { date = "", amount = "" } = data.headers;
    const later = rowsAfter(check, days, asOf);
    const definition: Message[] = [
      { key: "report.customer-value.note.purchases", values: { date, amount } },
      ...(later > 0 ? [{ key: "note.later", values: { count: later } }] : []),
    ];
    return valueReport(valued, definition);
  },
  counted: byGroups,
};

/** A row a customer, by models of when customers buy and what they spend: what is a customer worth? */
export default defineReport({ id: "customer-value", place: 5, picture: "line", shapes: { transactions } });
