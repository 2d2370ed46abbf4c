import { throwIfCancelled } from "../cancel";
import type { Cell } from "../../contract/cell";
import { pseudonymSecretKey } from "../../contract/recipe";
import { bytesPerRequest } from "../chunks";
import { newSecret, pseudonymiser } from "../pseudonyms";
import { WorkbookProblem } from "../ports/problem";
import type { Run } from "../ports/run";
import type { SharedCopy, SharedSheet, SheetColumn, ShareRequest } from "../ports/share";
import { cellOf, looksLikeError } from "./cells";
import { describeSource } from "./describe";
import { formulaBlocks } from "./formula-cells";
import { locate } from "./locate";
import type { Source } from "../../contract/recipe";
import { obstacleIn } from "./obstacles";
import { patiently } from "./patience";
import { undo } from "./undo";
import { writeBlock } from "./write-blocks";

/** The active sheet with the columns of its tables or, where it has none, of the block of cells in which it begins. */
export async function sheetToShare(context: Excel.RequestContext): Promise<SharedSheet> {
  const sheet = context.workbook.worksheets.getActiveWorksheet().load("id,name");
  const tables = sheet.tables.load("items/name");
  const used = sheet.getUsedRangeOrNullObject(true).load("rowCount,address");
  await context.sync();
  const sources: Source[] = tables.items.map(({ name }) => ({ kind: "table", table: name }));
  if (sources.length === 0 && !used.isNullObject && used.rowCount > 1) {
    const address = used.address.slice(used.address.lastIndexOf("!") + 1);
    sources.push({ kind: "range", sheet: sheet.name, sheetId: sheet.id, address });
  }
  const columns: SheetColumn[] = [];
  for (const source of sources) {
    const { firstRow, firstColumn, rows, table } = await locate(context, source);
    const described = await describeSource(context, source);
    described.columns.forEach((column, place) =>
      columns.push({ ...column, table, column: firstColumn + place, firstRow, rows }),
    );
  }
  return { sheetId: sheet.id, name: sheet.name, columns };
}

/** Copies a sheet beside it, and leaves nothing of Stay's in the copy. What fails takes the copy away again. */
export async function copyForColleague(
  context: Excel.RequestContext,
  { sheetId, identifiers }: ShareRequest,
  run: Run,
): Promise<SharedCopy> {
  const source = context.workbook.worksheets.getItemOrNullObject(sheetId).load("id,name");
  const used = source.getUsedRangeOrNullObject(false).load("rowIndex,columnIndex,rowCount,columnCount");
  const { protection } = context.workbook;
  protection.load("protected");
  await context.sync();
  if (source.isNullObject) throw new WorkbookProblem("changed-meanwhile");
  if (protection.protected) throw new WorkbookProblem("workbook-protected");
  await mustBeCalculated(context, source);
  const secret = identifiers.length > 0 ? await secretOf(context) : null;
  throwIfCancelled(run.signal);
  const copy = source.copy(Excel.WorksheetPositionType.after, source).load("id,name");
  // A sync of its own: only a sheet whose id is known can be taken back whatever happens later.
  await context.sync();
  try {
    await plainCopy(context, source, copy, used);
    const pseudonyms =
      secret === null ? 0 : await replaceIdentifiers(context, copy, identifiers, secret, run);
    copy.activate();
    await context.sync();
    return { sheetName: copy.name, pseudonyms };
  } catch (error) {
    const left = new WorkbookProblem("sheet-left", { sheet: copy.name }, { cause: error });
    await undo(context, left, () => takeBack(context, copy.id, source));
    throw error;
  }
}

/** What is being calculated would be copied as "#BUSY!". */
async function mustBeCalculated(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  const ranges = [{ sheet, range: sheet.getUsedRangeOrNullObject(true) }];
  const blocks = await formulaBlocks(context, ranges, Excel.SpecialCellValueType.errors);
  const shown = blocks.map(({ row, column, rows, columns }) =>
    sheet.getRangeByIndexes(row, column, rows, columns).load("values,valueTypes"),
  );
  await context.sync();
  const waits = shown.some(({ values, valueTypes }) => obstacleIn(values, valueTypes) === "waiting");
  if (waits) throw new WorkbookProblem("busy");
}

/** Values as the source shows them now: a function in the copy would only begin to calculate. */
async function plainCopy(
  context: Excel.RequestContext,
  source: Excel.Worksheet,
  copy: Excel.Worksheet,
  used: Excel.Range,
): Promise<void> {
  const tables = copy.tables.load("items/id");
  const names = copy.names.load("items/name");
  await context.sync();
  for (const table of tables.items) table.convertToRange();
  for (const { name } of names.items) copy.names.getItem(name).delete();
  if (!used.isNullObject) {
    const { rowIndex, columnIndex, rowCount, columnCount } = used;
    const [from, to] = [source, copy].map((sheet) =>
      sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount),
    );
    if (from) to?.copyFrom(from, Excel.RangeCopyType.values);
  }
  await context.sync();
}

/** The workbook's secret; made when it is first needed. */
async function secretOf(context: Excel.RequestContext): Promise<string> {
  const { settings } = context.workbook;
  const kept = settings.getItemOrNullObject(pseudonymSecretKey).load("value");
  await context.sync();
  if (!kept.isNullObject && typeof kept.value === "string") return kept.value;
  settings.add(pseudonymSecretKey, newSecret());
  // Read back: of two colleagues who begin at once, both take what the workbook has kept.
  const made = settings.getItem(pseudonymSecretKey).load("value");
  await context.sync();
  return String(made.value);
}

async function replaceIdentifiers(
  context: Excel.RequestContext,
  copy: Excel.Worksheet,
  identifiers: readonly SheetColumn[],
  secret: string,
  run: Run,
): Promise<number> {
  const replace = await pseudonymiser(secret);
  const total = identifiers.reduce((sum, { rows }) => sum + rows, 0);
  let done = 0;
  let replaced = 0;
  for (const { column, firstRow, rows } of identifiers) {
    for (let from = 0; from < rows; from += rowsAtOnce) {
      throwIfCancelled(run.signal);
      const place = { row: firstRow + from, column, rows: Math.min(rowsAtOnce, rows - from), columns: 1 };
      const cells = await patiently(() => readColumn(context, copy, place), run.signal);
      const pseudonyms = await replace(cells);
      writeBlock(copy, {
        ...place,
        values: pseudonyms.map((cell, row) => [cell === cells[row] ? null : (cell as string)]),
        formats: pseudonyms.map((cell, row) => [cell === cells[row] ? "General" : "@"]),
      });
      replaced += pseudonyms.filter((cell, row) => cell !== cells[row]).length;
      done += place.rows;
      run.onProgress?.({ done, total });
    }
  }
  await context.sync();
  return replaced;
}

/** A pseudonym and its format take about thirty characters. */
const rowsAtOnce = Math.floor(bytesPerRequest / 100);

async function readColumn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column, rows }: { readonly row: number; readonly column: number; readonly rows: number },
): Promise<readonly Cell[]> {
  const range = sheet.getRangeByIndexes(row, column, rows, 1).load("values");
  await context.sync();
  const types = range.values.some(([value]) => looksLikeError(value)) ? range.load("valueTypes") : null;
  if (types) await context.sync();
  return range.values.map(([value], place) => cellOf(value, types?.valueTypes[place]?.[0]));
}

async function takeBack(context: Excel.RequestContext, id: string, source: Excel.Worksheet): Promise<void> {
  const copy = context.workbook.worksheets.getItemOrNullObject(id);
  await context.sync();
  source.activate();
  if (!copy.isNullObject) copy.delete();
  await context.sync();
}
