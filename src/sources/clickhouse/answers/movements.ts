import type { MovementsAnswer } from "../../../contract/aggregate-answer";
import { grouped } from "../group-query";
import { monthlySums } from "../monthly-sums";
import { numbersAt, type Answer, type ToldRow } from "./answering";

/** What moved the money of a month, as it is numbered in what comes back; 0 is nothing. */
const movements = ["gained", "expansion", "contraction", "churn", "reactivation"] as const;
type Movement = (typeof movements)[number];
const kindOf = (movement: Movement): number => movements.indexOf(movement) + 1;
/** Churn of the month after the last of a run, in which the customer has no row. */
const afterwards = movements.length + 1;

export const revenueMovements: Answer<"revenue-movements"> = (question, { rows, examined, bindings }) => {
  const { lastDay } = question;
  const { scale } = examined;
  const months = (table: string): string => {
    const { sums, customer, isBelowZero, value } = monthlySums(rows, table, { lastDay, scale }, bindings);
    return (
      `(select arraySort(groupArray((stay_month, toInt64(${value})))) as stay_paid, ${movesOfCustomer} ` +
      `from ${sums} where not (${isBelowZero}) group by ${customer})`
    );
  };
  return {
    query: grouped(
      { stay_month: "stay_move.1", stay_kind: "stay_move.2" },
      { stay_amount: "sum(stay_move.3)" },
      (table, list) =>
        `select ${list} from (select arrayJoin(stay_moves) as stay_move from ${months(table)})`,
    ),
    lastDay,
    finish: (told, later) => ({ ...monthByMonth(told), scale, later }),
  };
};

/** SQL of what a customer's months moved, each of them against the one before it. */
const movesOfCustomer =
  "arrayEnumerate(stay_paid) as stay_places, " +
  "arrayFirstIndex(stay_one -> stay_one.2 > 0, stay_paid) as stay_known, " +
  "arrayMap((stay_one, stay_place) -> if(stay_place > 1 and stay_paid[stay_place - 1].1 = stay_one.1 - 1, " +
  "stay_paid[stay_place - 1].2, 0), stay_paid, stay_places) as stay_before, " +
  "arrayMap((stay_one, stay_was, stay_place) -> (stay_one.1, toUInt8(multiIf(stay_one.2 = stay_was, 0, " +
  `stay_one.2 < stay_was, if(stay_one.2 > 0, ${kindOf("contraction")}, ${kindOf("churn")}), ` +
  `stay_was > 0, ${kindOf("expansion")}, ` +
  `stay_known > 0 and stay_place > stay_known, ${kindOf("reactivation")}, ${kindOf("gained")})), ` +
  "toInt64(abs(stay_one.2 - stay_was))), stay_paid, stay_before, stay_places) as stay_moved, " +
  `arrayMap(stay_one -> (toInt32(stay_one.1 + 1), toUInt8(${afterwards}), stay_one.2), ` +
  "arrayFilter((stay_one, stay_place) -> stay_one.2 > 0 and (stay_place = length(stay_paid) " +
  "or stay_paid[stay_place + 1].1 != stay_one.1 + 1), stay_paid, stay_places)) as stay_left, " +
  "arrayConcat(stay_moved, stay_left) as stay_moves";

/** From the first month in which something was paid to the last; what leaves after that has not left yet. */
function monthByMonth(told: readonly ToldRow[]): Omit<MovementsAnswer, "scale" | "later"> {
  const months = numbersAt(
    told.filter(([, kind]) => Number(kind) !== afterwards),
    0,
  );
  const first = months.reduce((least, month) => Math.min(least, month), months[0] ?? 0);
  const last = months.reduce((most, month) => Math.max(most, month), first - 1);
  const sumsOf = (movement: Movement): Float64Array => {
    const sums = new Float64Array(last - first + 1);
    for (const row of told) {
      const [month = 0, kind = 0, amount = 0] = row.map(Number);
      const moved = kind === afterwards ? kindOf("churn") : kind;
      if (moved === kindOf(movement) && month <= last) sums[month - first]! += amount;
    }
    return sums;
  };
  return {
    first,
    gained: sumsOf("gained"),
    expansion: sumsOf("expansion"),
    contraction: sumsOf("contraction"),
    churn: sumsOf("churn"),
    reactivation: sumsOf("reactivation"),
  };
}
