import { dayOfIsoText } from "../../contract/dates";
import type { DaySpan } from "../../contract/day-span";
import type { Finding } from "../../contract/report-data";
import { WorkbookProblem } from "../../workbook/ports/problem";
import type { Examining } from "../../workbook/ports/outside";
import type { Run } from "../../workbook/ports/run";
import { selectRows, type AskedRows } from "./asked-rows";
import { Bindings } from "./bindings";
import type { ClickHouse } from "./clickhouse";
import { named } from "./identifier";
import { monthlySums } from "./monthly-sums";
import { spellsOf } from "./spells";

/** What is found of rows by looking at others of the same customer. */
export interface LaterFindings {
  readonly findings: readonly Finding[];
  /** Where the days of rows were changed by it. */
  readonly span?: DaySpan;
}

/** A customer's rows as they are asked about. */
interface Looking {
  readonly clickHouse: ClickHouse;
  readonly rows: AskedRows;
  readonly asked: Examining;
  readonly scale: number;
  readonly run: Run | undefined;
}

export async function laterFindings(looking: Looking): Promise<LaterFindings> {
  const { identifier, outcome, joined, "revenue-month": month } = looking.rows.inputOf;
  if (identifier === undefined) return { findings: [] };
  if (outcome !== undefined) return { findings: await repeatedCustomers(looking) };
  if (joined !== undefined) return overlaps(looking);
  if (month !== undefined) return { findings: await monthsBelowZero(looking) };
  return { findings: looking.rows.segments.length > 0 ? await movers(looking) : [] };
}

/** Where one row is one customer. Throws rows-unordered where it matters which row is the first of a customer. */
async function repeatedCustomers(looking: Looking): Promise<Finding[]> {
  const { rows, asked } = looking;
  const { identifier: input = "", outcome = "" } = rows.inputOf;
  const isNamed = rows.isUnnamed === null ? "1" : `not (${rows.isUnnamed})`;
  const customer = named(input);
  const whole = [customer, ...rows.segments.map(named), named(outcome)].join(", ");
  const [mentioned = 0, distinct = 0, told = 0, unnamed = 0] = await numbers(
    looking,
    selectRows(
      rows,
      rows.table,
      `countIf(${isNamed}), uniqExactIf(${customer}, ${isNamed}), uniqExactIf((${whole}), ${isNamed}), ` +
        `countIf(not (${isNamed}))`,
    ),
  );
  const first = asked.options.duplicates === "first";
  if (first && told > distinct) throw new WorkbookProblem("rows-unordered", { count: told - distinct });
  return [
    ...finding(
      first ? "duplicate-left-out" : "duplicate-kept",
      input,
      first ? "left-out" : "kept",
      mentioned - distinct,
    ),
    ...finding("missing-customer", input, "kept", unnamed),
  ];
}

/** Memberships of one customer that overlap. */
async function overlaps(looking: Looking): Promise<LaterFindings> {
  const { rows, asked } = looking;
  const { identifier: input = "", joined = "", ended = "" } = rows.inputOf;
  const { ofCustomers, merged } = spellsOf(rows, rows.table);
  const [count = 0] = await numbers(
    looking,
    `select sum(length(stay_all) - length(stay_opens)) from ${ofCustomers}`,
  );
  const merges = asked.options.overlaps !== "each";
  const findings = finding(
    merges ? "overlap-merged" : "overlap-kept",
    input,
    merges ? "left-out" : "kept",
    count,
  );
  if (!merges || count === 0) return { findings };
  const bindings = new Bindings(rows.bindings);
  const today = bindings.day("today", asked.today);
  const start = named(joined);
  const latest = (day: string): string => `maxIf(${day}, ${day} <= ${today})`;
  const [rowsLeft = 0, first = 0, last = 0] = await numbers(
    looking,
    `select count(), min(${start}), greatest(${latest(start)}, ${latest(named(ended))}) from ${merged}`,
    bindings,
  );
  return { findings, span: { first: rowsLeft === 0 ? null : first, last: last === 0 ? null : last } };
}

/** Customers whose purchases name several segments: rows of another one than that of the first day. */
async function movers(looking: Looking): Promise<Finding[]> {
  const { rows } = looking;
  const { identifier = "", "event-date": date = "" } = rows.inputOf;
  const customer = named(identifier);
  const words = rows.segments.map(named).join(", ");
  const list = `${customer}, ${words}, count() as stay_count, min(${named(date)}) as stay_first`;
  const ofSegments = `(${selectRows(rows, rows.table, list)} group by ${customer}, ${words})`;
  const ofCustomers =
    `(select sum(stay_count) - argMin(stay_count, (stay_first, ${words})) as stay_others ` +
    `from ${ofSegments} group by ${customer})`;
  const [count = 0] = await numbers(looking, `select sum(stay_others) from ${ofCustomers}`);
  return finding("several-segments", rows.segments[0] ?? "", "kept", count);
}

/** Rows of customers' months in which refunds exceed the charges. */
async function monthsBelowZero(looking: Looking): Promise<Finding[]> {
  const { rows, asked, scale } = looking;
  const bindings = new Bindings(rows.bindings);
  const lastDay = dayOfIsoText(String(asked.options.until ?? "")) ?? asked.today;
  const { sums, isBelowZero } = monthlySums(rows, rows.table, { lastDay, scale }, bindings);
  const [count = 0] = await numbers(
    looking,
    `select sumIf(stay_rows, ${isBelowZero}) from ${sums}`,
    bindings,
  );
  return finding("month-below-zero", rows.inputOf.amount ?? "", "left-out", count);
}

const finding = (code: string, input: string, effect: Finding["effect"], count: number): Finding[] =>
  count === 0 ? [] : [{ code, input, effect, rows: new Int32Array(0), count, examples: [] }];

async function numbers(
  { clickHouse, rows, run }: Looking,
  sql: string,
  bindings = rows.bindings,
): Promise<readonly number[]> {
  const [told = []] = await clickHouse.rows(bindings.query(sql), run);
  return told.map(Number);
}
