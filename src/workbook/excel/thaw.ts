import { fingerprintOf } from "../../contract/fingerprint";
import { freezePrefix, readFreezeRecord, type FreezeRecord, type FrozenCell } from "../../contract/freeze";
import { WorkbookProblem } from "../ports/problem";
import type { ThawOutcome } from "../ports/freeze";
import { anchorOf, lookAtBlocks, putFormulas, type Shown } from "./frozen-cells";

/** What has been frozen and can be brought back, the latest first. */
export async function listFreezes(context: Excel.RequestContext): Promise<readonly FreezeRecord[]> {
  const freezes = new Map<string, FreezeRecord>();
  for (const { record } of await piecesOfRecords(context)) {
    const cells = [...(freezes.get(record.id)?.cells ?? []), ...record.cells];
    freezes.set(record.id, { ...record, cells });
  }
  return [...freezes.values()].sort((one, other) => other.at.localeCompare(one.at));
}

interface Piece {
  readonly key: string;
  readonly record: FreezeRecord;
}

async function piecesOfRecords(context: Excel.RequestContext): Promise<readonly Piece[]> {
  const settings = context.workbook.settings.load("items/key,items/value");
  await context.sync();
  return settings.items
    .filter(({ key }) => key.startsWith(freezePrefix))
    .flatMap(({ key, value }) => {
      const record = readFreezeRecord(value);
      return record ? [{ key, record }] : [];
    });
}

/**
 * Brings the formulas of one freeze back, wherever nobody has edited the cells since. Each piece goes with its record,
 * so that what a refusal leaves can be brought back later.
 */
export async function thawFormulas(context: Excel.RequestContext, id: string): Promise<ThawOutcome> {
  const sheets = context.workbook.worksheets.load("items/id");
  const pieces = (await piecesOfRecords(context)).filter(({ record }) => record.id === id);
  if (pieces.length === 0) throw new WorkbookProblem("changed-meanwhile");
  const ids = new Set(sheets.items.map((sheet) => sheet.id));
  const there = pieces.flatMap(({ record }) => record.cells).filter(({ sheetId }) => ids.has(sheetId));
  const shown = await lookAtBlocks(context, there);
  const untouched = new Set(there.filter((cell, place) => isUntouched(cell, shown[place], id)));
  // Changes nothing; a protected sheet refuses it before anything else is written.
  const first = new Map([...untouched].map((cell) => [cell.sheetId, cell]));
  for (const cell of first.values()) anchorOf(context, cell).values = [[null]];
  for (const { key, record } of pieces) {
    putFormulas(
      context,
      record.cells.filter((cell) => untouched.has(cell)),
    );
    context.workbook.settings.getItem(key).delete();
    await context.sync();
  }
  const cells = pieces.reduce((sum, { record }) => sum + record.cells.length, 0);
  return { thawed: untouched.size, edited: cells - untouched.size };
}

function isUntouched(cell: FrozenCell, shown: Shown | undefined, id: string): boolean {
  if (!shown) return false;
  if (cell.native !== null) return shown.formula === cell.native;
  // A formula that gives the same value is someone's edit.
  const isValue = shown.formula === String(shown.values[0]?.[0]);
  return isValue && fingerprintOf([id, shown.values]) === cell.fingerprint;
}
