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
  const found: Int32Array[] = [];
  for (const column of columns) {
    const areas = await mergedAreas(context, located, column, 0, located.rows);
    found.push(rowsUnder(areas, located));
  }
  return found;
}

/** Excel fails where a range has more than 512 merged areas: then it is asked about each half. */
async function mergedAreas(
  context: Excel.RequestContext,
  located: LocatedSource,
  column: number,
  from: number,
  rows: number,
): Promise<readonly Merged[]> {
  const areas = located.sheet
    .getRangeByIndexes(located.firstRow + from, column, rows, 1)
    .getMergedAreasOrNullObject();
  areas.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  try {
    await context.sync();
  } catch (error) {
    if (excelCode(error) !== "GeneralException" || rows <= mostAreas) throw error;
    const half = Math.ceil(rows / 2);
    return [
      ...(await mergedAreas(context, located, column, from, half)),
      ...(await mergedAreas(context, located, column, from + half, rows - half)),
    ];
  }
  return areas.isNullObject ? [] : areas.areas.items;
}

const mostAreas = 512;

function rowsUnder(areas: readonly Merged[], { firstRow, rows }: LocatedSource): Int32Array {
  const under = areas.flatMap(({ rowIndex, rowCount }) =>
    Array.from({ length: rowCount - 1 }, (_, down) => rowIndex + 1 + down - firstRow),
  );
  const within = under.filter((row) => row >= 0 && row < rows);
  return Int32Array.from([...new Set(within)].sort((one, other) => one - other));
}
