import { WorkbookProblem } from "../ports/problem";
import type { StandingTable } from "./standing-table";
import type { TablePair } from "./standing-report";

/** Whether a column of the fresh table has come since the table was last written: columns may follow the data. */
export const isNewColumn = ({ written }: Pick<TablePair, "written">, key: string): boolean =>
  !(key in written.headers);

/**
 * Takes out columns that the report has no more and puts in those that it has gained, each behind the one that goes
 * before it, and says where everything stands afterwards.
 */
export function fitColumns(tables: readonly TablePair[]): TablePair[] {
  let fitted = [...tables];
  const apply = (edit: ColumnEdit): void => {
    fitted = fitted.map((pair) => ({ ...pair, standing: afterEdit(pair.standing, edit) }));
  };
  tables.forEach((pair, place) => {
    const standing = (): StandingTable => fitted[place]?.standing ?? pair.standing;
    for (const column of [...pair.standing.surplus].sort((one, other) => other - one)) {
      apply(takeOut(standing(), column));
    }
    let last = standing().columns.get(pair.fresh.keyColumn) ?? standing().left;
    for (const { key } of pair.fresh.columns) {
      if (isNewColumn(pair, key)) apply(putIn(standing(), last + 1, key));
      last = standing().columns.get(key) ?? last;
    }
  });
  return fitted;
}

/** A column that comes or goes. */
interface ColumnEdit {
  readonly sheet: string;
  /** What stands from this column on moves. */
  readonly at: number;
  readonly by: 1 | -1;
  /** Whose column it is. */
  readonly table: Excel.Table;
  /** Whether all of the sheet moves, or the rows of the table alone. */
  readonly whole: boolean;
  /** Of a column that comes. */
  readonly key?: string;
}

/** Cells alone go: whatever stands above and below them is not ours. */
function takeOut(standing: StandingTable, column: number): ColumnEdit {
  const { sheet, table } = standing;
  mustBeFree(standing, column + 1);
  cellsOf(standing, column).delete(Excel.DeleteShiftDirection.left);
  return { sheet: sheet.id, at: column + 1, by: -1, table, whole: false };
}

/**
 * A whole column comes, so that charts and whatever else stands to the right move along; where that would go through
 * another table, cells within the rows of this one.
 */
function putIn(standing: StandingTable, at: number, key: string): ColumnEdit {
  const { sheet, table, neighbours, left, width, headerRow } = standing;
  const whole = neighbours.every(({ column, columns }) => at <= column || column + columns <= at);
  if (!whole) mustBeFree(standing, at);
  const cells = cellsOf(standing, at);
  (whole ? cells.getEntireColumn() : cells).insert(Excel.InsertShiftDirection.right);
  if (at === left + width)
    table.resize(sheet.getRangeByIndexes(headerRow, left, heightOf(standing), width + 1));
  return { sheet: sheet.id, at, by: 1, table, whole, key };
}

const heightOf = ({ rowCount, hasTotals }: StandingTable): number => 1 + rowCount + (hasTotals ? 1 : 0);

const cellsOf = (standing: StandingTable, column: number): Excel.Range =>
  standing.sheet.getRangeByIndexes(standing.headerRow, column, heightOf(standing), 1);

/** Cells move within the table's rows only where no other table would move, or part of one. */
function mustBeFree(standing: StandingTable, from: number): void {
  const { neighbours, headerRow } = standing;
  const hit = neighbours.find(
    ({ row, rows, column, columns }) =>
      row < headerRow + heightOf(standing) && headerRow < row + rows && from < column + columns,
  );
  if (hit) throw new WorkbookProblem("table-in-the-way", { table: hit.name });
}

/** Where a table stands after an edit, of its own columns or of others. */
function afterEdit(standing: StandingTable, edit: ColumnEdit): StandingTable {
  const { sheet, left, width, columns, surplus, headers, band, neighbours, overrun } = standing;
  const { at, by, whole, key } = edit;
  if (sheet.id !== edit.sheet) return standing;
  const isOwn = standing.table === edit.table;
  const moved = (column: number): number => (column >= at && (isOwn || whole) ? column + by : column);
  const places = new Map([...columns].map(([known, column]) => [known, moved(column)]));
  if (isOwn && key !== undefined) places.set(key, at);
  return {
    ...standing,
    columns: places,
    surplus: surplus.map(moved),
    headers: isOwn ? headersAfter(headers, at - left, by) : headers,
    left: isOwn ? left : moved(left),
    width: isOwn ? width + by : width,
    overrun: isOwn && by > 0 && !whole ? overrun + 1 : overrun,
    // A table that has lost a column leaves a blank one behind.
    band: band && by > 0 ? { ...band, columns: band.columns + by } : band,
    neighbours: neighbours.map((block) => ({
      ...block,
      column: whole && block.column >= at ? block.column + by : block.column,
    })),
  };
}

/** The header of a new column is still to be written. */
const headersAfter = (headers: readonly string[], place: number, by: 1 | -1): string[] =>
  by > 0
    ? [...headers.slice(0, place), "", ...headers.slice(place)]
    : [...headers.slice(0, place - 1), ...headers.slice(place)];
