import type { ICellData, IObjectMatrixPrimitiveType, Nullable, Worksheet } from "@univerjs/core";
import { busy, cellValue } from "../../grid/functions/arguments";
import type { Area } from "../area";
import { offsetReferences } from "../formula-text";
import type { CellInput, WorkbookModel } from "../model";
import { formatOf } from "./cell-style";
import type { Mirror } from "./mirror";

export type WrittenCells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Reads the cells of the grid that were written, contents and looks, into the workbook. Gives the area around them. */
export function readBack(
  model: WorkbookModel,
  mirror: Mirror,
  sheet: string,
  written: WrittenCells,
): Area | null {
  const worksheet = mirror.worksheet(sheet);
  const area = areaAround(sheet, written);
  if (!worksheet || !area) return null;
  const inputs = grid<CellInput>(area);
  const looks = new Map<string, { cells: [row: number, column: number][]; cell: Nullable<ICellData> }>();
  let contents = false;
  const sharers = new SharedFormulas(worksheet);
  for (const [rowKey, cells] of Object.entries(written)) {
    for (const [columnKey, params] of entriesOf(cells)) {
      const [row, column] = [Number(rowKey), Number(columnKey)];
      const cell = worksheet.getCellMatrix().getValue(row, column);
      const isContent = !params || "v" in params || "f" in params || "si" in params || "p" in params;
      const line = inputs[row - area.row];
      if (isContent && line) {
        line[column - area.column] = contentOf(cell, sharers.formula(cell, row, column));
        contents = true;
      }
      if (!params || "s" in params) remember(looks, cell, row, column);
    }
  }
  if (contents) model.cells.write(area, inputs);
  const styles = mirror.workbook.getStyles();
  for (const { cells, cell } of looks.values()) {
    const { format, numberFormat } = formatOf(cell ? styles.getStyleByCell(cell) : null);
    for (const part of columnRuns(sheet, cells)) {
      model.cells.setNumberFormats(part, numberFormat);
      model.cells.setFormat(part, format);
    }
  }
  return area;
}

function contentOf(cell: Nullable<ICellData>, formula: string | null): CellInput {
  if (formula !== null) return { formula };
  if (!cell) return null;
  // Rich text counts by its plain text.
  const text = cell.p?.body?.dataStream?.replace(/\r\n$/, "");
  if (text !== undefined && (cell.v === undefined || cell.v === null)) return text;
  const value = cellValue(cell);
  return value === busy || value === "" ? null : value;
}

/** Formulas of cells that share the one of another. */
class SharedFormulas {
  #owners: Map<string, { row: number; column: number; formula: string }> | null = null;

  constructor(readonly worksheet: Worksheet) {}

  formula(cell: Nullable<ICellData>, row: number, column: number): string | null {
    if (cell?.f) return cell.f;
    if (!cell?.si) return null;
    const owner = this.#find().get(cell.si);
    return owner ? offsetReferences(owner.formula, row - owner.row, column - owner.column) : null;
  }

  #find(): Map<string, { row: number; column: number; formula: string }> {
    if (this.#owners) return this.#owners;
    const owners = new Map<string, { row: number; column: number; formula: string }>();
    this.worksheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell?.f && cell.si) owners.set(cell.si, { row, column, formula: cell.f });
    });
    return (this.#owners = owners);
  }
}

function areaAround(sheet: string, written: WrittenCells): Area | null {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  for (const [row, cells] of Object.entries(written)) {
    for (const column of Object.keys(cells ?? {})) {
      top = Math.min(top, Number(row));
      bottom = Math.max(bottom, Number(row));
      left = Math.min(left, Number(column));
      right = Math.max(right, Number(column));
    }
  }
  if (bottom < 0) return null;
  return { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

const entriesOf = (cells: WrittenCells[number] | undefined): [string, Nullable<ICellData>][] =>
  Object.entries(cells ?? {});

const grid = <T>({ rows, columns }: Area): (T | undefined)[][] =>
  Array.from({ length: rows }, () => new Array<T | undefined>(columns));

function remember(
  looks: Map<string, { cells: [row: number, column: number][]; cell: Nullable<ICellData> }>,
  cell: Nullable<ICellData>,
  row: number,
  column: number,
): void {
  const key = typeof cell?.s === "string" ? cell.s : JSON.stringify(cell?.s ?? null);
  const known = looks.get(key);
  if (known) known.cells.push([row, column]);
  else looks.set(key, { cells: [[row, column]], cell });
}

function columnRuns(sheet: string, cells: readonly [row: number, column: number][]): Area[] {
  const ordered = [...cells].sort(([row, column], [otherRow, other]) => column - other || row - otherRow);
  const runs: Area[] = [];
  for (const [row, column] of ordered) {
    const last = runs[runs.length - 1];
    if (last && last.column === column && last.row + last.rows === row)
      runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push({ sheet, row, column, rows: 1, columns: 1 });
  }
  return runs;
}
