import { DOUBLE, DuckDBDataChunk, DuckDBInstance, INTEGER, VARCHAR, version } from "@duckdb/node-api";

/** Rows of a data chunk, as many as DuckDB's own vectors hold. */
const chunkRows = 2048;

const firstCell = ([cell]) => cell;

/** A fresh database of two threads, loaded from columns of one-cell rows, and what a query gives. */
async function queried(columns, sql, parameters = []) {
  const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
  const connection = await instance.connect();
  try {
    const types = Object.values(columns).map(({ type }) => type);
    const declared = Object.entries(columns).map(([name, { type }]) => `${name} ${type}`);
    await connection.run(`create table events(${declared.join(", ")})`);
    const appender = await connection.createAppender("events");
    const length = Object.values(columns)[0].rows.length;
    for (let from = 0; from < length; from += chunkRows) {
      const to = Math.min(length, from + chunkRows);
      const chunk = DuckDBDataChunk.create(types, to - from);
      chunk.setColumns(Object.values(columns).map(({ rows }) => rows.slice(from, to).map(firstCell)));
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
    const reader = await connection.runAndReadAll(sql, parameters);
    return reader.getRowsJS();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Numbers beyond 32 bits as doubles: turning them into BigInt first would cost DuckDB more. */
const typeOf = ([[cell]]) =>
  typeof cell === "string" ? VARCHAR : Math.abs(cell) < 2 ** 31 ? INTEGER : DOUBLE;

export const name = `DuckDB ${version()}`;

/** Customers by cohort and age: `[cohort, age, customers]`. */
export const cohortCells = ({ customers, dates }) =>
  queried(
    { customer: { type: typeOf(customers), rows: customers }, day: { type: INTEGER, rows: dates } },
    `with months as (
       select customer, (year(date) * 12 + month(date))::integer as month
       from (select customer, date '1899-12-30' + day as date from events)
     ), firsts as (select customer, min(month) as first from months group by customer)
     select (first - (select min(first) from firsts))::integer, (month - first)::integer, count(distinct customer)::integer
     from months join firsts using (customer) group by first, month`,
  );

/** A row a customer, in the order of RFM.SUMMARY's columns. */
export const summaryRows = ({ customers, dates, amounts, asOf }) =>
  queried(
    {
      customer: { type: typeOf(customers), rows: customers },
      day: { type: INTEGER, rows: dates },
      amount: { type: DOUBLE, rows: amounts },
    },
    `with days as (select customer, day, sum(amount) as total from events group by customer, day)
     select customer, (count(*) - 1)::integer, max(day) - min(day), ${asOf} - min(day),
       coalesce((sum(total) - arg_min(total, day)) / nullif(count(*) - 1, 0), 0),
       ${asOf} - max(day), count(*)::integer, sum(total)
     from days group by customer`,
  );

/** R, F, M and their code, a row a customer. */
export const scoreRows = ({ daysSinceLast, purchaseDays, totalValue }) =>
  queried(
    {
      days: { type: DOUBLE, rows: daysSinceLast },
      purchases: { type: DOUBLE, rows: purchaseDays },
      value: { type: DOUBLE, rows: totalValue },
    },
    `with cuts as (
       select quantile_cont(days, [0.2, 0.4, 0.6, 0.8]) as d, quantile_cont(purchases, [0.2, 0.4, 0.6, 0.8]) as p,
         quantile_cont(value, [0.2, 0.4, 0.6, 0.8]) as v from events
     ), scores as (
       select 5 - (days > d[1])::integer - (days > d[2])::integer - (days > d[3])::integer - (days > d[4])::integer as r,
         1 + (purchases > p[1])::integer + (purchases > p[2])::integer + (purchases > p[3])::integer + (purchases > p[4])::integer as f,
         1 + (value > v[1])::integer + (value > v[2])::integer + (value > v[3])::integer + (value > v[4])::integer as m
       from events, cuts
     ) select r::integer, f::integer, m::integer, (100 * r + 10 * f + m)::integer from scores`,
  );
