import type { Area } from "../../workbook-model/area";
import type { HostContext } from "./context";

/** Where the upper left corner of an area lies, in points. */
export function corner({ workbook }: HostContext, area: Area): { left: number; top: number } {
  const { layout } = workbook;
  let left = 0;
  let top = 0;
  for (let column = 0; column < area.column; column += 1) left += layout.columnWidth(area.sheet, column);
  for (let row = 0; row < area.row; row += 1) top += layout.rowHeight(area.sheet, row);
  return { left, top };
}
