import { isBlank, type Cell } from "../../contract/cell";
import type { DatabaseSource } from "../../contract/recipe";
import type { SourceColumn } from "../../contract/report-data";
import { sampleSize, type SourceDescription } from "../../workbook/ports/source";
import type { Run } from "../../workbook/ports/run";
import type { ClickHouse, SqlCell } from "./clickhouse";
import type { ColumnType } from "./column-type";
import { quoted } from "./identifier";
import type { KnownTable } from "./known-table";

/** A table as the pane speaks of it: its columns, and the first rows that come along. */
export async function describeTable(
  clickHouse: ClickHouse,
  source: DatabaseSource,
  { sql, columns }: KnownTable,
  run?: Run,
): Promise<SourceDescription<DatabaseSource>> {
  const cells = columns.map(({ name }) => `stay_source.${quoted(name)}`);
  const sample = await clickHouse.rows(
    { sql: `select ${cells.join(", ")} from ${sql} as stay_source limit ${sampleSize}`, parameters: {} },
    run,
  );
  return {
    source,
    ...{ address: `${source.database}.${source.table}`, sheetId: "", sheet: "", table: null },
    rows: await rowsIn(clickHouse, source, sql, run),
    columns: columns.map(({ header, type }, place): SourceColumn => {
      const own = sample.map((row) => cellOf(row[place] ?? null, type));
      return { header, sample: own.filter((cell) => !isBlank(cell)) };
    }),
  };
}

/** As the server knows it without counting; what is put together of other tables is counted. */
async function rowsIn(
  clickHouse: ClickHouse,
  { database, table }: DatabaseSource,
  sql: string,
  run?: Run,
): Promise<number> {
  const [known] = await clickHouse.rows(
    {
      sql: "select total_rows from system.tables where database = {database:String} and name = {table:String}",
      parameters: { database, table },
    },
    run,
  );
  if (known?.[0] != null) return Number(known[0]);
  const [counted] = await clickHouse.rows({ sql: `select count() from ${sql}`, parameters: {} }, run);
  return Number(counted?.[0] ?? 0);
}

/** Numbers as a sheet has them; days and all else as texts. */
function cellOf(cell: SqlCell, { kind }: ColumnType): Cell {
  if (cell === null || typeof cell === "boolean") return cell;
  if (kind !== "whole" && kind !== "fraction")
    return typeof cell === "object" ? JSON.stringify(cell) : String(cell);
  const value = Number(cell);
  return Number.isNaN(value) ? null : value;
}
