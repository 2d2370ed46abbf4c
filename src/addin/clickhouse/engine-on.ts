import type { DatabaseSource } from "../../contract/recipe";
import type { ClickHouse, SqlCell } from "../../sources/clickhouse/clickhouse";
import { sampleSize, WorkbookProblem } from "../../workbook/port";
import type { CountingEngine } from "../../workbook/ports/outside";

/** Here engine and connection are put together: what counts over a ClickHouse to which somebody has logged in. */
export function engineOn(source: DatabaseSource, clickHouse: ClickHouse): CountingEngine {
  const { database, table } = source;
  const parameters = { database, table };
  const needsRows = (): never => {
    throw new WorkbookProblem("needs-rows", { report: table });
  };
  return {
    source,
    async describe(run) {
      const columns = await clickHouse.rows(
        { sql: "DESCRIBE TABLE {database:Identifier}.{table:Identifier}", parameters },
        run,
      );
      const from = "FROM {database:Identifier}.{table:Identifier}";
      const [[rows = 0] = []] = await clickHouse.rows({ sql: `SELECT count() ${from}`, parameters }, run);
      const sample = await clickHouse.rows({ sql: `SELECT * ${from} LIMIT ${sampleSize}`, parameters }, run);
      return {
        ...{ source, address: `${database}.${table}`, sheetId: "", sheet: "", table: null },
        rows: Number(rows),
        columns: columns.map(([name], place) => ({
          header: String(name),
          sample: sample.map((row) => cellOf(row[place] ?? null)),
        })),
      };
    },
    examine: () => Promise.resolve().then(needsRows),
    answer: () => Promise.resolve().then(needsRows),
  };
}

const cellOf = (cell: SqlCell) => (typeof cell === "object" ? null : cell);
