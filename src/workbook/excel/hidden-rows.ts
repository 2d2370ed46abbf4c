import type { LocatedSource } from "./locate";
import { hostSpeaks } from "./requirements";
import { rowSpans } from "./row-spans";

/** Rows that are looked at together, so that the list of what is visible among them stays short. */
const blockRows = 4096;
/** Such lists in one answer: about 1 MB at most, where every second row is hidden. */
const blocksAtOnce = 16;

/**
 * Data rows (0-based, ascending) that are hidden by hand or by a filter.
 *
 * One question is enough where none are, or all. Otherwise blocks of rows are asked about, all at once, and what is
 * visible is listed only in those in which some are and some are not.
 */
export async function findHiddenRows(
  context: Excel.RequestContext,
  located: LocatedSource,
): Promise<Int32Array> {
  const hidden = new Uint8Array(located.rows);
  let mixed = await askBlocks(context, located, [{ from: 0, rows: located.rows }], hidden);
  if (mixed.length > 0) mixed = await askBlocks(context, located, blocksOf(located.rows), hidden);
  for (let first = 0; first < mixed.length; first += blocksAtOnce) {
    await listVisible(context, located, mixed.slice(first, first + blocksAtOnce), hidden);
  }
  const rows: number[] = [];
  hidden.forEach((flag, row) => {
    if (flag === 1) rows.push(row);
  });
  return Int32Array.from(rows);
}

/** Neighbouring data rows. */
interface Rows {
  readonly from: number;
  readonly rows: number;
}

const blocksOf = (rows: number): Rows[] =>
  Array.from({ length: Math.ceil(rows / blockRows) }, (_, place) => ({
    from: place * blockRows,
    rows: Math.min(blockRows, rows - place * blockRows),
  }));

const rangeOf = ({ sheet, firstRow, firstColumn, headers }: LocatedSource, { from, rows }: Rows) =>
  sheet.getRangeByIndexes(firstRow + from, firstColumn, rows, headers.length);

/** Marks blocks that are hidden as a whole and gives back those that are so in part. */
async function askBlocks(
  context: Excel.RequestContext,
  located: LocatedSource,
  blocks: readonly Rows[],
  hidden: Uint8Array,
): Promise<readonly Rows[]> {
  const asked = blocks.map((block) => ({ block, range: rangeOf(located, block).load("rowHidden") }));
  await context.sync();
  for (const { block, range } of asked) {
    if (range.rowHidden) hidden.fill(1, block.from, block.from + block.rows);
  }
  // Excel answers null for "some of them", which the declared type does not know.
  return asked.filter(({ range }) => (range.rowHidden as boolean | null) === null).map(({ block }) => block);
}

async function listVisible(
  context: Excel.RequestContext,
  located: LocatedSource,
  blocks: readonly Rows[],
  hidden: Uint8Array,
): Promise<void> {
  const listed = hostSpeaks("1.9")
    ? blocks.map((block) => ({
        block,
        areas: rangeOf(located, block)
          .getSpecialCellsOrNullObject(Excel.SpecialCellType.visible)
          .load("address"),
      }))
    : [];
  await context.sync();
  for (const { block, areas } of listed) {
    if (areas.isNullObject) continue;
    hidden.fill(1, block.from, block.from + block.rows);
    for (const { row, rows } of rowSpans(areas.address)) {
      hidden.fill(0, row - located.firstRow, row - located.firstRow + rows);
    }
  }
  // Nothing is visible where every column is hidden, whatever the rows are.
  const unlisted = blocks.filter((block) =>
    listed.every(({ block: known, areas }) => known !== block || areas.isNullObject),
  );
  for (const { from, rows } of unlisted) {
    const single = Array.from({ length: rows }, (_, row) => ({ from: from + row, rows: 1 }));
    await askBlocks(context, located, single, hidden);
  }
}
