import { isBlank, isCellError, type Cell, type CellGrid } from "../../contract/cell";
import { CategoryBuilder, missingCode, vectorLength } from "../../contract/columns";
import type { Param } from "../../contract/function-spec";
import { dateColumn, missingDay, numberColumn } from "../../contract/number-columns";
import type { Formats } from "../../i18n/formats";
import type { Say } from "../services";

/** What an argument holds, in words: one value as itself, a column by what is in it. */
export function valueSummary(cells: CellGrid, param: Param, say: Say, formats: Formats): string {
  const rows = vectorLength(cells);
  if (rows === 1) return cellText(cells[0]?.[0] ?? null, param, say, formats);
  if (rows === null) {
    return say("pane.explain.cells", { rows: cells.length, columns: cells[0]?.length ?? 0 });
  }
  const column = cells.flat();
  const blank = column.filter(isBlank).length;
  const span = spanOf(column, param);
  if (span) {
    const [min, max] = [span.min, span.max].map((value) => numberText(value, param, formats));
    const values = { rows, blank, min: min ?? "", max: max ?? "", sum: formats.figure(span.sum) };
    return say(isDate(param) ? "pane.explain.dates" : "pane.explain.numbers", values);
  }
  const labels = labelsOf(column);
  const first = labels.slice(0, 3).join(", ") + (labels.length > 3 ? "…" : "");
  return say("pane.explain.words", { rows, blank, distinct: labels.length, first });
}

export function cellText(cell: Cell, param: Param, say: Say, formats: Formats): string {
  if (isCellError(cell)) return cell.basicValue;
  if (cell === null) return say("pane.explain.blank");
  if (typeof cell === "number") return numberText(cell, param, formats);
  return typeof cell === "boolean" ? String(cell).toUpperCase() : `“${cell}”`;
}

const isDate = ({ kind }: Param): boolean => kind === "date" || kind === "dates";

const numberText = (value: number, param: Param, formats: Formats): string =>
  isDate(param) ? formats.cell(value, "date") : formats.figure(value);

/** The ends and the sum of a column of numbers or dates; `null` where it holds neither, or not alone. */
function spanOf(
  column: readonly Cell[],
  param: Param,
): { readonly min: number; readonly max: number; readonly sum: number } | null {
  if (param.kind === "category") return null;
  const dates = isDate(param);
  const read = dates ? dateColumn(column) : numberColumn(column);
  const values = Array.from(read.column).filter((value) => (dates ? value !== missingDay : value === value));
  if (values.length === 0 || read.unreadable.length > 0) return null;
  return values.reduce(
    ({ min, max, sum }, value) => ({
      min: Math.min(min, value),
      max: Math.max(max, value),
      sum: sum + value,
    }),
    { min: Infinity, max: -Infinity, sum: 0 },
  );
}

function labelsOf(column: readonly Cell[]): readonly string[] {
  const builder = new CategoryBuilder("exact", column.length);
  for (const cell of column) builder.append(cell);
  const { labels, codes } = builder.finish();
  return codes.every((code) => code === missingCode) ? [] : labels;
}
