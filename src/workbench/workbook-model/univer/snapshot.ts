import type { CellValueType } from "@univerjs/core";
import {
  BooleanNumber,
  LocaleType,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import type { SheetContents, WorkbookContents } from "../../files/contents";
import { maxColumns, maxRows } from "../area";
import { defaultColumnWidth, defaultFormat, defaultRowHeight, type SheetRecord } from "../records";
import { shareFormulas, storedContent } from "./cell-contents";
import { fontFamily, plainUniverStyle } from "./cell-style";
import { lineHeight, pixels } from "./line-view";
import { rangeOf, type CellMatrix } from "./mirror";

const leastRows = 1000;
const leastColumns = 26;
const defaultStyle: IStyleData = { ff: fontFamily(defaultFormat.fontName), fs: defaultFormat.fontSize };

/** A whole workbook as Univer opens it: much quicker than writing it cell by cell. */
export function snapshotOf(contents: WorkbookContents, unit: string): IWorkbookData {
  const styles: Record<string, IStyleData> = {};
  contents.styles.forEach(({ format, numberFormat }, place) => {
    const style = plainUniverStyle(format, numberFormat);
    if (style) styles[`s${place}`] = style;
  });
  const sheets = contents.sheets.map((sheet) => worksheetOf(sheet, styles));
  return {
    id: unit,
    name: contents.name,
    appVersion: "",
    locale: LocaleType.EN_US,
    styles,
    sheetOrder: sheets.map(({ id }) => id ?? ""),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id ?? "", sheet])),
    defaultStyle,
  };
}

/** A sheet with nothing on it. */
export function emptyWorksheet(record: SheetRecord): Partial<IWorksheetData> {
  return {
    id: record.id,
    name: record.name,
    hidden: record.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: record.tabColor,
    showGridlines: record.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: freezeOf(record),
    rowCount: leastRows,
    columnCount: leastColumns,
    defaultColumnWidth: Math.round(defaultColumnWidth * pixels),
    defaultRowHeight: Math.round(defaultRowHeight * pixels),
    defaultStyle,
    cellData: {},
    rowData: {},
    columnData: {},
    mergeData: [],
    rowHeader: { width: 46, hidden: BooleanNumber.FALSE },
    columnHeader: { height: 20, hidden: BooleanNumber.FALSE },
  };
}

function worksheetOf(
  { sheet, cells, columns, rows, merges }: SheetContents,
  styles: Readonly<Record<string, IStyleData>>,
): Partial<IWorksheetData> {
  const cellData: CellMatrix = {};
  let lastRow = 0;
  let lastColumn = 0;
  const largestFonts = new Map<number, number>();
  cells.values.forEach((value, place) => {
    const row = cells.rows[place] ?? 0;
    const column = cells.columns[place] ?? 0;
    const formula = cells.formulas.get(place)?.formula;
    const style = `s${cells.styleOf[place] ?? 0}`;
    (cellData[row] ??= {})[column] = {
      ...withoutNulls(storedContent(value)),
      ...(formula === undefined ? {} : { f: formula }),
      ...(style in styles ? { s: style } : {}),
    };
    const fontSize = styles[style]?.fs;
    if (fontSize) largestFonts.set(row, Math.max(largestFonts.get(row) ?? 0, fontSize));
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  });
  for (const { row, rows: height, column, columns: width } of merges) {
    lastRow = Math.max(lastRow, row + height - 1);
    lastColumn = Math.max(lastColumn, column + width - 1);
  }
  shareFormulas(cellData);
  const rowData = linesOf<IRowData>(rows, (size) => ({ h: size, ah: size }));
  for (const [row, size] of largestFonts) {
    const line = (rowData[row] ??= {});
    if (line.h === undefined && size > defaultFormat.fontSize)
      line.ah = Math.round(size * lineHeight * pixels);
  }
  return {
    ...emptyWorksheet(sheet),
    cellData,
    rowCount: Math.min(Math.max(leastRows, lastRow + 200), maxRows),
    columnCount: Math.min(Math.max(leastColumns, lastColumn + 6), maxColumns),
    mergeData: merges.map(rangeOf),
    rowData,
    columnData: linesOf<IColumnData>(columns, (size) => ({ w: size })),
  };
}

function linesOf<Line extends { hd?: BooleanNumber; s?: unknown }>(
  runs: SheetContents["rows"],
  sized: (size: number) => Line,
): Record<number, Line> {
  const lines: Record<number, Line> = {};
  for (const { first, count, size, hidden, style } of runs) {
    // Whole columns to the sheet's end are not drawn anyway.
    for (let line = first; line < first + Math.min(count, leastRows * 60); line += 1) {
      lines[line] = {
        ...(size === null ? ({} as Line) : sized(Math.round(size * pixels))),
        ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
        ...(style === 0 ? {} : { s: `s${style}` }),
      };
    }
  }
  return lines;
}

function withoutNulls(cell: ICellData): ICellData {
  const kept: ICellData = {};
  if (cell.v !== null && cell.v !== undefined) kept.v = cell.v;
  if (cell.t !== null && cell.t !== undefined) kept.t = cell.t as CellValueType;
  return kept;
}

/** Frozen panes in Univer's words. */
export const freezeOf = ({
  frozen,
}: SheetRecord): { startRow: number; startColumn: number; ySplit: number; xSplit: number } => ({
  startRow: frozen.rows || -1,
  startColumn: frozen.columns || -1,
  ySplit: frozen.rows,
  xSplit: frozen.columns,
});
