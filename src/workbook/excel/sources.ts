import type { Recipe } from "../../contract/recipe";
import type { SourceChoice } from "../ports/source";
import { localAddress } from "./cells";
import { listHistories } from "./history-settings";
import { listRecipes } from "./settings";
import { isTrend } from "./trend";

/** A list that is longer is no help to choose from, and every sheet is a question to Excel. */
const mostSheets = 50;

/**
 * What there is to choose from: every table but those of reports and of their history, and on visible sheets without
 * one the block of cells in which the used part begins, where texts stand above data in it. Where a report stands, that
 * is only data if a report reads it.
 */
export async function listSources(context: Excel.RequestContext): Promise<readonly SourceChoice[]> {
  const tables = context.workbook.tables.load("items/name,items/worksheet/name");
  const sheets = context.workbook.worksheets.load("items/id,items/name,items/visibility");
  const recipes = await listRecipes(context);
  const histories = await listHistories(context);
  const written = new Set([
    ...[...recipes.flatMap(({ output }) => output.tables), ...histories].map(({ name }) => name),
    ...tables.items.map(({ name }) => name).filter(isTrend),
  ]);
  const sheetsOf = (isMeant: (table: string) => boolean): ReadonlySet<string> =>
    new Set(tables.items.filter(({ name }) => isMeant(name)).map(({ worksheet }) => worksheet.name));
  const [withTable, withReport] = [
    sheetsOf((name) => !written.has(name)),
    sheetsOf((name) => written.has(name)),
  ];
  const read = new Set(recipes.flatMap(sheetsRead));
  const plain = sheets.items
    .filter(
      ({ id, name, visibility }) =>
        visibility === Excel.SheetVisibility.visible &&
        !withTable.has(name) &&
        (!withReport.has(name) || read.has(id) || read.has(name)),
    )
    .slice(0, mostSheets);
  return [
    ...tables.items
      .filter(({ name }) => !written.has(name))
      .map(({ name }): SourceChoice => ({ source: { kind: "table", table: name }, name })),
    ...(await blocksOf(context, plain)),
  ];
}

/** Ids and names of the sheets whose cells a report reads. */
const sheetsRead = ({ source, lookups }: Recipe): string[] =>
  [source, ...Object.values(lookups).map((lookup) => lookup.source)].flatMap((one) =>
    one.kind === "range" ? [one.sheetId ?? one.sheet, one.sheet] : [],
  );

async function blocksOf(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<SourceChoice[]> {
  const used = sheets.map((sheet) => ({ sheet, range: sheet.getUsedRangeOrNullObject(true) }));
  await context.sync();
  const blocks = used
    .filter(({ range }) => !range.isNullObject)
    .map(({ sheet, range }) => {
      const block = range.getCell(0, 0).getSurroundingRegion().load("address,rowCount");
      return { sheet, block, header: block.getRow(0).load("values") };
    });
  await context.sync();
  return blocks
    .filter(({ block, header }) => block.rowCount > 1 && isHeader(header.values[0] ?? []))
    .map(({ sheet: { id, name }, block }) => ({
      source: {
        kind: "range",
        sheet: name,
        sheetId: id,
        address: localAddress(block.address),
        grows: true,
      },
      name,
    }));
}

/** Words and nothing else, blanks between them allowed. */
const isHeader = (cells: readonly unknown[]): boolean =>
  cells.some((cell) => cell !== "") && cells.every((cell) => typeof cell === "string");
