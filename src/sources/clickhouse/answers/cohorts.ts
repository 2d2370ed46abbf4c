import type { CohortAnswer } from "../../../contract/aggregate-answer";
import type {
  CohortCell,
  CohortEventsQuestion,
  CohortMembersQuestion,
} from "../../../contract/aggregate-question";
import { selectRows } from "../asked-rows";
import { never } from "../reading/day-reading";
import type { Bindings } from "../bindings";
import { grouped } from "../group-query";
import { named } from "../identifier";
import { unitsOf } from "../units";
import { ageScale, mostWindows, type AgeScale } from "../windows";
import { inOrder, numbersAt, type Answer, type Answering, type Knowing } from "./answering";

/** What a row of the answer tells of its begin. */
const [size, mark, sum] = [0, 1, 2];
const bitsOfNumber = 64;

/** Customers, each with `stay_begin` and, ascending, the ages in `stay_ages` at which they were seen. */
interface Seen {
  readonly customers: (table: string) => string;
  /** SQL of pairs of an age and what is to be added up there; `null` where nothing is. */
  readonly sums: string | null;
}

/** The ages by which a customer is known, as `CohortAnswer` says for each cell. */
const marked: Readonly<Record<CohortCell, string>> = {
  on: "stay_ages",
  "on or after": "arraySlice(stay_ages, -1)",
  "on or before": "arraySlice(arrayFilter(stay_age -> stay_age > 0, stay_ages), 1, 1)",
  streak:
    "arraySlice(arrayFilter((stay_age, stay_place) -> stay_age = stay_place - 1, stay_ages, arrayEnumerate(stay_ages)), -1)",
};

function answering(
  cell: CohortCell,
  { customers, sums }: Seen,
  { lastDay, scale }: { readonly lastDay: number | null; readonly scale: number },
): Answering<CohortAnswer> {
  const told = (kind: number, age: string, amount: string): string =>
    `(toUInt8(${kind}), toInt32(${age}), toInt64(${amount}))`;
  const lists = [
    `[${told(size, "0", "1")}]`,
    `arrayMap(stay_age -> ${told(mark, "stay_age", "1")}, ${marked[cell]})`,
    ...(sums === null ? [] : [`arrayMap(stay_sum -> ${told(sum, "stay_sum.1", "stay_sum.2")}, ${sums})`]),
  ];
  return {
    query: grouped(
      { stay_begin: "stay_begin", stay_kind: "stay_told.1", stay_age: "stay_told.2" },
      { stay_amount: "sum(stay_told.3)" },
      (table, list) =>
        `select ${list} from (select stay_begin, arrayJoin(arrayConcat(${lists.join(", ")})) as stay_told from ${customers(table)})`,
    ),
    lastDay,
    finish(rows, later): CohortAnswer {
      const of = (kind: number) => inOrder(rows, 3).filter((row) => Number(row[1]) === kind);
      const [sizes, marks, added] = [of(size), of(mark), of(sum)];
      return {
        sizes: { begin: numbersAt(sizes, 0), customers: numbersAt(sizes, 3) },
        marks: { begin: numbersAt(marks, 0), age: numbersAt(marks, 2), customers: numbersAt(marks, 3) },
        sums: { begin: numbersAt(added, 0), age: numbersAt(added, 2), sum: numbersAt(added, 3) },
        ...{ scale, later },
      };
    },
  };
}

export const cohortEvents: Answer<"cohort-events"> = (question, knowing) => {
  const { cell, lastDay } = question;
  const scale = question.sum === "value" && question.amount !== null ? knowing.examined.scale : 1;
  const seen = question.sum === null ? eventsSeen(question, knowing) : eventsSummed(question, knowing, scale);
  return answering(cell, seen, { lastDay, scale });
};

/** Ages after so many are told as so many, each once. */
const toldAges = (ages: string, most: string): string =>
  `arrayDistinct(arrayMap(stay_age -> toInt32(least(stay_age, ${most})), ${ages}))`;

/** Where customers alone are counted: up to 64 calendar windows are the bits of one number a customer. */
function eventsSeen(question: CohortEventsQuestion, { rows, examined, bindings }: Knowing): Seen {
  const { customer, day, amount, lastDay, period } = question;
  const { stepOf, ageOf } = ageScale(period, bindings);
  const first = Math.min(examined.reach?.first ?? lastDay, lastDay);
  const isFew = typeof period === "string" && mostWindows(first, lastDay, period) <= bitsOfNumber;
  const from = isFew ? stepOf(bindings.day("first_day", first)) : "0";
  const steps = isFew
    ? `bitPositionsToArray(groupBitOr(bitShiftLeft(toUInt64(1), toUInt8(${stepOf(named(day))} - ${from}))))`
    : `arraySort(groupUniqArray(${stepOf(named(day))}))`;
  const ages = `arrayMap(stay_step -> ${ageOf("toInt32(stay_steps[1])", "toInt32(stay_step)")}, stay_steps)`;
  const events = [`${named(day)} <= ${bindings.day("last_day", lastDay)}`];
  if (amount !== null) events.push(`${named(amount)} >= 0`);
  return {
    customers: (table) =>
      `(${selectRows(
        rows,
        table,
        `${steps} as stay_steps, toInt32(stay_steps[1]) + ${from} as stay_begin, ` +
          `${toldAges(ages, bindings.day("ages", question.ages))} as stay_ages`,
        ...events,
      )} group by ${named(customer)})`,
    sums: null,
  };
}

/** With something to be added up, customers and steps are put into groups before customers are. */
function eventsSummed(question: CohortEventsQuestion, knowing: Knowing, scale: number): Seen {
  const { rows, bindings } = knowing;
  const { customer, day, amount, lastDay, period } = question;
  const { stepOf, ageOf } = ageScale(period, bindings);
  const purchases = amount === null ? "count()" : `countIf(${named(amount)} >= 0)`;
  const value =
    question.sum === "orders" || amount === null ? purchases : `sum(${unitsOf(rows, scale, bindings)})`;
  const upTo = `${named(day)} <= ${bindings.day("last_day", lastDay)}`;
  const most = bindings.day("ages", question.ages);
  const steps = (table: string): string =>
    `(${selectRows(
      rows,
      table,
      `${named(customer)}, ${stepOf(named(day))} as stay_step, ${purchases} as stay_purchases, ` +
        `toInt64(${value}) as stay_value`,
      upTo,
    )} group by ${named(customer)}, stay_step)`;
  const seen = `arraySort(groupArrayIf(stay_step, stay_purchases > 0))`;
  const age = (step: string): string => ageOf("stay_begin", step);
  return {
    customers: (table) =>
      `(select ${seen} as stay_seen, stay_seen[1] as stay_begin, groupArray((stay_step, stay_value)) as stay_values, ` +
      `${toldAges(`arrayMap(stay_one -> ${age("stay_one")}, stay_seen)`, most)} as stay_ages ` +
      `from ${steps(table)} group by ${named(customer)} having notEmpty(stay_seen))`,
    // A refund of something bought before the data begin belongs to the first window.
    sums: `arrayMap(stay_one -> (least(${age("greatest(stay_one.1, stay_begin)")}, ${most}), stay_one.2), stay_values)`,
  };
}

/** Overlapping memberships need not be made one first: they cover the same windows. */
export const cohortMembers: Answer<"cohort-members"> = (question, { rows, examined, bindings }) => {
  const { cell, customer, joined, ended, lastDay, period } = question;
  const scale = ageScale(period, bindings);
  const start = named(joined);
  const last = bindings.day("last_day", lastDay);
  const earliest = Math.min(examined.reach?.first ?? lastDay, lastDay);
  const most = mostAges(question, scale, earliest, bindings);
  const begin = scale.stepOf("stay_from");
  const age = (day: string): string => scale.ageOf(begin, scale.stepOf(day));
  const until = `if(stay_one.2 > ${last}, ${never}, ${age("stay_one.2")})`;
  const run = `range(toUInt32(least(${age("stay_one.1")}, ${most})), toUInt32(least(${until}, ${most} + 1)))`;
  const conditions = [`${start} <= ${last}`];
  const pair = `(${start}, ${named(ended)})`;
  const { isUnnamed } = rows;
  const spellsOfAll = (table: string): string => {
    const selected = (spells: string, ...more: readonly string[]): string =>
      selectRows(rows, table, `${spells} as stay_spells`, ...conditions, ...more);
    const ofEach = `[${pair}]`;
    if (customer === null) return selected(ofEach);
    const isNamed = isUnnamed === null ? [] : [`not (${isUnnamed})`];
    const ofCustomers = `${selected(`groupArray(${pair})`, ...isNamed)} group by ${named(customer)}`;
    return isUnnamed === null ? ofCustomers : `${ofCustomers} union all ${selected(ofEach, isUnnamed)}`;
  };
  const seen: Seen = {
    customers: (table) =>
      "(select arrayMin(arrayMap(stay_one -> stay_one.1, stay_spells)) as stay_from, " +
      `${begin} as stay_begin, ` +
      `arraySort(arrayDistinct(arrayFlatten(arrayMap(stay_one -> ${run}, stay_spells)))) as stay_ages ` +
      `from (${spellsOfAll(table)}))`,
    sums: null,
  };
  return answering(cell, seen, { lastDay: null, scale: 1 });
};

/** The ages that a table has: who has not left is there up to the last of them. */
function mostAges(
  { ages, lastDay }: CohortMembersQuestion,
  { stepOf, ageOf }: AgeScale,
  earliest: number,
  bindings: Bindings,
): string {
  const [from, to] = [bindings.day("first_day", earliest), bindings.day("day_after", lastDay + 1)];
  return `least(${bindings.day("ages", ages)}, greatest(1, ${ageOf(stepOf(from), stepOf(to))}))`;
}
