import type { LocatedSource } from "./locate";
import { excelCode } from "./problems";
import { hostSpeaks } from "./requirements";

/** Merged areas as Excel lists them, 0-based. */
interface Merged {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * Data rows (0-based, ascending) of each column in which a cell lies under a merged one that begins higher up. Tables
 * hold no merged cells; an Excel that cannot list them is not asked.
 *
 * @param columns 0-based sheet columns
 */
export async function findMergedRows(
  context: Excel.RequestContext,
  located: LocatedSource,
  columns: readonly number[],
): Promise<Int32Array[]> {
  if (located.table !== null || !hostSpeaks("1.13")) return columns.map(() => new Int32Array(0));
  const stretches = columns.map((column) => ({ column, from: 0, rows: located.rows }));
  const areas = await mergedAreas(context, located, stretches);
  return areas.map((merged) => rowsUnder(merged, located));
}

/** Some data rows of a column. */
interface Stretch {
  readonly column: number;
  readonly from: number;
  readonly rows: number;
}

/**
 * Excel fails where a range has more than 512 merged areas: then it is asked about each alone, and about its halves.
 */
async function mergedAreas(
  context: Excel.RequestContext,
  located: LocatedSource,
  stretches: readonly Stretch[],
): Promise<(readonly Merged[])[]> {
  const asked = stretches.map(({ column, from, rows }) => {
    const areas = located.sheet
      .getRangeByIndexes(located.firstRow + from, column, rows, 1)
      .getMergedAreasOrNullObject();
    areas.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    return areas;
  });
  try {
    await context.sync();
  } catch (error) {
    const mayBeSplit = stretches.length > 1 || (stretches[0]?.rows ?? 0) > mostAreas;
    if (excelCode(error) !== "GeneralException" || !mayBeSplit) throw error;
    const found: (readonly Merged[])[] = [];
    for (const stretch of stretches) {
      const parts = stretches.length > 1 ? [stretch] : halvesOf(stretch);
      found.push((await mergedAreas(context, located, parts)).flat());
    }
    return found;
  }
  return asked.map((areas) => (areas.isNullObject ? [] : areas.areas.items));
}

function halvesOf({ column, from, rows }: Stretch): Stretch[] {
  const half = Math.ceil(rows / 2);
  return [
    { column, from, rows: half },
    { column, from: from + half, rows: rows - half },
  ];
}

const mostAreas = 512;

function rowsUnder(areas: readonly Merged[], { firstRow, rows }: LocatedSource): Int32Array {
  const under = areas.flatMap(({ rowIndex, rowCount }) =>
    Array.from({ length: rowCount - 1 }, (_, down) => rowIndex + 1 + down - firstRow),
  );
  const within = under.filter((row) => row >= 0 && row < rows);
  return Int32Array.from([...new Set(within)].sort((one, other) => one - other));
}
