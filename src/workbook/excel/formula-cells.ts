import { throwIfCancelled } from "../cancel";
import { bytesPerRequest } from "../chunks";
import type { Block } from "../layout/sheet-plan";
import type { Run } from "../ports/run";
import { patiently } from "./patience";
import { hostSpeaks } from "./requirements";

/** Formulas of the first answer; how long they are is not known before. */
const firstRequest = 2000;

/** Part of a sheet in which every cell has a formula; of older Excels, a part in which some may. */
export interface FormulaBlock extends Block {
  readonly sheet: Excel.Worksheet;
}

/** The blocks of formulas within some ranges, or of those among them that show an error. */
export async function formulaBlocks(
  context: Excel.RequestContext,
  ranges: readonly { readonly range: Excel.Range; readonly sheet: Excel.Worksheet }[],
  which: Excel.SpecialCellValueType = Excel.SpecialCellValueType.all,
): Promise<readonly FormulaBlock[]> {
  const extent = "rowIndex,columnIndex,rowCount,columnCount";
  for (const { range } of ranges) range.load(`cellCount,${extent}`);
  await context.sync();
  // Of a single cell Excel would give the special cells of the whole sheet.
  const looked = ranges
    .filter(({ range }) => !range.isNullObject)
    .map(({ range, sheet }) => ({
      sheet,
      range,
      areas:
        range.cellCount === 1 || !hostSpeaks("1.9")
          ? null
          : range.getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas, which).load("areaCount"),
    }));
  await context.sync();
  const found = looked.map(({ sheet, range, areas }) => ({
    sheet,
    blocks: areas === null ? [range] : areas.isNullObject ? [] : areas.areas,
  }));
  for (const { blocks } of found) {
    if (!Array.isArray(blocks)) blocks.load(extent);
  }
  await context.sync();
  return found.flatMap(({ sheet, blocks }) =>
    (Array.isArray(blocks) ? blocks : blocks.items).map((range): FormulaBlock => ({
      sheet,
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
    })),
  );
}

/** Looks at every formula of some blocks, in pieces that an answer can carry. */
export async function readFormulas(
  context: Excel.RequestContext,
  blocks: readonly FormulaBlock[],
  run: Run,
  look: (
    formula: string,
    place: { readonly sheet: Excel.Worksheet; readonly row: number; readonly column: number },
  ) => void,
): Promise<void> {
  let waiting = [...blocks];
  let cells = firstRequest;
  while (waiting.length > 0) {
    throwIfCancelled(run.signal);
    const [now, later] = taken(waiting, cells);
    waiting = later;
    const formulas = await patiently(() => loadFormulas(context, now), run.signal);
    let read = 0;
    let characters = 0;
    now.forEach(({ sheet, row, column }, place) => {
      formulas[place]?.forEach((line, down) =>
        line.forEach((formula, across) => {
          read += 1;
          characters += formula.length;
          look(formula, { sheet, row: row + down, column: column + across });
        }),
      );
    });
    // Half of what an answer may carry, as formulas further down may be longer.
    cells = Math.max(1, Math.min(50_000, Math.floor((read * bytesPerRequest) / (2 * (characters + 1)))));
  }
}

async function loadFormulas(
  context: Excel.RequestContext,
  blocks: readonly FormulaBlock[],
): Promise<readonly (readonly (readonly string[])[])[]> {
  const ranges = blocks.map(({ sheet, row, column, rows, columns }) =>
    sheet.getRangeByIndexes(row, column, rows, columns).load("formulas"),
  );
  await context.sync();
  return ranges.map(({ formulas }) => (formulas as unknown[][]).map((line) => line.map(String)));
}

/** So many cells from the beginning of the blocks, and what is left. */
function taken(blocks: readonly FormulaBlock[], cells: number): [FormulaBlock[], FormulaBlock[]] {
  const now: FormulaBlock[] = [];
  let room = cells;
  for (const [place, block] of blocks.entries()) {
    const rows = Math.min(block.rows, Math.max(Math.floor(room / block.columns), now.length === 0 ? 1 : 0));
    if (rows > 0) now.push({ ...block, rows });
    room -= rows * block.columns;
    if (rows === block.rows) continue;
    const rest = { ...block, row: block.row + rows, rows: block.rows - rows };
    return [now, [rest, ...blocks.slice(place + 1)]];
  }
  return [now, []];
}
