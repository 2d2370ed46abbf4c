import { sameHeader } from "../../contract/header-texts";
import type { DatabaseSource } from "../../contract/recipe";
import { uniqueHeaders } from "../../workbook/headers";
import { WorkbookProblem } from "../../workbook/ports/problem";
import type { Run } from "../../workbook/ports/run";
import type { ClickHouse } from "./clickhouse";
import { columnTypeOf, type ColumnType } from "./column-type";
import { tableNamed } from "./identifier";

export interface TableColumn {
  /** By which the pane and recipes know it: names of a database may differ in case alone. */
  readonly header: string;
  readonly name: string;
  readonly type: ColumnType;
}

/** What is known of a table before its rows are asked about. */
export interface KnownTable {
  /** As SQL has it. */
  readonly sql: string;
  readonly columns: readonly TableColumn[];
}

/** Throws source-gone where there is no such table, or none that this user may see. */
export async function knownTable(
  clickHouse: ClickHouse,
  { database, table }: DatabaseSource,
  run?: Run,
): Promise<KnownTable> {
  const rows = await clickHouse.rows(
    {
      sql:
        "select name, type from system.columns where database = {database:String} and table = {table:String} " +
        "and default_kind != 'EPHEMERAL' order by position",
      parameters: { database, table },
    },
    run,
  );
  if (rows.length === 0) throw new WorkbookProblem("source-gone", { source: `${database}.${table}` });
  const names = rows.map(([name]) => String(name));
  const headers = uniqueHeaders(names, 0);
  return {
    sql: tableNamed(database, table),
    columns: rows.map(([, type], place) => ({
      header: headers[place] ?? "",
      name: names[place] ?? "",
      type: columnTypeOf(String(type)),
    })),
  };
}

/** Throws column-gone where the table has no such column. */
export function columnWith({ columns }: KnownTable, header: string): TableColumn {
  const found = columns.find((column) => sameHeader(column.header, header));
  if (!found) throw new WorkbookProblem("column-gone", { header });
  return found;
}
