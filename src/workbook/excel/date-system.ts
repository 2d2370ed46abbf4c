import type { FigureColumn } from "../../contract/figure-column";
import type { OutputTable } from "../../contract/report-output";
import type { WriteRequest } from "../ports/report";

/** Days between 1900 and 1904 as Excel counts them: what is day 0 there is day 1462 here. */
export const daysBetween = 1462;

/**
 * Whether the workbook counts its days from 1904. No property says so; Excel's own DATE gives the days as the workbook
 * counts them.
 */
export async function countsFrom1904(context: Excel.RequestContext): Promise<boolean> {
  const firstOfJanuary = context.workbook.functions.date(1904, 1, 1).load("value");
  await context.sync();
  return firstOfJanuary.value === 0;
}

export const daysFrom1900 = (figure: FigureColumn): FigureColumn => ({
  ...figure,
  numbers: figure.numbers.map((day) => day + daysBetween),
});

/** What is to be written, with days as the workbook counts them. */
export function inDaysOfWorkbook(request: WriteRequest): WriteRequest {
  const { output, from1904 } = request;
  return from1904 ? { ...request, output: { ...output, tables: output.tables.map(daysFrom1904) } } : request;
}

const daysFrom1904 = (table: OutputTable): OutputTable => ({
  ...table,
  rows: table.rows.map((row) =>
    row.map((cell, column) =>
      typeof cell === "number" && table.columns[column]?.unit === "date" ? cell - daysBetween : cell,
    ),
  ),
});
