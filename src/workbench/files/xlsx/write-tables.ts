import { formatAddress, type Area } from "../../workbook-model/area";
import { cellText } from "../../workbook-model/coerce";
import { escapeHeader } from "../../workbook-model/formula-text";
import type { TableRecord } from "../../workbook-model/records";
import type { CellLookup } from "../cell-lookup";
import { namespaces, tag, textTag, xmlHeader } from "../xml/write";
import { writeFilter } from "./filters";
import type { FormulaTranslation } from "./formulas";

/** The functions of a totals row by the number that SUBTOTAL gives them. */
const totalsFunctions: Readonly<Record<string, string>> = {
  101: "average",
  102: "countNums",
  103: "count",
  104: "max",
  105: "min",
  107: "stdDev",
  109: "sum",
  110: "var",
};

/** A table's part; `number` is its number in the whole file. */
export function writeTable(
  table: TableRecord,
  number: number,
  cells: CellLookup,
  formulas: FormulaTranslation,
): string {
  const { area, name, showTotals } = table;
  const filtered = showTotals ? { ...area, rows: area.rows - 1 } : area;
  return (
    xmlHeader +
    tag(
      "table",
      {
        xmlns: namespaces.main,
        id: number,
        name,
        displayName: name,
        ref: formatAddress(area),
        totalsRowCount: showTotals ? 1 : null,
        totalsRowShown: showTotals ? null : 0,
      },
      table.showFilterButton ? writeFilter(filtered, table.filter) : "",
      tag(
        "tableColumns",
        { count: area.columns },
        ...Array.from({ length: area.columns }, (_, place) => writeColumn(table, place, cells, formulas)),
      ),
      tag("tableStyleInfo", {
        name: table.style === "" ? null : table.style,
        showFirstColumn: table.highlightFirstColumn,
        showLastColumn: table.highlightLastColumn,
        showRowStripes: table.showBandedRows,
        showColumnStripes: table.showBandedColumns,
      }),
    )
  );
}

function writeColumn(
  { area, name, showTotals }: TableRecord,
  place: number,
  cells: CellLookup,
  formulas: FormulaTranslation,
): string {
  const column: Area = { ...area, column: area.column + place, columns: 1 };
  const [head, ...rest] = cells.in(column);
  const body = showTotals ? rest.slice(0, -1) : rest;
  const total = showTotals ? rest.at(-1) : undefined;
  const header = cellText(head?.value ?? null, "General") || `Column${place + 1}`;
  const formula = body[0]?.formula ?? null;
  const filledDown = formula !== null && body.every((cell) => cell.formula === formula);
  const totals = total?.formula ? totalsOf(total.formula, name, header) : null;
  return tag(
    "tableColumn",
    {
      id: place + 1,
      // Line breaks in headers are written so, and only here.
      name: header.replaceAll("\n", "_x000a_"),
      totalsRowFunction: totals,
      totalsRowLabel: totals === null && typeof total?.value === "string" ? total.value : null,
    },
    filledDown ? textTag("calculatedColumnFormula", formulas.toFile(formula)) : "",
    totals === "custom" && total?.formula ? textTag("totalsRowFormula", formulas.toFile(total.formula)) : "",
  );
}

/** Excel's word for a total where it has one. */
function totalsOf(formula: string, table: string, header: string): string {
  const match = /^=SUBTOTAL\((\d+),(.*)\)$/i.exec(formula.replaceAll(/\s/g, ""));
  const column = `${table}[${escapeHeader(header)}]`.replaceAll(/\s/g, "").toLowerCase();
  const known = match?.[2]?.toLowerCase() === column ? totalsFunctions[match[1] ?? ""] : undefined;
  return known ?? "custom";
}
