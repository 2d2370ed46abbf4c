import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { coerce, generalFormat } from "../workbook-model/coerce";
import { WorkbookRefusal } from "../workbook-model/model";
import { storedContent } from "../workbook-model/univer/cell-contents";
import type { Grid } from "./start";

/** Before Univer's own reading of numbers and dates, which differs from Excel's. */
const first = 1000;

/** Lets what is typed into a cell become what Excel makes of it, by the same rules as writes through Office.js. */
export function readTypedTextAsExcel({ injector }: Grid, countsFrom1904: (unit: string) => boolean): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: first,
    handler: (cell, location, next) => {
      const text = typedText(cell);
      if (!cell || text === null) return next(cell);
      const before = location.worksheet.getComposedCellStyle(location.row, location.col);
      const coerced = coerceOrNull(text, before.n?.pattern || generalFormat, countsFrom1904(location.unitId));
      if (!coerced) return next(cell);
      const { content, numberFormat } = coerced;
      const look = numberFormat === undefined ? {} : { s: { n: { pattern: numberFormat } } };
      return { ...cell, ...storedContent(content), ...look };
    },
  });
}

/** Plain text as typed; formulas, rich text and texts behind an apostrophe are read already. */
function typedText(cell: Nullable<ICellData>): string | null {
  if (!cell || cell.f || cell.p || cell.t === CellValueType.FORCE_STRING) return null;
  return typeof cell.v === "string" ? cell.v : null;
}

/** Excel would not let go of a formula that it cannot read; here it stays as text. */
function coerceOrNull(
  text: string,
  numberFormat: string,
  from1904: boolean,
): ReturnType<typeof coerce> | null {
  try {
    return coerce(text, numberFormat, from1904);
  } catch (error) {
    if (error instanceof WorkbookRefusal) return null;
    throw error;
  }
}
