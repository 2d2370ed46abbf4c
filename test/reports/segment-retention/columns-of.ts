import type { Cell } from "../../../src/contract/cell";
import { CategoryBuilder } from "../../../src/contract/columns";
import type { ColumnSet } from "../../../src/contract/report-spec";

/** Encodes columns of cells as the workbook port does; data row 0 stands in sheet row 2. */
export function columnsOf(cells: Readonly<Record<string, readonly Cell[]>>): ColumnSet {
  const built = Object.entries(cells).map(([input, column]) => {
    const builder = new CategoryBuilder(input === "customer" ? "exact" : "fold");
    for (const cell of column) builder.append(cell);
    return { input, builder };
  });
  return {
    length: Math.max(0, ...Object.values(cells).map((column) => column.length)),
    firstRow: 2,
    headers: Object.fromEntries(Object.keys(cells).map((input) => [input, input])),
    columns: Object.fromEntries(built.map(({ input, builder }) => [input, builder.finish()])),
    cellErrors: Object.fromEntries(
      built.map(({ input, builder }) => [input, builder.errors.map(({ index }) => index)]),
    ),
  };
}
