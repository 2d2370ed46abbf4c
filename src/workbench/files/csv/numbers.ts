export type DecimalMark = "." | ",";

const commaNumber = /^[+-]?(?:\d+|\d{1,3}(?:\.\d{3})+),\d+$/;
/** Three digits after a comma could as well be thousands. */
const surelyComma = /^[+-]?(?:\d*,(?:\d{1,2}|\d{4,})|\d{1,3}(?:\.\d{3})+,\d+|0,\d+)$/;

/**
 * Which mark does a table write its decimals with? Commas are possible only where they do not part the cells, and are
 * taken for decimals only when some number cannot be read otherwise.
 */
export function decimalMark(rows: readonly (readonly string[])[], delimiter: string): DecimalMark {
  if (delimiter === ",") return ".";
  return rows.some((row) => row.some((cell) => surelyComma.test(cell.trim()))) ? "," : ".";
}

/** A number written with a decimal comma and perhaps points between thousands; `null` for anything else. */
export function readCommaNumber(text: string): number | null {
  const trimmed = text.trim();
  if (!commaNumber.test(trimmed) && !/^[+-]?\d{1,3}(?:\.\d{3})+$/.test(trimmed)) return null;
  return Number(trimmed.replaceAll(".", "").replace(",", "."));
}
