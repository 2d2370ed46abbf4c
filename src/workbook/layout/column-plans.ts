import type { ColumnReference, OutputColumn, OutputTable } from "../../contract/report-output";
import type { Translate } from "../../contract/locale";
import type { TableCell } from "../../contract/table";
import { numberFormats } from "./number-formats";
import type { ColumnPlan } from "./sheet-plan";
import { columnOf, columnReference, thisRow, totalOf } from "./structured-reference";
import { textCell, textFormat, type CellContent } from "./text-cell";

/** Column key -> header text in the report's language. */
export function headersOf(table: OutputTable, translate: Translate): Record<string, string> {
  return Object.fromEntries(table.columns.map((column) => [column.key, headerOf(column, translate)]));
}

function headerOf({ key, header, label, prefix }: OutputColumn, translate: Translate): string {
  const column = label === undefined ? translate(header ?? `column.${key}`) : String(label);
  return prefix === undefined ? column : translate("column.of-period", { period: prefix, column });
}

/** The table's columns with the formulas they get under a table name. */
export function columnPlans(
  table: OutputTable,
  tableName: string,
  headers: Readonly<Record<string, string>>,
  translate: Translate,
): ColumnPlan[] {
  const inRow = columnReference(headers, (header) => thisRow(tableName, header));
  const inTotals = columnReference(headers, (header) => totalOf(tableName, header));
  const whole = columnReference(headers, (header) => columnOf(tableName, header));
  return table.columns.map((column) => {
    const header = headers[column.key] ?? headerOf(column, translate);
    const totalOfColumn = (): string =>
      column.key === table.keyColumn
        ? translate(table.totalsKey ?? "table.total")
        : totalFormula(column, inTotals, whole);
    return {
      key: column.key,
      header,
      format: numberFormats[column.unit],
      formula: column.formula ? `=${column.formula(inRow)}` : null,
      total: table.totals === null ? "" : totalOfColumn(),
    };
  });
}

function totalFormula(column: OutputColumn, inTotals: ColumnReference, whole: ColumnReference): string {
  const { total, formula } = column;
  if (typeof total === "function") return `=${total(whole)}`;
  // 109 is a sum over the rows that a filter leaves, as the total of every Excel table.
  if (total === "sum") return `=SUBTOTAL(109,${whole(column.key)})`;
  return total === "formula" && formula ? `=${formula(inTotals)}` : "";
}

/** What to write for a value: text stays text, a number a number; what is not observable stays blank. */
export function cellContent(value: TableCell, format: string): CellContent {
  if (value === null) return { value: "", format };
  if (typeof value === "string") return textCell(value);
  // In a cell of text format a number would become a text, and no lookup of that customer number would find it.
  return { value, format: format === textFormat ? "General" : format };
}
