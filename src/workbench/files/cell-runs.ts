import type { Rectangle } from "../workbook-model/area";
import type { CellInput } from "../workbook-model/model";
import type { CellList } from "./contents";

/** Cells to be written at once; `undefined` leaves a cell as it is. */
export interface CellBand {
  readonly area: Rectangle;
  readonly inputs: readonly (readonly (CellInput | undefined)[])[];
}

/** Cells of one look under each other. */
export interface StyleRun {
  readonly area: Rectangle;
  readonly style: number;
}

/** Cells of a band: enough to be quick, few enough not to fill the memory where cells lie far apart. */
const bandCells = 200_000;

/** The values and formulas of a sheet in bands from top to bottom. */
export function* bandsOf(list: CellList): Generator<CellBand> {
  for (let start = 0; start < list.values.length;) {
    const { end, area } = bandFrom(list, start);
    const inputs = Array.from({ length: area.rows }, () => new Array<CellInput | undefined>(area.columns));
    for (let cell = start; cell < end; cell += 1) {
      const formula = list.formulas.get(cell)?.formula;
      const value = list.values[cell] ?? null;
      const line = inputs[(list.rows[cell] ?? 0) - area.row];
      if (!line || (formula === undefined && value === null)) continue;
      line[(list.columns[cell] ?? 0) - area.column] = formula === undefined ? value : { formula };
    }
    yield { area, inputs };
    start = end;
  }
}

function bandFrom(
  { rows, columns }: CellList,
  start: number,
): { readonly end: number; readonly area: Rectangle } {
  const top = rows[start] ?? 0;
  let left = columns[start] ?? 0;
  let right = left;
  let end = start;
  for (; end < rows.length; end += 1) {
    const column = columns[end] ?? 0;
    const width = Math.max(right, column) - Math.min(left, column) + 1;
    const height = (rows[end] ?? 0) - top + 1;
    if (height > 1 && width * height > bandCells && rows[end] !== rows[end - 1]) break;
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  const height = (rows[end - 1] ?? top) - top + 1;
  return { end, area: { row: top, column: left, rows: height, columns: right - left + 1 } };
}

/** The looks of a sheet's cells in runs down each column, which mostly are as long as the data. */
export function* styleRunsOf({ rows, columns, styleOf }: CellList): Generator<StyleRun> {
  const open = new Map<number, { readonly style: number; readonly row: number; rows: number }>();
  const closed = (column: number): StyleRun[] => {
    const run = open.get(column);
    return run ? [{ style: run.style, area: { row: run.row, rows: run.rows, column, columns: 1 } }] : [];
  };
  for (let cell = 0; cell < rows.length; cell += 1) {
    const row = rows[cell] ?? 0;
    const column = columns[cell] ?? 0;
    const style = styleOf[cell] ?? 0;
    const run = open.get(column);
    if (run && run.style === style && run.row + run.rows === row) run.rows += 1;
    else {
      yield* closed(column);
      open.set(column, { style, row, rows: 1 });
    }
  }
  for (const column of open.keys()) yield* closed(column);
}
