import { createRequire } from "node:module";
import { join } from "node:path";
import type { Cell } from "../../src/contract/cell";
import { dayOfIsoText, isoTextOf } from "../../src/contract/dates";
import type { Examining } from "../../src/workbook/ports/outside";
import { xorshift } from "../helpers/xorshift";
import { openChdb } from "./harness/chdb";
import { engineOf, fillTable } from "./harness/table-of";

/** As much of DuckDB as is asked here. */
interface Duck {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRowsJS(): unknown[][] }>;
}

const day = (iso: string): number => dayOfIsoText(iso) ?? NaN;
const today = day("2024-12-31");
const session = openChdb();
afterAll(() => session.close());

/** Rows of a xorshift generator: the same on every machine. */
function purchases(count: number) {
  const random = xorshift(20240501);
  const sometimes = (share: number, cell: Cell): Cell => (random() < share ? null : cell);
  return Array.from({ length: count }, () => ({
    customer: sometimes(0.01, 1 + Math.floor(random() * (count / 8))),
    date: sometimes(0.01, isoTextOf(day("2022-01-01") + Math.floor(random() * 900))),
    amount: sometimes(0.02, Math.floor(random() * 1e5 - 5000) / 100),
    segment: sometimes(0.02, ["north", "south", "east"][Math.floor(random() * 3)] ?? null),
    stays: sometimes(0.02, random() < 0.7 ? "yes" : "no"),
  }));
}

const rows = purchases(20_000);
const types = {
  customer: ["Nullable(UInt32)", "integer"],
  date: ["Nullable(Date32)", "date"],
  amount: ["Nullable(Decimal(12, 2))", "decimal(12, 2)"],
  segment: ["LowCardinality(Nullable(String))", "varchar"],
  stays: ["Nullable(String)", "varchar"],
} as const;
type Name = keyof typeof types;
const names = Object.keys(types) as Name[];

const asked = (
  roles: Partial<Record<Name, Examining["inputs"][string]["role"]>>,
  days: string[],
): Examining => ({
  inputs: Object.fromEntries(Object.entries(roles).map(([name, role]) => [name, { header: name, role }])),
  ...{ options: {}, today, days, labels: [] },
});
const purchasesAsked = asked({ customer: "identifier", date: "event-date", amount: "amount" }, ["date"]);
const events = {
  customer: "customer",
  day: "date",
  amount: "amount",
  lastDay: day("2024-03-31"),
  isChosen: false,
};

/** Lists that lie beside each other, as rows. */
const asRows = (...lists: readonly ArrayLike<number>[]): number[][] =>
  Array.from(lists[0] ?? [], (_, place) => lists.map((list) => list[place] ?? NaN));

describe("DuckDB, with plain SQL that was written apart from ours,", () => {
  let duck: Duck;
  const told = async (sql: string): Promise<unknown[][]> =>
    (await duck.runAndReadAll(sql))
      .getRowsJS()
      .map((row) => row.map((cell) => (typeof cell === "bigint" ? Number(cell) : cell)));

  beforeAll(async () => {
    const ofEngines = createRequire(join(__dirname, "package.json"));
    const { DuckDBInstance } = ofEngines("@duckdb/node-api") as {
      DuckDBInstance: { create(): Promise<{ connect(): Promise<Duck> }> };
    };
    duck = await (await DuckDBInstance.create()).connect();
    await duck.run(`create table t (${names.map((name) => `${name} ${types[name][1]}`).join(", ")})`);
    const literal = (cell: Cell): string =>
      cell === null ? "null" : typeof cell === "number" ? String(cell) : `'${String(cell)}'`;
    const values = rows.map((row) => `(${names.map((name) => literal(row[name])).join(", ")})`);
    await duck.run(`insert into t values ${values.join(", ")}`);
    fillTable(
      session,
      Object.fromEntries(
        names.map((name) => [name, { type: types[name][0], cells: rows.map((row) => row[name]) }]),
      ),
    );
  }, 120_000);

  it("counts the same customers of cohorts by month at each age", async () => {
    const { marks } = await engineOf(session).answer(
      { kind: "cohort-events", ...events, period: "month", cell: "on", ages: 1000, sum: null },
      purchasesAsked,
    );
    const expected = await told(`
      with bought as (
        select distinct customer, year(date) * 12 + month(date) - 1 as m from t
        where customer is not null and date is not null and amount >= 0 and date <= date '2024-03-31'),
      began as (select customer, min(m) as m0 from bought group by customer)
      select m0, m - m0, count(*) from bought join began using (customer) group by all order by 1, 2`);
    expect(asRows(marks.begin, marks.age, marks.customers)).toEqual(expected);
    expect(expected.length).toBeGreaterThan(300);
  });

  it("counts the same yes and no of each segment", async () => {
    const answer = await engineOf(session).answer(
      { kind: "segment-outcomes", segments: ["segment"], outcome: "stays" },
      asked({ segment: "segment", stays: "outcome" }, []),
    );
    const expected = await told(`
      select segment, count(*) filter (stays = 'yes'), count(*) filter (stays = 'no') from t
      where segment is not null and stays is not null group by segment order by segment`);
    const bySegment = answer.map(({ segment, yes, no }) => [segment, yes, no]);
    expect(bySegment.sort(([one], [other]) => (String(one) < String(other) ? -1 : 1))).toEqual(expected);
  });

  it("tells the same histories of customers, and what they spent, in cents", async () => {
    const answer = await engineOf(session).answer(
      { kind: "customer-histories", ...events, followedTo: null },
      purchasesAsked,
    );
    const expected = await told(`
      with days as (
        select customer, date, count(*) filter (amount >= 0) as bought, sum(amount) as spent from t
        where customer is not null and date is not null and amount is not null and date <= date '2024-03-31'
        group by all having bought > 0),
      firsts as (select *, min(date) over (partition by customer) as first from days),
      customers as (
        select count(*) - 1 as f, date_diff('day', first, max(date)) as r,
          date_diff('day', first, date '2024-03-31') as t,
          coalesce(sum(spent) filter (date > first), 0) as again
        from firsts group by customer, first)
      select f, r, t, count(*), count(*) filter (again > 0),
        cast(100 * coalesce(sum(again) filter (again > 0), 0) as bigint)
      from customers group by all order by 1, 2, 3`);
    const { frequency, recency, age, customers, spenders, spent, scale } = answer;
    expect(scale).toBe(100);
    expect(asRows(frequency, recency, age, customers, spenders, spent)).toEqual(expected);
    expect(expected.length).toBeGreaterThan(300);
  });
});
