import type { OutputColumn } from "../../contract/report-output";
import type { TableCell } from "../../contract/table";
import { columnPlans, headersOf } from "../layout/column-plans";
import { scaledRows } from "../layout/layout-table";
import type { ColumnPlan } from "../layout/sheet-plan";
import { textFormat } from "../layout/text-cell";
import type { WriteRequest } from "../ports/report";
import type { RefreshPlan } from "../refresh-plan";
import { isNewColumn } from "./refresh-columns";
import { placesThatStay, writeRows } from "./refresh-rows";
import { rowsOf, type StandingTable } from "./standing-table";
import type { TablePair } from "./standing-report";
import { addColourScale } from "./write-report";

/** What is to happen to one table. */
export interface TableRefresh extends TablePair {
  readonly plan: RefreshPlan;
  /** Our columns that still stand. */
  readonly columns: readonly ColumnPlan[];
  /** Header texts from now on, by key. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A formula that speaks of a column the user has deleted cannot be set: its values are written instead. */
export function planTable(pair: TablePair, plan: RefreshPlan, { translate }: WriteRequest): TableRefresh {
  const { standing, fresh, written } = pair;
  const headers = headersOf(fresh, translate);
  const stands = (formula: OutputColumn["formula"]): boolean => {
    let complete = true;
    formula?.((key) => {
      complete &&= standing.columns.has(key);
      return key;
    });
    return complete;
  };
  const columns = fresh.columns.map((column) => ({
    ...column,
    formula: stands(column.formula) ? column.formula : undefined,
    total: typeof column.total !== "function" || stands(column.total) ? column.total : undefined,
  }));
  const plans = columnPlans({ ...fresh, columns }, written.name, headers, translate);
  return {
    ...pair,
    plan: carryOver(plan, pair),
    headers,
    columns: plans.filter(({ key }) => standing.columns.has(key)),
  };
}

/** Rows that stand already keep what a column carries over, such as an assumption that the user has changed. */
function carryOver(plan: RefreshPlan, { standing, fresh }: TablePair): RefreshPlan {
  const carrying = fresh.columns.flatMap(({ carries }, index) => {
    const before = carries === undefined ? undefined : standing.values.get(carries);
    return before ? [{ index, before }] : [];
  });
  if (carrying.length === 0) return plan;
  const places = placesThatStay(standing, plan);
  const rows = plan.rows.map((row, order) => {
    if (row.kind !== "kept") return row;
    const values = [...row.values];
    for (const { index, before } of carrying) values[index] = tableCellOf(before[places[order] ?? -1]);
    return { ...row, values };
  });
  return { ...plan, rows };
}

/** A key stays as the user has it, unless it is a word of the language that the report has left. */
function rewriteKeys({ standing, plan, fresh }: TableRefresh): void {
  placesThatStay(standing, plan).forEach((place, order) => {
    const row = standing.rows[place];
    const column = standing.columns.get(fresh.keyColumn);
    if (!row?.reworded || column === undefined) return;
    standing.sheet.getCell(standing.firstRow + order, column).values = [[row.key]];
  });
}

/** A range gives back a blank cell as an empty text. */
function tableCellOf(value: unknown): TableCell {
  return typeof value === "number" || (typeof value === "string" && value !== "") ? value : null;
}

/** @param newLanguage whether the label of the totals row is written anew as well */
export function writeTable(refresh: TableRefresh, mark: string, newLanguage: boolean): void {
  const { standing, plan, columns, fresh } = refresh;
  renameColumns(standing, columns);
  makeRoom(standing, plan);
  writeRows(refresh, plan, columns, mark);
  rewriteKeys(refresh);
  if (standing.hasTotals && fresh.totals) writeTotals(refresh, newLanguage);
  dressColumns(refresh);
}

/** What an insert gives every column beside formats and values, for those that have come since. */
function dressColumns(refresh: TableRefresh): void {
  const { standing, plan, columns, written } = refresh;
  const { sheet, firstRow, headerRow, hasTotals } = standing;
  const rows = plan.rows.length;
  for (const { key, format, total } of columns.filter((column) => isNewColumn({ written }, column.key))) {
    const column = standing.columns.get(key)!;
    const [header, totals] = [sheet.getCell(headerRow, column), sheet.getCell(firstRow + rows, column)];
    header.format.font.bold = true;
    if (format !== textFormat) header.format.horizontalAlignment = "Right";
    if (hasTotals) {
      totals.format.font.bold = true;
      totals.numberFormat = [[total.startsWith("=") ? format : "General"]];
    }
    // Excel may have given it the scale of the column before it.
    sheet.getRangeByIndexes(firstRow, column, rows + 1, 1).conditionalFormats.clearAll();
  }
  scaleColumns(refresh, rows);
}

/** A column that has come joins the scale of those with which it is compared, or has one of its own. */
function scaleColumns({ standing, fresh, written }: TablePair, rows: number): void {
  for (const keys of fresh.colourScales.map((scale) => [scale].flat())) {
    if (!keys.some((key) => isNewColumn({ written }, key))) continue;
    const places = keys.flatMap((key) => standing.columns.get(key) ?? []);
    const left = Math.min(...places);
    const [height, width] = [scaledRows(fresh, keys, rows), Math.max(...places) - left + 1];
    const scaled = standing.sheet.getRangeByIndexes(standing.firstRow, left, height, width);
    scaled.conditionalFormats.clearAll();
    addColourScale(scaled);
  }
}

/**
 * Headers follow the language and the periods. A name that another column still bears is given in a second round:
 * Excel lets no two columns of a table share one, and periods take each other's names when they move on.
 */
function renameColumns(
  { sheet, headerRow, columns, headers, left }: StandingTable,
  plans: readonly ColumnPlan[],
): void {
  const taken = new Set(headers.map((header) => header.toLowerCase()));
  const renamed = plans.flatMap(({ key, header }) => {
    const column = columns.get(key);
    const changes = column !== undefined && headers[column - left] !== header;
    return changes ? [{ header, cell: sheet.getCell(headerRow, column) }] : [];
  });
  renamed
    .filter(({ header }) => taken.has(header.toLowerCase()))
    .forEach(({ cell }, place) => (cell.values = [[`Stay ${place + 1}`]]));
  for (const { cell, header } of renamed) cell.values = [[header]];
}

/**
 * Whole rows come and go, so that what stands beside and below moves along. They come first: a table whose every row
 * were deleted would not be one. New ones come before the totals row, inside the table, which thereby grows.
 */
function makeRoom(standing: StandingTable, { added, deletions }: RefreshPlan): void {
  const { sheet, table, band, firstRow, rowCount, hasTotals, headerRow, left, width } = standing;
  if (added.length > 0) {
    rowsOf(sheet, band, firstRow + rowCount, added.length).insert(Excel.InsertShiftDirection.down);
    if (!hasTotals)
      table.resize(sheet.getRangeByIndexes(headerRow, left, 1 + rowCount + added.length, width));
  }
  for (const row of deletions) {
    rowsOf(sheet, band, firstRow + row, 1).delete(Excel.DeleteShiftDirection.up);
  }
}

/** Where a column has no total of ours there may be one of the user's; the label stays in its language. */
function writeTotals({ standing, plan, columns, fresh }: TableRefresh, newLanguage: boolean): void {
  const isOurs = ({ key, total }: OutputColumn): boolean =>
    key === fresh.keyColumn ? newLanguage : total !== undefined;
  const ours = new Set(fresh.columns.filter(isOurs).map(({ key }) => key));
  for (const { key, total } of columns.filter((plan) => ours.has(plan.key))) {
    const column = standing.columns.get(key);
    if (column === undefined) continue;
    standing.sheet.getCell(standing.firstRow + plan.rows.length, column).formulas = [[total]];
  }
}
