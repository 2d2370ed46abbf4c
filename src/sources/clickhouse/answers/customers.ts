import type { Events } from "../../../contract/aggregate-question";
import { selectRows } from "../asked-rows";
import { grouped } from "../group-query";
import { named } from "../identifier";
import { unitsOf } from "../units";
import { inOrder, numbersAt, type Answer, type Knowing } from "./answering";

/**
 * SQL of customers with a purchase day up to the last day: `stay_frequency`, `stay_recency`, `stay_age`,
 * `stay_followed`, what they spent on the purchase days after the first, `stay_repeated`, and in all, `stay_total`.
 *
 * @param followedTo days up to this one are counted apart
 */
function customersOf(
  { customer, day, amount, lastDay }: Events,
  followedTo: number,
  { rows, examined, bindings }: Knowing,
): (table: string) => string {
  const last = bindings.day("last_day", lastDay);
  const upTo = followedTo > lastDay ? bindings.day("followed_to", followedTo) : last;
  const [purchases, units] =
    amount === null
      ? ["count()", "toInt64(0)"]
      : [`countIf(${named(amount)} >= 0)`, `sum(${unitsOf(rows, examined.scale, bindings)})`];
  const days = (table: string): string =>
    `(${selectRows(
      rows,
      table,
      `${named(customer)}, ${named(day)}, ${purchases} as stay_purchases, ${units} as stay_units`,
      `${named(day)} <= ${upTo}`,
    )} group by ${named(customer)}, ${named(day)})`;
  const isPurchase = `stay_purchases > 0 and ${named(day)} <= ${last}`;
  return (table) =>
    `(select toInt64(countIf(${isPurchase})) - 1 as stay_frequency, minIf(${named(day)}, ${isPurchase}) as stay_first, ` +
    `maxIf(${named(day)}, ${isPurchase}) - stay_first as stay_recency, ${last} - stay_first as stay_age, ` +
    `countIf(stay_purchases > 0 and ${named(day)} > ${last}) as stay_followed, ` +
    `sumIf(stay_units, ${isPurchase}) - argMinIf(stay_units, ${named(day)}, ${isPurchase}) as stay_repeated, ` +
    `sumIf(stay_units, ${named(day)} <= ${last}) as stay_total ` +
    `from ${days(table)} group by ${named(customer)} having stay_frequency >= 0)`;
}

const scaleOf = ({ amount }: Events, { examined }: Knowing): number => (amount === null ? 1 : examined.scale);

export const customerHistories: Answer<"customer-histories"> = (question, knowing) => {
  const { lastDay, followedTo } = question;
  const customers = customersOf(question, followedTo ?? lastDay, knowing);
  return {
    query: grouped(
      { stay_frequency: "stay_frequency", stay_recency: "stay_recency", stay_age: "stay_age" },
      {
        stay_customers: "count()",
        stay_bought: "sum(stay_followed)",
        stay_spenders: "countIf(stay_repeated > 0)",
        stay_spent: "sumIf(stay_repeated, stay_repeated > 0)",
      },
      (table, list) => `select ${list} from ${customers(table)}`,
    ),
    lastDay,
    finish(told, later) {
      const rows = inOrder(told, 3);
      const at = (place: number): Float64Array => numbersAt(rows, place);
      return {
        ...{ frequency: at(0), recency: at(1), age: at(2), customers: at(3) },
        ...{ followed: at(4), spenders: at(5), spent: at(6) },
        ...{ scale: scaleOf(question, knowing), later },
      };
    },
  };
};

export const customerSpending: Answer<"customer-spending"> = (question, knowing) => {
  const customers = customersOf(question, question.lastDay, knowing);
  return {
    query: grouped(
      { stay_frequency: "stay_frequency", stay_repeated: "stay_repeated" },
      { stay_customers: "count()" },
      (table, list) => `select ${list} from ${customers(table)} where stay_frequency > 0`,
    ),
    lastDay: null,
    finish(told) {
      const rows = inOrder(told, 2);
      const [frequency, spent, counted] = [0, 1, 2].map((place) => numbersAt(rows, place));
      return {
        frequency: frequency ?? [],
        spent: spent ?? [],
        customers: counted ?? [],
        scale: scaleOf(question, knowing),
      };
    },
  };
};

export const customerValues: Answer<"customer-values"> = (question, knowing) => {
  const customers = customersOf(question, question.lastDay, knowing);
  return {
    query: grouped(
      { stay_total: "stay_total" },
      { stay_customers: "count()" },
      (table, list) => `select ${list} from ${customers(table)}`,
    ),
    lastDay: null,
    finish(told) {
      const rows = inOrder(told, 1).reverse();
      return { value: numbersAt(rows, 0), customers: numbersAt(rows, 1), scale: scaleOf(question, knowing) };
    },
  };
};
