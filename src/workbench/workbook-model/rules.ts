import { isCellError, type Cell } from "../../contract/cell";
import { parseAddress } from "./area";
import { WorkbookRefusal } from "./model";

/** Excel's rules for names. Each function throws the refusal that Excel would give. */

const taken = (): WorkbookRefusal =>
  new WorkbookRefusal("ItemAlreadyExists", "A resource with the same name or identifier already exists.");

const invalid = (what: string): WorkbookRefusal =>
  new WorkbookRefusal(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format: ${what}`,
  );

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** 1 to 31 characters, none of `[ ] : * ? / \`, no apostrophe at either end, and not the reserved `History`. */
export function checkSheetName(name: string, others: readonly string[]): void {
  const length = [...name].length;
  if (
    length < 1 ||
    length > 31 ||
    /[[\]:*?/\\]/.test(name) ||
    /^'|'$/.test(name) ||
    sameName(name, "History")
  ) {
    throw invalid(`sheet name "${name}"`);
  }
  if (others.some((other) => sameName(other, name))) throw taken();
}

/**
 * A table's or a defined name: begins with a letter, `_` or `\`, goes on with letters, digits, `_` and `.`, has at
 * most 255 characters and reads neither like a cell nor like R or C.
 */
export function checkDefinedName(name: string, others: readonly string[]): void {
  const looksLikeCell = parseAddress(name) !== null || /^[rc]$/i.test(name) || /^r\d*c\d*$/i.test(name);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || name.length > 255 || looksLikeCell)
    throw invalid(`name "${name}"`);
  if (others.some((other) => sameName(other, name))) throw taken();
}

/** Whether `checkDefinedName` would let it pass. */
export function isDefinedName(name: string, others: readonly string[]): boolean {
  try {
    checkDefinedName(name, others);
    return true;
  } catch {
    return false;
  }
}

/** The first of `stem1`, `stem2`, ... that nobody has. */
export function freeName(stem: string, others: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const name = `${stem}${number}`;
    if (!others.some((other) => sameName(other, name))) return name;
  }
}

/** Header cells as a table keeps them: texts, none blank, none twice. */
export function tableHeaders(cells: readonly Cell[]): string[] {
  const headers: string[] = [];
  cells.forEach((cell, place) => {
    const text = headerText(cell) || `Column${place + 1}`;
    headers.push(headers.some((other) => sameName(other, text)) ? freeSuffix(text, headers) : text);
  });
  return headers;
}

function headerText(cell: Cell): string {
  if (cell === null) return "";
  if (isCellError(cell)) return cell.basicValue;
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
}

function freeSuffix(stem: string, others: readonly string[]): string {
  for (let number = 2; ; number += 1) {
    const name = `${stem}${number}`;
    if (!others.some((other) => sameName(other, name))) return name;
  }
}
