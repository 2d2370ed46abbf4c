import { intersection, type Area, type Rectangle } from "../../workbook-model/area";
import type { WorkbookModel } from "../../workbook-model/model";

/** The block of filled cells around a range, to the next blank rows and columns: what Ctrl+A selects. */
export function surroundingRegion(workbook: WorkbookModel, start: Area): Area {
  const used = workbook.cells.usedArea(start.sheet, true);
  if (!used) return start;
  const isFilled = (area: Rectangle): boolean => {
    const there = intersection(used, area);
    return there !== null && !workbook.cells.isBlank({ ...there, sheet: start.sheet });
  };
  let region: Area = start;
  for (let before: Area | null = null; before !== region;) {
    before = region;
    region = growRows(region, used, isFilled);
    region = growColumns(region, used, isFilled);
  }
  return region;
}

/** Grows as far as it goes in one direction before another is looked at: long columns are walked once. */
function growRows(region: Area, used: Rectangle, isFilled: (area: Rectangle) => boolean): Area {
  const wide: Rectangle = {
    row: 0,
    rows: 1,
    column: Math.max(region.column - 1, 0),
    columns: region.columns + 2,
  };
  let top = region.row;
  let bottom = region.row + region.rows;
  while (top > used.row && isFilled({ ...wide, row: top - 1 })) top -= 1;
  while (bottom < used.row + used.rows && isFilled({ ...wide, row: bottom })) bottom += 1;
  return top === region.row && bottom === region.row + region.rows
    ? region
    : { ...region, row: top, rows: bottom - top };
}

function growColumns(region: Area, used: Rectangle, isFilled: (area: Rectangle) => boolean): Area {
  const tall: Rectangle = { column: 0, columns: 1, row: Math.max(region.row - 1, 0), rows: region.rows + 2 };
  let left = region.column;
  let right = region.column + region.columns;
  while (left > used.column && isFilled({ ...tall, column: left - 1 })) left -= 1;
  while (right < used.column + used.columns && isFilled({ ...tall, column: right })) right += 1;
  return left === region.column && right === region.column + region.columns
    ? region
    : { ...region, column: left, columns: right - left };
}
