import { missingCode } from "../../../contract/columns";
import type { FigureColumn } from "../../../contract/figure-column";
import { fillFigures } from "./merged-cells";
import type { RowCheck } from "./row-check";

/** The figures of an input, with merged cells filled where the user wants that. */
export function figuresOf({ data, options }: RowCheck, input: string): FigureColumn {
  const figures = data.figures[input];
  if (!figures) throw new Error(`The input "${input}" has no column of figures`);
  const merged = data.mergedRows[input];
  return merged && options.merged !== "blank" ? fillFigures(figures, merged) : figures;
}

/** Calls for every text with its row and its reading; each distinct text was read once. */
export function eachText<Reading>(
  { textRows, texts }: FigureColumn,
  readings: readonly Reading[],
  visit: (row: number, reading: Reading) => void,
): void {
  for (let place = 0; place < textRows.length; place += 1) {
    const reading = readings[texts.codes[place]!];
    if (reading !== undefined) visit(textRows[place]!, reading);
  }
}

/** The text that stands in a row. */
export function textOfRow({ textRows, texts }: FigureColumn): (row: number) => string | undefined {
  return (row) => texts.labels[texts.codes[placeOf(textRows, row)] ?? missingCode];
}

/** Where a row stands among ascending rows; a wrong place where it does not stand there. */
function placeOf(rows: Int32Array, row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]! < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
