import type { WrittenTable } from "../../contract/recipe";
import type { OutputTable } from "../../contract/report-output";
import type { Block } from "../layout/sheet-plan";
import { WorkbookProblem } from "../ports/problem";
import type { StandingRow } from "../refresh-plan";

/** A table of an inserted report as it stands today: sorted, widened, annotated, moved. */
export interface StandingTable {
  readonly sheet: Excel.Worksheet;
  readonly table: Excel.Table;
  readonly headerRow: number;
  readonly firstRow: number;
  /** Rows between header and totals. */
  readonly rowCount: number;
  readonly hasTotals: boolean;
  readonly left: number;
  readonly width: number;
  /** Its last column, in points. */
  readonly lastColumn: { readonly left: number; readonly width: number };
  /** Columns of the sheet over which the table has grown, without pushing on what floats over them. */
  readonly overrun: number;
  /** The columns in which rows come and go where others stand beside the report; `null` for whole rows. */
  readonly band: Band | null;
  /** All header texts, the user's among them. */
  readonly headers: readonly string[];
  /** Our columns that are still there: key -> 0-based sheet column. */
  readonly columns: ReadonlyMap<string, number>;
  /** Columns of ours that the report has no more, as they follow the data: 0-based sheet columns. */
  readonly surplus: readonly number[];
  /** Where the other tables of the sheet stand. */
  readonly neighbours: readonly (Block & { readonly name: string })[];
  readonly rows: readonly StandingRow[];
  /** Values of our columns, by key, row by row. */
  readonly values: ReadonlyMap<string, readonly unknown[]>;
  /** What our columns show in the totals row, by key; empty where there is none. */
  readonly totals: ReadonlyMap<string, unknown>;
  readonly keyFormats: readonly string[];
  readonly keyWidth: number;
}

/** Neighbouring columns of a sheet. */
export interface Band {
  readonly column: number;
  readonly columns: number;
}

/** Some rows of the sheet, as far as they are the report's. */
export function rowsOf(sheet: Excel.Worksheet, band: Band | null, row: number, rows: number): Excel.Range {
  return band
    ? sheet.getRangeByIndexes(row, band.column, rows, band.columns)
    : sheet.getRangeByIndexes(row, 0, rows, 1).getEntireRow();
}

/** A table that was found, with what has to be known before its cells are read. To be synced before `readTable`. */
export interface FoundTable {
  readonly written: WrittenTable;
  readonly fresh: OutputTable;
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly whole: Excel.Range;
  readonly names: Excel.TableColumnCollection;
  /** All of its sheet. */
  readonly tables: Excel.TableCollection;
  /** Columns in which anything stands: 0-based first, and number. */
  readonly used: Excel.Range;
}

/** Asks where a table stands and what its columns are called. */
export function askOutline(table: Excel.Table, written: WrittenTable, fresh: OutputTable): FoundTable {
  const sheet = table.worksheet.load("id");
  sheet.protection.load("protected");
  return {
    written,
    fresh,
    table,
    sheet,
    whole: table.getRange().load("rowIndex,columnIndex,rowCount,columnCount"),
    names: table.columns.load("items/name"),
    tables: sheet.tables.load("items/name"),
    used: sheet.getUsedRange(true).load("columnIndex,columnCount"),
  };
}

/**
 * Asks for everything that a refresh of the table has to respect; what it is, once that is synced.
 *
 * @param commented rows of the sheet in which comments stand
 */
export function askTable(
  found: FoundTable,
  band: Band | null,
  commented: ReadonlySet<number>,
): () => StandingTable {
  const { written, fresh, table, sheet, whole, used } = found;
  if (sheet.protection.protected) throw new WorkbookProblem("protected");
  const headers = found.names.items.map(({ name }) => name);
  const columns = ourColumns(headers, whole.columnIndex, written, fresh);
  const surplus = surplusColumns(headers, whole.columnIndex, written, fresh);
  const neighbours = found.tables.items
    .filter(({ name }) => name !== written.name)
    .map((other) => ({
      name: other.name,
      range: other.getRange().load("rowIndex,columnIndex,rowCount,columnCount"),
    }));
  const keyColumn = columns.get(fresh.keyColumn) ?? whole.columnIndex;
  const firstRow = whole.rowIndex + 1;
  const rowCount = whole.rowCount - 1 - (table.showTotals ? 1 : 0);
  const keys = sheet
    .getRangeByIndexes(firstRow, keyColumn, rowCount, 1)
    .load("numberFormat,format/columnWidth");
  const lastColumn = whole.getLastColumn().load("left,format/columnWidth");
  const seen = band ?? { column: used.columnIndex, columns: used.columnCount };
  const from = Math.min(whole.columnIndex, seen.column);
  const end = Math.max(whole.columnIndex + whole.columnCount, seen.column + seen.columns);
  const beside = sheet.getRangeByIndexes(firstRow, from, rowCount, end - from).load("values,formulas");
  const totals = table.showTotals
    ? sheet.getRangeByIndexes(firstRow + rowCount, whole.columnIndex, 1, whole.columnCount).load("values")
    : null;
  return () => ({
    sheet,
    table,
    headerRow: whole.rowIndex,
    firstRow,
    rowCount,
    hasTotals: table.showTotals,
    left: whole.columnIndex,
    width: whole.columnCount,
    lastColumn: { left: lastColumn.left, width: lastColumn.format.columnWidth },
    overrun: 0,
    band,
    headers,
    columns,
    surplus,
    neighbours: neighbours.map(({ name, range }) => ({
      ...{ name, row: range.rowIndex, rows: range.rowCount },
      ...{ column: range.columnIndex, columns: range.columnCount },
    })),
    rows: standingRows(
      { columnIndex: from, values: beside.values, formulas: beside.formulas },
      whole,
      new Set([...columns.values(), ...surplus]),
      keyColumn,
    ).map((row, place) => (commented.has(firstRow + place) ? { ...row, annotated: true } : row)),
    values: new Map(
      [...columns].map(([key, column]) => [key, beside.values.map((row) => row[column - from])]),
    ),
    totals: new Map(
      [...columns].map(([key, column]) => [key, totals?.values[0]?.[column - whole.columnIndex]]),
    ),
    keyFormats: keys.numberFormat.map((row) => String(row[0])),
    keyWidth: keys.format.columnWidth,
  });
}

/** The table's rows with everything that stands beside them. */
interface Seen {
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

function standingRows(
  { columnIndex, values, formulas }: Seen,
  whole: Excel.Range,
  ours: ReadonlySet<number>,
  keyColumn: number,
): StandingRow[] {
  const inTable = (column: number): boolean =>
    column >= whole.columnIndex && column < whole.columnIndex + whole.columnCount;
  return formulas.map((cells, row) => ({
    key: String(values[row]?.[keyColumn - columnIndex] ?? ""),
    annotated: cells.some((cell, index) => {
      const column = columnIndex + index;
      return !ours.has(column) && isRemark(cell, inTable(column));
    }),
  }));
}

/**
 * Our columns among the user's, by the header texts that we wrote. A column of values that we wrote has to be there, or
 * the table would show old figures; a formula column the user has deleted stays deleted.
 */
function ourColumns(
  headers: readonly string[],
  left: number,
  written: WrittenTable,
  fresh: OutputTable,
): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (const { key, formula } of fresh.columns) {
    const header = written.headers[key];
    if (header === undefined) continue;
    const place = placeOf(header, headers);
    if (place >= 0) columns.set(key, left + place);
    else if (!formula) throw new WorkbookProblem("column-gone", { header });
  }
  return columns;
}

function surplusColumns(
  headers: readonly string[],
  left: number,
  written: WrittenTable,
  fresh: OutputTable,
): readonly number[] {
  const wanted = new Set(fresh.columns.map(({ key }) => key));
  return Object.entries(written.headers)
    .filter(([key]) => !wanted.has(key))
    .map(([, header]) => placeOf(header, headers))
    .filter((place) => place >= 0)
    .map((place) => left + place);
}

const placeOf = (header: string, headers: readonly string[]): number =>
  headers.findIndex((text) => text.toLowerCase() === header.toLowerCase());

/** What a user typed beside a row. A formula in a column of the table is the column's, not a remark on the row. */
function isRemark(cell: unknown, inTable: boolean): boolean {
  const text = String(cell ?? "");
  return text.trim() !== "" && !(inTable && text.startsWith("="));
}
