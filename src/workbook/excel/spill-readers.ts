import type { Run } from "../ports/run";
import { columnLetters } from "../headers";
import type { Extent } from "./frozen-cells";
import { formulaBlocks, readFormulas } from "./formula-cells";

/** A reference to all that a cell has spilled: `A1#`, `'My sheet'!$A$1#`. */
const spillReference = /(?:'((?:[^']|'')+)'!|([\p{L}\p{N}_.]+)!)?\$?([A-Z]{1,3})\$?(\d{1,7})#/giu;

/**
 * The cells whose spilled results other formulas or names read as a whole. Were they values, `A1#` would mean nothing
 * any more.
 *
 * @param becomingValues formulas that will not read anything any more
 * @returns keys as of `keyOf`
 */
export async function findSpillReaders(
  context: Excel.RequestContext,
  becomingValues: readonly Extent[],
  run: Run,
): Promise<ReadonlySet<string>> {
  const sheets = context.workbook.worksheets.load("items/id,items/name,items/names/items/formula");
  const names = context.workbook.names.load("items/formula");
  await context.sync();
  const silent = new Set(becomingValues.map(keyOf));
  const idOf = new Map(sheets.items.map(({ id, name }) => [name.toLowerCase(), id]));
  const read = new Set<string>();
  const note = (formula: string, home: string): void => {
    for (const [, quoted, bare, letters = "", row = ""] of formula.matchAll(spillReference)) {
      const sheet = quoted?.replaceAll("''", "'") ?? bare;
      const sheetId = sheet === undefined ? home : idOf.get(sheet.toLowerCase());
      read.add(`${sheetId}!${letters.toUpperCase()}${row}`);
    }
  };
  for (const { formula } of names.items) note(String(formula), "");
  for (const { id, names: own } of sheets.items)
    for (const { formula } of own.items) note(String(formula), id);
  const ranges = sheets.items.map((sheet) => ({ sheet, range: sheet.getUsedRangeOrNullObject(true) }));
  await readFormulas(
    context,
    await formulaBlocks(context, ranges),
    run,
    (formula, { sheet, row, column }) => {
      if (formula.includes("#") && !silent.has(keyOf({ sheetId: sheet.id, row, column })))
        note(formula, sheet.id);
    },
  );
  return read;
}

export const keyOf = ({ sheetId, row, column }: Pick<Extent, "sheetId" | "row" | "column">): string =>
  `${sheetId}!${columnLetters(column)}${row + 1}`;
