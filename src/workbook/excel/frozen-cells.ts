import type { CellPlace, FreezeCell } from "../ports/freeze";
import { spilledFrom } from "./spills";

/** Cells that one request looks at or writes one by one. */
export const cellsAtOnce = 500;

/** A formula's cell and the block over which its result reaches. */
export interface Extent extends CellPlace {
  readonly rows: number;
  readonly columns: number;
}

/** What a block shows, cell by cell. */
export interface Shown {
  readonly formula: string;
  readonly format: string;
  readonly values: readonly (readonly unknown[])[];
  readonly types: readonly (readonly string[])[];
  readonly text: readonly (readonly string[])[];
  /** Whether the result of the formula reaches as far as the block, and no further. */
  readonly fills: boolean;
}

export function anchorOf(context: Excel.RequestContext, { sheetId, row, column }: CellPlace): Excel.Range {
  return context.workbook.worksheets.getItem(sheetId).getCell(row, column);
}

export function blockOf(
  context: Excel.RequestContext,
  { sheetId, row, column, rows, columns }: Extent,
): Excel.Range {
  return context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns);
}

/** Does some work on pieces of a list that a request can carry each. */
export async function inPieces<Item>(
  items: readonly Item[],
  work: (piece: readonly Item[]) => Promise<void>,
): Promise<void> {
  for (const piece of piecesOf(items)) await work(piece);
}

export const piecesOf = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / cellsAtOnce) }, (_, piece) =>
    items.slice(piece * cellsAtOnce, (piece + 1) * cellsAtOnce),
  );

/** What stands in blocks now; their sheets are there. */
export async function lookAtBlocks(
  context: Excel.RequestContext,
  blocks: readonly Extent[],
): Promise<readonly Shown[]> {
  const shown: Shown[] = [];
  await inPieces(blocks, async (piece) => {
    const looked = piece.map((extent) => {
      const anchor = anchorOf(context, extent).load("formulas,numberFormat");
      return {
        extent,
        anchor,
        block: blockOf(context, extent).load("values,valueTypes,text"),
        spill: spilledFrom(anchor),
      };
    });
    await context.sync();
    for (const { extent, anchor, block, spill } of looked) {
      const spills = spill !== null && !spill.isNullObject;
      shown.push({
        formula: String(anchor.formulas[0]?.[0]),
        format: String(anchor.numberFormat[0]?.[0]),
        values: block.values,
        types: block.valueTypes,
        text: block.text,
        fills:
          (spills ? spill.rowCount : 1) === extent.rows &&
          (spills ? spill.columnCount : 1) === extent.columns,
      });
    }
  });
  return shown;
}

/** So far two calculations of the same figure may lie apart: the order of their steps rounds the last digits. */
const rounding = 1e-9;

/** Whether every cell shows what it showed, and holds it but for rounding. */
export function showsTheSame(before: Shown, after: Shown): boolean {
  return before.values.every((row, down) =>
    row.every((value, across) => {
      const other = after.values[down]?.[across];
      const near =
        typeof value === "number" && typeof other === "number"
          ? Math.abs(value - other) <= rounding * Math.max(1, Math.abs(value))
          : value === other;
      return near && before.text[down]?.[across] === after.text[down]?.[across];
    }),
  );
}

/** Writes formulas back into their cells with the next sync; what was put under their results makes way. */
export function putFormulas(
  context: Excel.RequestContext,
  cells: readonly (Extent & Pick<FreezeCell, "formula">)[],
): void {
  context.application.suspendApiCalculationUntilNextSync();
  for (const cell of cells) {
    if (cell.rows * cell.columns > 1) blockOf(context, cell).clear(Excel.ClearApplyTo.contents);
    anchorOf(context, cell).formulas = [[cell.formula]];
  }
}
