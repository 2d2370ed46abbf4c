import { visitCustomers, type PurchaseColumns } from "../../../calc/cohorts/rfm-summary";
import { inMinorUnits } from "../../../calc/numeric/minor-units";
import type { HistoriesAnswer, SpendingAnswer, ValuesAnswer } from "../../../contract/aggregate-answer";
import type {
  CustomerHistoriesQuestion,
  CustomerSpendingQuestion,
  CustomerValuesQuestion,
  Events,
} from "../../../contract/aggregate-question";
import { distinctIn } from "../../../contract/columns";
import type { DataCheck } from "../../../contract/report-data";
import { unlessNoData } from "../unless-no-data";
import { rowsAfter } from "../up-to-today";
import { usedDays, usedNumbers, usedWords } from "../used-rows";
import { GroupCounts } from "./group-counts";

export function tallyHistories(check: DataCheck, question: CustomerHistoriesQuestion): HistoriesAnswer {
  const { lastDay, followedTo } = question;
  const { purchases, scale } = purchasesOf(check, question);
  const bought = new Float64Array(distinctIn(purchases.customers));
  const visitUpTo = (day: number, visit: Parameters<typeof visitCustomers>[2]): void => {
    unlessNoData(() => visitCustomers(purchases, day, visit));
  };
  if (followedTo !== null) visitUpTo(followedTo, ({ code, purchaseDays }) => (bought[code] = purchaseDays));
  const groups = new GroupCounts(["frequency", "recency", "age"], ["followed", "spenders", "spent"]);
  visitUpTo(lastDay, ({ code, first, last, purchaseDays }, values) => {
    const followed = followedTo === null ? 0 : bought[code]! - purchaseDays;
    const spent = Math.max(0, values?.[0] ?? 0);
    groups.add([purchaseDays - 1, last - first, lastDay - first], [followed, Number(spent > 0), spent]);
  });
  const { frequency, recency, age, customers, followed, spenders, spent } = groups.finish();
  const days = usedDays(check, question.day);
  const later = rowsAfter(check, days, lastDay);
  return { frequency, recency, age, customers, followed, spenders, spent, scale, later };
}

export function tallySpending(check: DataCheck, question: CustomerSpendingQuestion): SpendingAnswer {
  const { purchases, scale } = purchasesOf(check, question);
  const groups = new GroupCounts(["frequency", "spent"], []);
  unlessNoData(() =>
    visitCustomers(purchases, question.lastDay, ({ purchaseDays }, values) => {
      if (purchaseDays > 1) groups.add([purchaseDays - 1, values?.[0] ?? 0]);
    }),
  );
  const { frequency, spent, customers } = groups.finish();
  return { frequency, spent, customers, scale };
}

export function tallyValues(check: DataCheck, question: CustomerValuesQuestion): ValuesAnswer {
  const { purchases, scale } = purchasesOf(check, question);
  const groups = new GroupCounts(["value"], []);
  unlessNoData(() =>
    visitCustomers(purchases, question.lastDay, (_, values) => groups.add([values?.[1] ?? 0])),
  );
  const { value, customers } = groups.finish();
  return { value: value.reverse(), customers: customers.reverse(), scale };
}

function purchasesOf(
  check: DataCheck,
  { customer, day, amount }: Events,
): { readonly purchases: PurchaseColumns; readonly scale: number } {
  const [customers, days] = [usedWords(check, customer), usedDays(check, day)];
  if (amount === null) return { purchases: { customers, days, amounts: null }, scale: 1 };
  const { units: amounts, scale } = inMinorUnits(usedNumbers(check, amount));
  return { purchases: { customers, days, amounts }, scale };
}
