import type { OutputColumn, OutputTable } from "../contract/report-output";
import type { TableCell, Unit } from "../contract/table";
import { columnOf } from "./layout/structured-reference";

/** A report's figures of one day. */
export interface TrackedReport {
  /** Name of its table in the workbook, by which it is known among others of its kind. */
  readonly report: string;
  readonly table: OutputTable;
}

/** The column that says which report a row belongs to. */
export const reportColumn = "report";
export const dateColumn = "date";

/** The table of a report whose figures are worth keeping; `null` where there is none. */
export const trackedTable = (tables: readonly OutputTable[]): OutputTable | null =>
  tables.find(({ tracked }) => tracked !== undefined) ?? null;

/**
 * The rows of one day: date, report, key and tracked figures. Rates stay native formulas of the counts beside them.
 *
 * @param reports at least one, all of one kind
 */
export function historyTable(reports: readonly TrackedReport[], day: number): OutputTable {
  const [first] = reports;
  if (!first) throw new Error("There is at least one report to record");
  const columns = trackedColumns(first.table);
  return {
    name: `${first.table.name}_History`,
    keyColumn: dateColumn,
    columns: [{ key: dateColumn, unit: "date" }, { key: reportColumn, unit: "text" }, ...columns],
    rows: reports.flatMap(({ report, table }) =>
      table.rows.map((row) => [day, report, ...columns.map(({ key }) => cellOf(table, row, key))]),
    ),
    totals: null,
    colourScales: [],
  };
}

/** The key and what is tracked, without totals. */
function trackedColumns({ columns, keyColumn, tracked = [] }: OutputTable): OutputColumn[] {
  return [keyColumn, ...tracked].flatMap((key) => columns.find((column) => column.key === key) ?? []);
}

function cellOf({ columns }: OutputTable, row: readonly TableCell[], key: string): TableCell {
  return row[columns.findIndex((column) => column.key === key)] ?? null;
}

/**
 * All of a report day by day, one row a day: counts are sums over the history, rates the same formulas over those.
 *
 * @param history the table of `historyTable`
 * @param headers its headers as they stand, by key
 */
export function trendTable(
  history: OutputTable,
  headers: Readonly<Record<string, string>>,
  report: string,
  day: number,
): OutputTable {
  const inHistory = (key: string): string => columnOf(history.name, headers[key] ?? key);
  const columns = history.columns.flatMap(({ total, ...column }): OutputColumn[] => {
    if (column.key === dateColumn || total === "formula") return [column];
    if (total !== "sum") return [];
    const sum: OutputColumn["formula"] = (own) =>
      `SUMIFS(${inHistory(column.key)},${inHistory(dateColumn)},${own(dateColumn)},${inHistory(reportColumn)},"${report}")`;
    return [{ ...column, formula: sum }];
  });
  return {
    name: `${report}_Trend`,
    keyColumn: dateColumn,
    columns,
    // The date is a history's first column; all others are formulas.
    rows: [[day, ...columns.slice(1).map(() => null)]],
    totals: null,
    colourScales: [],
  };
}

/** The columns of a trend that its chart draws: rates, else scores, else the first count; all are of one unit. */
export function drawnColumns({ columns }: OutputTable): readonly OutputColumn[] {
  const ofUnit = (unit: Unit) => columns.filter((column) => column.unit === unit);
  const measures = (["share", "points"] as const).map(ofUnit).find((found) => found.length > 0);
  return measures ?? ofUnit("count").slice(0, 1);
}
