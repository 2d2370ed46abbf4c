import { fingerprintOf } from "../../contract/fingerprint";
import {
  freezeKey,
  freezePrefix,
  readFreezeRecord,
  type FreezeRecord,
  type FrozenCell,
} from "../../contract/freeze";
import { WorkbookProblem } from "../port";
import type { ThawOutcome } from "../ports/freeze";
import { anchorOf, lookAtBlocks, putFormulas, type Shown } from "./frozen-cells";

/** What has been frozen and can be brought back, the latest first. */
export async function listFreezes(context: Excel.RequestContext): Promise<readonly FreezeRecord[]> {
  const settings = context.workbook.settings.load("items/key,items/value");
  await context.sync();
  return settings.items
    .filter(({ key }) => key.startsWith(freezePrefix))
    .map(({ value }) => readFreezeRecord(value))
    .filter((record) => record !== null)
    .sort((one, other) => other.at.localeCompare(one.at));
}

/** Brings the formulas of one freeze back, wherever nobody has edited the cells since; the record goes. */
export async function thawFormulas(context: Excel.RequestContext, id: string): Promise<ThawOutcome> {
  const setting = context.workbook.settings.getItemOrNullObject(freezeKey(id)).load("value");
  const sheets = context.workbook.worksheets.load("items/id");
  await context.sync();
  const record = setting.isNullObject ? null : readFreezeRecord(setting.value);
  if (!record) throw new WorkbookProblem("changed-meanwhile");
  const ids = new Set(sheets.items.map((sheet) => sheet.id));
  const there = record.cells.filter(({ sheetId }) => ids.has(sheetId));
  const shown = await lookAtBlocks(context, there);
  const untouched = there.map((cell, place) => isUntouched(cell, shown[place], id));
  const cells = there.filter((_, place) => untouched[place]);
  // Changes nothing; a protected sheet refuses it before anything else is written. A record is short enough for one
  // request.
  for (const cell of cells) anchorOf(context, cell).values = [[null]];
  putFormulas(context, cells);
  setting.delete();
  await context.sync();
  return { thawed: cells.length, edited: record.cells.length - cells.length };
}

function isUntouched(cell: FrozenCell, shown: Shown | undefined, id: string): boolean {
  if (!shown) return false;
  if (cell.native !== null) return shown.formula === cell.native;
  // A formula that gives the same value is someone's edit.
  const isValue = shown.formula === String(shown.values[0]?.[0]);
  return isValue && fingerprintOf([id, shown.values]) === cell.fingerprint;
}
