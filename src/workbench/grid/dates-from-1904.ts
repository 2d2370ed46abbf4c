import { InterceptorEffectEnum, CellValueType } from "@univerjs/core";
import {
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import { daysTo1904, showsADay } from "../workbook-model/coerce";
import type { Grid } from "./start";

/** Draws dates of workbooks that count from 1904 as they are meant; Univer knows the usual count alone. */
export function drawDatesFrom1904({ injector }: Grid, countsFrom1904: (unit: string) => boolean): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: InterceptCellContentPriority.NUMFMT + 1,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, location, next) => {
      if (!cell || typeof cell.v !== "number" || cell.t !== CellValueType.NUMBER) return next(cell);
      if (!countsFrom1904(location.unitId)) return next(cell);
      const pattern = location.workbook.getStyles().get(cell.s)?.n?.pattern ?? "";
      return next(showsADay(pattern) ? { ...cell, v: cell.v + daysTo1904 } : cell);
    },
  });
}
