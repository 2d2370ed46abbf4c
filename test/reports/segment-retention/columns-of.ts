import type { Cell } from "../../../src/contract/cell";
import { CategoryBuilder } from "../../../src/contract/columns";
import { FigureBuilder } from "../../../src/contract/figure-column";
import { roles, type ColumnSet, type Role } from "../../../src/contract/report-data";

type Inputs = Readonly<Record<string, { readonly role: Role }>>;

/** The inputs of a list of customers with outcomes. */
export const outcomeInputs = {
  segment: { role: "segment" },
  crossed: { role: "segment" },
  outcome: { role: "outcome" },
  customer: { role: "identifier" },
} as const satisfies Inputs;

/** Encodes columns of cells as the workbook port does; data row 0 stands in sheet row 2. */
export function columnsOf(
  cells: Readonly<Record<string, readonly Cell[]>>,
  inputs: Inputs = outcomeInputs,
  more: Partial<ColumnSet> = {},
): ColumnSet {
  const length = Math.max(0, ...Object.values(cells).map((column) => column.length));
  const columns: Record<string, ReturnType<CategoryBuilder["finish"]>> = {};
  const figures: Record<string, ReturnType<FigureBuilder["finish"]>> = {};
  const cellErrors: Record<string, number[]> = {};
  for (const [input, column] of Object.entries(cells)) {
    const kind = roles[inputs[input]?.role ?? "segment"];
    const isFigure = kind === "numbers" || kind === "dates";
    const builder = isFigure
      ? new FigureBuilder(length)
      : new CategoryBuilder(kind === "identifiers" ? "exact" : "fold");
    for (const cell of column) builder.append(cell);
    if (builder instanceof FigureBuilder) figures[input] = builder.finish();
    else columns[input] = builder.finish();
    cellErrors[input] = builder.errors.map(({ index }) => index);
  }
  return {
    length,
    firstRow: 2,
    headers: Object.fromEntries(Object.keys(cells).map((input) => [input, input])),
    columns,
    figures,
    cellErrors,
    hiddenRows: new Int32Array(0),
    mergedRows: {},
    from1904: false,
    lookups: {},
    ...more,
  };
}
