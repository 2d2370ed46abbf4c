import type { Cell } from "../../../src/contract/cell";
import type { DatabaseSource } from "../../../src/contract/recipe";
import { clickHouseEngine, type ClickHouseEngine } from "../../../src/sources/clickhouse/clickhouse-engine";
import { clickHouseOf, type ChdbSession } from "./chdb";

export const source: DatabaseSource = {
  kind: "database",
  address: "https://clickhouse.example.com:8443",
  database: "shop",
  table: "rows of the test",
};

/** Columns by name: their type, and their values as ClickHouse reads them from JSON. */
export type TableColumns = Readonly<
  Record<string, { readonly type: string; readonly cells: readonly Cell[] }>
>;

/** A table with these columns and nothing else. */
export function fillTable(session: ChdbSession, columns: TableColumns, table = source.table): void {
  const quoted = (name: string): string => `\`${name.replaceAll("`", "\\`")}\``;
  const declared = Object.entries(columns).map(([name, { type }]) => `${quoted(name)} ${type}`);
  session.query(`create database if not exists shop`);
  session.query(`drop table if exists shop.${quoted(table)}`);
  session.query(
    `create table shop.${quoted(table)} (${declared.join(", ")}) engine = MergeTree order by tuple()`,
  );
  const names = Object.keys(columns);
  const length = columns[names[0] ?? ""]?.cells.length ?? 0;
  const rows = Array.from({ length }, (_, row) =>
    JSON.stringify(Object.fromEntries(names.map((name) => [name, columns[name]?.cells[row] ?? null]))),
  );
  if (length > 0) session.query(`insert into shop.${quoted(table)} format JSONEachRow ${rows.join("\n")}`);
}

export const engineOf = (session: ChdbSession, of = source): ClickHouseEngine =>
  clickHouseEngine(of, clickHouseOf(session));
