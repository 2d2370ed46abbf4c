import { formatAbsoluteAddress, quoteSheetName, type Rectangle } from "../../workbook-model/area";
import { tokenize, unescapeHeader } from "../../workbook-model/formula-text";

/** A table as formulas see it. */
export interface ReferencedTable {
  readonly name: string;
  readonly sheetName: string;
  readonly header: Rectangle;
  /** The rows between the header and the totals row. */
  readonly data: Rectangle;
  readonly totals: Rectangle | null;
  /** Header texts from left to right. */
  readonly columns: readonly string[];
}

export interface ReferenceRules {
  /** Finds a table by name as Excel does, without regard to case. */
  readonly table: (name: string) => ReferencedTable | null;
  /** What stands for the cells of these columns in the row of the formula. */
  readonly thisRow: (table: ReferencedTable, first: number, last: number) => string;
}

/**
 * Replaces the structured references of a formula by plain addresses and what `rules` say:
 * `SUM(Stay_X[Start])` becomes `SUM(Sheet1!$B$5:$B$8)`. What names no known table stays as it is.
 */
export function translateStructuredReferences(formula: string, rules: ReferenceRules): string {
  if (!formula.includes("[")) return formula;
  const parts: string[] = [];
  let owner: ReferencedTable | null = null;
  for (const { kind, text } of tokenize(formula)) {
    if (kind === "bracket" && owner) parts[parts.length - 1] = replacement(owner, text.slice(1, -1), rules);
    else parts.push(text);
    owner = kind === "word" ? rules.table(text) : null;
  }
  return parts.join("");
}

interface Specifier {
  readonly sections: readonly string[];
  /** Header texts of the first and last column; null means all columns. */
  readonly columns: readonly [string, string] | null;
}

function replacement(table: ReferencedTable, inside: string, rules: ReferenceRules): string {
  const specifier = readSpecifier(inside.trim());
  const columns = columnsOf(table, specifier);
  if (!columns) return "#REF!";
  const [first, last] = columns;
  if (specifier.sections.includes("#this row")) return rules.thisRow(table, first, last);
  const rows = rowsOf(table, specifier.sections);
  if (!rows) return "#REF!";
  const rectangle = { ...rows, column: table.header.column + first, columns: last - first + 1 };
  return `${quoteSheetName(table.sheetName)}!${formatAbsoluteAddress(rectangle)}`;
}

/** Reads what stands between the outer brackets: `Start`, `#Totals`, `@Start`, `[#This Row],[Start]`, `[a]:[b]`. */
function readSpecifier(body: string): Specifier {
  if (body === "") return { sections: [], columns: null };
  if (body.startsWith("@")) return { ...readSpecifier(body.slice(1)), sections: ["#this row"] };
  const items = body.startsWith("[")
    ? tokenize(body).flatMap(({ kind, text }) => (kind === "bracket" ? [text.slice(1, -1)] : []))
    : [body];
  const sections = items.filter((item) => item.startsWith("#")).map(sectionName);
  const [first, last] = items.filter((item) => !item.startsWith("#")).map(unescapeHeader);
  return { sections, columns: first === undefined ? null : [first, last ?? first] };
}

const sectionName = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, " ");

function columnsOf(table: ReferencedTable, specifier: Specifier): [number, number] | null {
  if (!specifier.columns) return [0, table.columns.length - 1];
  const [first, last] = specifier.columns.map((name) => columnOf(table, name));
  if (first === undefined || last === undefined || first < 0 || last < 0) return null;
  return [Math.min(first, last), Math.max(first, last)];
}

const columnOf = (table: ReferencedTable, name: string): number =>
  table.columns.findIndex((column) => column.toLowerCase() === name.toLowerCase());

function rowsOf(table: ReferencedTable, sections: readonly string[]): Rectangle | null {
  const { header, data, totals } = table;
  const known: Readonly<Record<string, readonly (Rectangle | null)[]>> = {
    "#headers": [header],
    "#data": [data],
    "#totals": [totals],
    "#all": [header, data, totals ?? data],
  };
  const parts = (sections.length === 0 ? ["#data"] : sections).flatMap((name) => known[name] ?? [null]);
  const present = parts.filter((part) => part !== null);
  if (present.length < parts.length) return null;
  const top = Math.min(...present.map((part) => part.row));
  const bottom = Math.max(...present.map((part) => part.row + part.rows));
  return { ...header, row: top, rows: bottom - top };
}
