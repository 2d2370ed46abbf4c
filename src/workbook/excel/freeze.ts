import { throwIfCancelled } from "../cancel";
import { freezeKey, isFreezeKey, type FreezeRecord, type FrozenCell } from "../../contract/freeze";
import { fingerprintOf } from "../../contract/fingerprint";
import { WorkbookProblem } from "../ports/problem";
import type { Run } from "../ports/run";
import { type FreezeCell, type FreezeOutcome, type LeftFormula, type LeftReason } from "../ports/freeze";
import {
  anchorOf,
  blockOf,
  inPieces,
  piecesOf,
  lookAtBlocks,
  putFormulas,
  showsTheSame,
  type Shown,
} from "./frozen-cells";
import { findSpillReaders, keyOf } from "./spill-readers";
import { obstacleIn } from "./obstacles";
import { bytesOf, roomLeft } from "./settings";
import { undo } from "./undo";

/** A formula on its way: what it shows, and what it is to become. */
interface Freezing {
  readonly cell: FreezeCell;
  readonly before: Shown;
  readonly native: string | null;
}

/**
 * Turns formulas into Excel's own, or into what they show. Whatever would show another figure goes back to what it
 * was; where Excel refuses something on the way, all of it does.
 */
export async function freezeFormulas(
  context: Excel.RequestContext,
  cells: readonly FreezeCell[],
  record: Pick<FreezeRecord, "id" | "at">,
  run: Run,
): Promise<FreezeOutcome> {
  const left: LeftFormula[] = [];
  const leave = ({ address }: FreezeCell, reason: LeftReason): void => void left.push({ address, reason });
  const freezings = await freezable(context, cells, run, leave);
  if (freezings.length === 0) return { native: 0, values: 0, left, thawable: false };
  throwIfCancelled(run.signal);
  try {
    await writeAll(context, freezings);
    const frozen = await keepWhatAgrees(context, freezings, leave);
    const thawable = await keepRecord(context, frozen, record);
    const native = frozen.filter((cell) => cell.native !== null).length;
    return { native, values: frozen.length - native, left, thawable };
  } catch (error) {
    const problem = new WorkbookProblem("freeze-left", {}, { cause: error });
    await undo(context, problem, () => putBackWhatChanged(context, freezings, record.id));
    throw error;
  }
}

/** The formulas that still stand as the user has seen them, and can be taken away. */
async function freezable(
  context: Excel.RequestContext,
  cells: readonly FreezeCell[],
  run: Run,
  leave: (cell: FreezeCell, reason: LeftReason) => void,
): Promise<readonly Freezing[]> {
  const sheets = context.workbook.worksheets.load("items/id");
  await context.sync();
  const ids = new Set(sheets.items.map(({ id }) => id));
  const there = cells.filter(({ sheetId }) => ids.has(sheetId));
  for (const cell of cells) if (!there.includes(cell)) leave(cell, "changed");
  const shown = await lookAtBlocks(context, there);
  const settled = there.flatMap((cell, place): Freezing[] => {
    const before = shown[place];
    if (!before) return [];
    const asSeen = before.formula === cell.formula && before.fills;
    const reason = asSeen ? obstacleIn(before.values, before.types) : "changed";
    // A formula that is entered into a cell for texts would be a text.
    const native = before.format === "@" ? null : cell.native;
    if (reason === null) return [{ cell, before, native }];
    leave(cell, reason);
    return [];
  });
  const values = settled.filter(({ native }) => native === null).map(({ cell }) => cell);
  if (!values.some(({ rows, columns }) => rows * columns > 1)) return settled;
  const read = await findSpillReaders(context, values, run);
  return settled.filter(({ cell, native }) => {
    const stays = native === null && read.has(keyOf(cell));
    if (stays) leave(cell, "read-by-others");
    return !stays;
  });
}

/** Values first: they are copied from what is calculated now. */
async function writeAll(context: Excel.RequestContext, freezings: readonly Freezing[]): Promise<void> {
  // Changes nothing; a protected sheet refuses it before anything else is written.
  const sheets = new Map(freezings.map(({ cell }) => [cell.sheetId, cell]));
  for (const cell of sheets.values()) anchorOf(context, cell).values = [[null]];
  const values = freezings.filter(({ native }) => native === null);
  context.application.suspendApiCalculationUntilNextSync();
  for (const { cell } of values) {
    const block = blockOf(context, cell);
    block.copyFrom(block, Excel.RangeCopyType.values);
  }
  await context.sync();
  const natives = freezings.filter(({ native }) => native !== null);
  await inPieces(natives, async (piece) => {
    for (const { cell, before, native } of piece) {
      const anchor = anchorOf(context, cell);
      anchor.formulas = [[native]];
      // Excel gives a new formula the format of what it reads.
      anchor.numberFormat = [[before.format]];
    }
    await context.sync();
  });
}

/** What now stands in place of a formula. */
interface Frozen {
  readonly cell: FreezeCell;
  readonly native: string | null;
  readonly shown: Shown;
}

/** A native form that shows something else gives way to the value; a value that does, to the formula. */
async function keepWhatAgrees(
  context: Excel.RequestContext,
  freezings: readonly Freezing[],
  leave: (cell: FreezeCell, reason: LeftReason) => void,
): Promise<readonly Frozen[]> {
  const first = await compared(context, freezings);
  const others = first.filter(({ agrees }) => !agrees).map(({ freezing }) => freezing);
  const natives = others.filter(({ native }) => native !== null);
  await inPieces(natives, async (piece) => {
    for (const { cell, before } of piece) {
      blockOf(context, cell).values = before.values.map((row, down) =>
        row.map((value, across) => constantOf(value, before.types[down]?.[across])),
      );
    }
    await context.sync();
  });
  const second = await compared(
    context,
    natives.map((freezing) => ({ ...freezing, native: null })),
  );
  const failed = [
    ...others.filter(({ native }) => native === null),
    ...second.filter(({ agrees }) => !agrees).map(({ freezing }) => freezing),
  ];
  await putBack(
    context,
    failed.map(({ cell }) => cell),
  );
  for (const { cell } of failed) leave(cell, "differs");
  return [...first, ...second]
    .filter(({ agrees }) => agrees)
    .map(({ freezing, after }) => ({
      cell: freezing.cell,
      native: freezing.native === null ? null : after.formula,
      shown: after,
    }));
}

interface Compared {
  readonly freezing: Freezing;
  readonly after: Shown;
  readonly agrees: boolean;
}

async function compared(
  context: Excel.RequestContext,
  freezings: readonly Freezing[],
): Promise<readonly Compared[]> {
  const shown = await lookAtBlocks(
    context,
    freezings.map(({ cell }) => cell),
  );
  return freezings.flatMap((freezing, place) => {
    const after = shown[place];
    if (!after) return [];
    const { before, native } = freezing;
    return [{ freezing, after, agrees: showsTheSame(before, after) && (native === null || after.fills) }];
  });
}

/** How a value is written so that it stands there as itself; an empty text stays one. */
function constantOf(value: unknown, type: string | undefined): string | number | boolean {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return type === "Error" ? String(value) : `'${String(value)}`;
}

/** Bytes of the settings that a freeze leaves for reports yet to be inserted. */
const roomForReports = 400_000;

/** Remembers how to thaw, where that is not more than settings should hold. */
async function keepRecord(
  context: Excel.RequestContext,
  frozen: readonly Frozen[],
  { id, at }: Pick<FreezeRecord, "id" | "at">,
): Promise<boolean> {
  const cells = frozen.map(({ cell, native, shown }): FrozenCell => {
    const { sheetId, row, column, rows, columns, formula } = cell;
    const fingerprint = native === null ? fingerprintOf([id, shown.values]) : "";
    return { sheetId, row, column, rows, columns, formula, native, fingerprint };
  });
  const records = piecesOf(cells).map((piece): FreezeRecord => ({ version: 1, id, at, cells: piece }));
  if (records.length === 0 || bytesOf(records) > (await roomLeft(context)) - roomForReports) return false;
  for (const [piece, record] of records.entries())
    context.workbook.settings.add(freezeKey(id, piece), record);
  await context.sync();
  return true;
}

/** Formulas that still stand are left alone: entering them anew would calculate them anew. */
async function putBackWhatChanged(
  context: Excel.RequestContext,
  freezings: readonly Freezing[],
  id: string,
): Promise<void> {
  const cells = freezings.map(({ cell }) => cell);
  const settings = context.workbook.settings.load("items/key");
  const shown = await lookAtBlocks(context, cells);
  for (const { key } of settings.items) if (isFreezeKey(key, id)) settings.getItem(key).delete();
  await putBack(
    context,
    cells.filter(({ formula }, place) => shown[place]?.formula !== formula),
  );
  await context.sync();
}

const putBack = (context: Excel.RequestContext, cells: readonly FreezeCell[]): Promise<void> =>
  inPieces(cells, async (piece) => {
    putFormulas(context, piece);
    await context.sync();
  });
