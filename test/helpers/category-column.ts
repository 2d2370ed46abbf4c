import type { Cell } from "../../src/contract/cell";
import { CategoryBuilder, type CategoryColumn, type Comparison } from "../../src/contract/columns";

/** A column as the workbook would hand it over. */
export function categoryColumn(cells: readonly Cell[], comparison: Comparison = "fold"): CategoryColumn {
  const builder = new CategoryBuilder(comparison, cells.length);
  for (const cell of cells) builder.append(cell);
  return builder.finish();
}
