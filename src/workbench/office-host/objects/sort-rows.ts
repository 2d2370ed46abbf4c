import { isCellError, type Cell } from "../../../contract/cell";
import type { Area } from "../../workbook-model/area";
import { offsetReferences } from "../../workbook-model/formula-text";
import type { CellInput, WorkbookModel } from "../../workbook-model/model";

export interface SortKey {
  /** Column of the area, counted from 0. */
  readonly column: number;
  readonly ascending: boolean;
}

/** Excel's order: numbers, texts, truth values, errors; blanks come last whichever way one sorts. */
function rank(cell: Cell): number {
  if (cell === null) return 4;
  if (isCellError(cell)) return 3;
  return { number: 0, string: 1, boolean: 2 }[typeof cell as "number" | "string" | "boolean"];
}

function compare(one: Cell, other: Cell, matchCase: boolean): number {
  const difference = rank(one) - rank(other);
  if (difference !== 0) return difference;
  if (typeof one === "number" && typeof other === "number") return one - other;
  if (typeof one === "string" && typeof other === "string") {
    return one.localeCompare(other, "en", { sensitivity: matchCase ? "variant" : "accent" });
  }
  return Number(one) - Number(other) || 0;
}

/** The order in which the rows of an area will stand; rows that are equal keep theirs. */
function order(values: readonly (readonly Cell[])[], keys: readonly SortKey[], matchCase: boolean): number[] {
  return values
    .map((_, row) => row)
    .sort((one, other) => {
      for (const { column, ascending } of keys) {
        const first = values[one]?.[column] ?? null;
        const second = values[other]?.[column] ?? null;
        const difference = compare(first, second, matchCase);
        const keepsLast = first === null || second === null;
        if (difference !== 0) return ascending || keepsLast ? difference : -difference;
      }
      return one - other;
    });
}

/** Sorts the rows of an area: content and number formats move, formulas keep pointing at their own row. */
export function sortRows(
  workbook: WorkbookModel,
  area: Area,
  keys: readonly SortKey[],
  matchCase = false,
): void {
  if (area.rows < 2) return;
  const { cells } = workbook;
  const values = cells.values(area);
  const formulas = cells.formulas(area);
  const formats = cells.numberFormats(area);
  const rows = order(values, keys, matchCase);
  const inputs = rows.map((from, to): CellInput[] =>
    Array.from({ length: area.columns }, (_, column) => {
      const formula = formulas[from]?.[column] ?? null;
      return formula === null
        ? (values[from]?.[column] ?? null)
        : { formula: offsetReferences(formula, to - from, 0) };
    }),
  );
  cells.write(area, inputs);
  cells.setNumberFormats(
    area,
    rows.map((from) => formats[from] ?? []),
  );
}
