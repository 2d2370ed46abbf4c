import type { Finding } from "../../contract/report-data";
import { WorkbookProblem } from "../../workbook/ports/problem";
import type { Examination, Examining } from "../../workbook/ports/outside";
import type { Run } from "../../workbook/ports/run";
import { segmentLabel } from "../../contract/aggregate-question";
import { selectAll, selectRows, type AskedRows } from "./asked-rows";
import { Bindings } from "./bindings";
import type { ClickHouse, SqlCell } from "./clickhouse";
import { laterFindings } from "./later-findings";
import { named } from "./identifier";
import type { Stage } from "./reading/stage";

/** The rows that take part, and what has to be known of them before they are asked about. */
export interface Examined extends Examination {
  /** First and last of all days, which may lie in the future; `null` where there is none. */
  readonly reach: { readonly first: number; readonly last: number } | null;
  /** How many minor units make one of the amounts. */
  readonly scale: number;
}

/** The most that a sum of 64 bits holds. */
const largestSum = 9e18;
/** Amounts with more digits behind the point than this are measured, not paid: they are rounded to so many. */
const mostDecimals = 6;
const wordsShown = 5;
const mostWords = 1000;

/** Looks at every row once. */
export async function examine(
  clickHouse: ClickHouse,
  rows: AskedRows,
  asked: Examining,
  run?: Run,
): Promise<Examined> {
  const { sql, measures } = examination(rows, asked);
  const [cells = []] = await clickHouse.rows(sql, run);
  const told = new Map(measures.map((name, place) => [name, cells[place] ?? 0]));
  const number = (name: string): number => Number(told.get(name) ?? 0);
  const findings = rows.stages.flatMap((stage, place) =>
    findingOf(stage, number(`stay_found_${place}`), told.get(`stay_words_${place}`)),
  );
  const scale = scaleOf(rows, number);
  const later = await laterFindings({ clickHouse, rows, asked, scale, run });
  const all = [...findings, ...later.findings];
  const leftOut = all.reduce((sum, { effect, count = 0 }) => sum + (effect === "left-out" ? count : 0), 0);
  const read = number("stay_read");
  const counted = number("stay_first") > 0;
  const reach = counted ? { first: number("stay_first"), last: number("stay_last") } : null;
  const span = { first: reach?.first ?? null, last: dayOrNone(number("stay_last_known")) };
  return {
    ...{ read, used: read - leftOut, findings: all, reach },
    span: asked.days.length === 0 ? { first: null, last: null } : (later.span ?? span),
    scale,
    words: await wordsOf(clickHouse, rows, asked, run),
  };
}

const dayOrNone = (day: number): number | null => (day === 0 ? null : day);

/** One query that counts all. */
function examination(rows: AskedRows, { days: asked, today }: Examining) {
  const { stages, table, inputOf } = rows;
  const bindings = new Bindings(rows.bindings);
  const reasons = stages.flatMap(({ effect, found }, place) =>
    effect === "left-out" ? [`${found}, ${place}`] : [],
  );
  const counts = `stay_reason = ${stages.length}`;
  const days = (asked.length > 0 ? asked : daysOf(rows)).map(named);
  const lastDay = bindings.day("today", today);
  const known = days.map((day) => `maxIf(${day}, ${counts} and ${day} <= ${lastDay})`);
  const { amount } = inputOf;
  const measures = {
    stay_read: "count()",
    stay_first: days.length === 0 ? "0" : `minIf(${days[0]}, ${counts})`,
    stay_last: greatest(days.map((day) => `maxIf(${day}, ${counts})`)),
    stay_last_known: greatest(known),
    ...(amount === undefined ? {} : moneyMeasures(named(amount), counts, rows.isWhole)),
    ...Object.fromEntries(stages.flatMap((stage, place) => stageMeasures(stage, place))),
  };
  const reason =
    reasons.length === 0 ? `${stages.length}` : `multiIf(${[...reasons, stages.length].join(", ")})`;
  const list = Object.entries(measures).map(([name, measure]) => `${measure} as ${name}`);
  const sql = selectAll(rows, table, list.join(", "), [["stay_reason", reason]]);
  return { sql: bindings.query(sql), measures: Object.keys(measures) };
}

const daysOf = ({ inputOf }: AskedRows): readonly string[] => {
  const { joined, ended, "event-date": date, "revenue-month": month } = inputOf;
  return [joined, ended, date, month].filter((input) => input !== undefined);
};

const greatest = (values: readonly string[]): string =>
  values.length > 1 ? `greatest(${values.join(", ")})` : (values[0] ?? "0");

/** In which unit all amounts are whole, and how large their sum may be. */
function moneyMeasures(amount: string, counts: string, isWhole: boolean): Record<string, string> {
  const tries = Array.from({ length: mostDecimals }, (_, decimals) => {
    const scale = 10 ** decimals;
    return `round(${amount} * ${scale}) / ${scale} = ${amount}, ${scale}`;
  });
  const scale = isWhole
    ? "1"
    : `maxIf(multiIf(isNaN(${amount}), 1, ${tries.join(", ")}, ${10 ** mostDecimals}), ${counts})`;
  return { stay_scale: scale, stay_gross: `sumIf(abs(${amount}), ${counts} and not isNaN(${amount}))` };
}

/** Counts of one step; a row that is kept may be left out by a later one. */
function stageMeasures({ effect, found, word }: Stage, place: number): (readonly [string, string])[] {
  const isFound = effect === "left-out" ? `stay_reason = ${place}` : `${found} and stay_reason > ${place}`;
  const counted = [`stay_found_${place}`, `countIf(${isFound})`] as const;
  if (word === undefined) return [counted];
  return [
    counted,
    [`stay_words_${place}`, `arraySort(groupUniqArrayIf(${wordsShown})(${word}, ${isFound}))`],
  ];
}

function findingOf(
  { code, input, effect, words }: Stage,
  count: number,
  found: SqlCell | undefined,
): Finding[] {
  if (count === 0) return [];
  const examples = (words ?? (Array.isArray(found) ? found.map(String) : [])).slice(0, wordsShown);
  return [{ code, input, effect, rows: new Int32Array(0), count, examples }];
}

/** Throws amounts-too-large where their sum would not be exact. */
function scaleOf({ inputOf }: AskedRows, number: (name: string) => number): number {
  const scale = Math.max(1, number("stay_scale"));
  if (number("stay_gross") * scale > largestSum) {
    throw new WorkbookProblem("amounts-too-large", { header: inputOf.amount ?? "" });
  }
  return scale;
}

/** The words among which an option chooses: those of a column, or pairs of them that stand in a row. */
async function wordsOf(
  clickHouse: ClickHouse,
  rows: AskedRows,
  { labels }: Examining,
  run?: Run,
): Promise<Examination["words"]> {
  const words: Record<string, readonly string[]> = {};
  for (const input of labels) {
    const own = rows.labels[input] ?? [];
    const isCrossed = rows.segments.length > 1 && input === rows.segments[0];
    words[input] = isCrossed ? await pairsOf(clickHouse, rows, run) : own.slice(0, mostWords);
  }
  return words;
}

async function pairsOf(clickHouse: ClickHouse, rows: AskedRows, run?: Run): Promise<readonly string[]> {
  const words = rows.segments.map(named).join(", ");
  const sql =
    `${selectRows(rows, rows.table, `${words}, count() as stay_count`)} ` +
    `group by ${words} order by stay_count desc, ${words} limit ${mostWords}`;
  const pairs = await clickHouse.rows(rows.bindings.query(sql), run);
  return pairs.map((pair) => segmentLabel(pair.slice(0, rows.segments.length).map(String)));
}
