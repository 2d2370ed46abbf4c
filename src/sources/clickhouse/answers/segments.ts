import type { SegmentCounts } from "../../../contract/aggregate-answer";
import { outcome as said, outcomeOfWord } from "../../../contract/outcome-words";
import { segmentLabel } from "../../../contract/aggregate-question";
import { selectRows, type AskedRows } from "../asked-rows";
import { grouped } from "../group-query";
import { named } from "../identifier";
import { selectSpells } from "../spells";
import type { Answer, ToldRow } from "./answering";

/** Names that stand for themselves. */
const themselves = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, name]));

/** Rows of each segment, the segments in the order of their words. */
function bySegment(told: readonly ToldRow[], { segments, labels }: AskedRows): [string, ToldRow[]][] {
  const placeOf = (word: string | number | undefined, place: number): number =>
    (labels[segments[place] ?? ""] ?? []).indexOf(String(word));
  const ordered = [...told].sort((one, other) =>
    segments.reduce(
      (found, _, place) => found || placeOf(one[place], place) - placeOf(other[place], place),
      0,
    ),
  );
  const found = new Map<string, ToldRow[]>();
  for (const row of ordered) {
    const segment = segmentLabel(row.slice(0, segments.length).map(String));
    found.set(segment, [...(found.get(segment) ?? []), row.slice(segments.length)]);
  }
  return [...found];
}

export const segmentOutcomes: Answer<"segment-outcomes"> = ({ segments, outcome }, { rows, options }) => {
  const { isUnnamed, inputOf } = rows;
  const customer = named(inputOf.identifier ?? "");
  const isNamed = isUnnamed === null ? "1" : `not (${isUnnamed})`;
  const count =
    options.duplicates === "first" && inputOf.identifier !== undefined
      ? `uniqExactIf(${customer}, ${isNamed}) + countIf(not (${isNamed}))`
      : "count()";
  return {
    query: grouped(themselves([...segments, outcome].map(named)), { stay_customers: count }, (table, list) =>
      selectRows(rows, table, list),
    ),
    lastDay: null,
    finish: (told) =>
      bySegment(told, rows).map(([segment, own]) => {
        const saying = (answer: number): number =>
          own.reduce(
            (sum, [one, count]) => sum + (outcomeOfWord(String(one)) === answer ? Number(count) : 0),
            0,
          );
        return { segment, yes: saying(said.yes), no: saying(said.no) };
      }),
  };
};

export const segmentMembers: Answer<"segment-members"> = (
  { segments, periods, joined, ended, customer },
  { rows, options, bindings },
) => {
  const [start, gone] = [named(joined), named(ended)];
  const sums = periods.map(({ from, to }, place) => {
    const [first, last] = [bindings.day(`from_${place + 1}`, from), bindings.day(`to_${place + 1}`, to)];
    const atOpening = `${start} < ${first} and ${gone} >= ${first}`;
    const atClose = `${start} <= ${last} and ${gone} > ${last}`;
    return [
      [`stay_start_${place}`, `countIf(${atOpening})`],
      [`stay_end_${place}`, `countIf(${atClose})`],
      [`stay_gained_${place}`, `countIf(${atClose} and not (${atOpening}))`],
    ] as const;
  });
  const isMerged = customer !== null && options.overlaps !== "each";
  return {
    query: grouped(themselves(segments.map(named)), Object.fromEntries(sums.flat()), (table, list) =>
      isMerged ? selectSpells(rows, table, list) : selectRows(rows, table, list),
    ),
    lastDay: null,
    finish(told) {
      const found = bySegment(told, rows);
      return periods.map((_, place) =>
        found.map(([segment, [row = []]]) => countsOf(segment, row.slice(3 * place))),
      );
    },
  };
};

const countsOf = (segment: string, [start = 0, end = 0, gained = 0]: ToldRow): SegmentCounts => ({
  segment,
  start: Number(start),
  end: Number(end),
  gained: Number(gained),
});

export const segmentActivity: Answer<"segment-activity"> = (question, { rows, bindings }) => {
  const { segments, opening, window, lastDay } = question;
  const [customer, day] = [named(question.customer), named(question.day)];
  const last = bindings.day("last_day", lastDay);
  const [from, days] = [bindings.day("opening", opening), bindings.day("window", window)];
  const words = segments.map(named);
  // A database has no order of rows: of several on the latest day, the last in the alphabet counts.
  const ofCustomers = (table: string): string =>
    `(${selectRows(
      rows,
      table,
      `argMax((${words.join(", ")}, 0), (${[day, ...words].join(", ")})) as stay_latest, ` +
        `max(${day} >= ${from} - ${days} and ${day} < ${from}) as stay_before, ` +
        `max(${day} > ${last} - ${days}) as stay_lately`,
      `${day} <= ${last}`,
    )} group by ${customer})`;
  return {
    query: grouped(
      Object.fromEntries(words.map((word, place) => [word, `stay_latest.${place + 1}`])),
      {
        stay_start: "sum(stay_before)",
        stay_end: "sum(stay_lately)",
        stay_gained: "countIf(stay_lately = 1 and stay_before = 0)",
      },
      (table, list) => `select ${list} from ${ofCustomers(table)}`,
    ),
    lastDay,
    finish(told, later) {
      const counted = bySegment(told, rows).map(([segment, [row = []]]) => countsOf(segment, row));
      return { segments: counted.filter(({ start, end }) => start + end > 0), later };
    },
  };
};
