import {
  columnIndex,
  columnName,
  formatAddress,
  maxColumns,
  maxRows,
  parseAddress,
  quoteSheetName,
} from "./area";
import type { Rectangle } from "./area";

/** The parts of a formula that matter when cells move or names change; everything else is `other`. */
export interface FormulaToken {
  readonly kind: "string" | "bracket" | "reference" | "word" | "other";
  readonly text: string;
}

const sheetPart = String.raw`(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?`;
const cellPart = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const boundary = String.raw`(?![\p{L}\p{N}_.(!\[])`;
const tokenPattern = new RegExp(
  [
    String.raw`(?<string>"(?:[^"]|"")*")`,
    `(?<reference>${sheetPart}(?:${cellPart}:${cellPart}|${cellPart}|` +
      String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})${boundary})`,
    String.raw`(?<word>[\p{L}_\\][\p{L}\p{N}_.]*!?|'(?:[^']|'')+'!)`,
    String.raw`(?<number>\d+(?:\.\d*)?(?:[eE][+-]?\d+)?)`,
  ].join("|"),
  "uy",
);

/** Splits a formula; the texts of all tokens joined are the formula again. */
export function tokenize(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const token = formula[at] === "[" ? bracket(formula, at) : next(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function next(formula: string, at: number): FormulaToken {
  tokenPattern.lastIndex = at;
  const groups = tokenPattern.exec(formula)?.groups;
  if (groups?.string) return { kind: "string", text: groups.string };
  if (groups?.reference) return { kind: "reference", text: groups.reference };
  if (groups?.word) return { kind: "word", text: groups.word };
  return { kind: "other", text: groups?.number ?? formula[at] ?? "" };
}

/** A structured reference's brackets nest; an apostrophe takes the next character's meaning away. */
function bracket(formula: string, start: number): FormulaToken {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const letter = formula[at];
    if (letter === "'") at += 1;
    else if (letter === "[") depth += 1;
    else if (letter === "]" && (depth -= 1) === 0)
      return { kind: "bracket", text: formula.slice(start, at + 1) };
  }
  return { kind: "other", text: formula.slice(start) };
}

/** Whether brackets and quotes close and no operator stands at the end: what Excel refuses to take at all. */
export function isWellFormed(formula: string): boolean {
  if (!formula.startsWith("=") || formula.trim().length < 2) return false;
  let depth = 0;
  for (const { kind, text } of tokenize(formula)) {
    if (kind !== "other") continue;
    if (text === "(" || text === "{") depth += 1;
    if (text === ")" || text === "}") depth -= 1;
    if (depth < 0 || text === '"' || text.startsWith("[") || text === "@") return false;
  }
  return depth === 0 && !/[-+*/^&=<>,;:]\s*$/.test(formula);
}

/** Cells put in or taken out of a sheet. */
export interface Movement {
  readonly sheetName: string;
  /** Where a rectangle stands afterwards; `null` when it is gone. */
  readonly move: (rectangle: Rectangle) => Rectangle | null;
}

/** The formula after cells moved; `home` is the sheet in which it stands. */
export function moveReferences(formula: string, home: string, movement: Movement): string {
  if (!/[A-Za-z0-9]/.test(formula)) return formula;
  return tokenize(formula)
    .map(({ kind, text }) => (kind === "reference" ? moveReference(text, home, movement) : text))
    .join("");
}

function moveReference(text: string, home: string, movement: Movement): string {
  const parsed = parseAddress(text);
  if (!parsed) return text;
  const sheet = parsed.sheetName ?? home;
  if (sheet.toLowerCase() !== movement.sheetName.toLowerCase()) return text;
  const moved = movement.move(parsed.rectangle);
  const prefix = text.slice(0, text.lastIndexOf("!") + 1);
  if (!moved) return `${prefix}#REF!`;
  return prefix + withDollars(formatAddress(moved), text.slice(prefix.length));
}

/** Puts the `$` of the old address into the new one, part by part. */
function withDollars(address: string, model: string): string {
  const models = model.split(":");
  return address
    .split(":")
    .map((part, place) => {
      const old = models[place] ?? models[0] ?? "";
      const letters = /^[A-Z]*/.exec(part)?.[0] ?? "";
      const digits = part.slice(letters.length);
      return (
        (letters && /^\$[A-Za-z]/.test(old) ? "$" : "") +
        letters +
        (digits && /\$\d/.test(old) ? "$" : "") +
        digits
      );
    })
    .join(":");
}

/** Renames a sheet in every reference to it. */
export function renameSheet(formula: string, before: string, after: string): string {
  return tokenize(formula)
    .map(({ kind, text }) => {
      if ((kind !== "reference" && kind !== "word") || !text.includes("!")) return text;
      const bang = text.lastIndexOf("!");
      const name = text.slice(0, bang).replace(/^'|'$/g, "").replaceAll("''", "'");
      return name.toLowerCase() === before.toLowerCase() ? quoteSheetName(after) + text.slice(bang) : text;
    })
    .join("");
}

/** Renames a table in every structured reference to it. */
export function renameTable(formula: string, before: string, after: string): string {
  const tokens = tokenize(formula);
  return tokens
    .map(({ kind, text }, place) =>
      kind === "word" && tokens[place + 1]?.kind === "bracket" && text.toLowerCase() === before.toLowerCase()
        ? after
        : text,
    )
    .join("");
}

/** Renames columns of a table in every structured reference to it. Keys of `names` are in lower case. */
export function renameColumns(formula: string, table: string, names: ReadonlyMap<string, string>): string {
  const tokens = tokenize(formula);
  return tokens
    .map(({ kind, text }, place) => {
      const owner = tokens[place - 1];
      if (kind !== "bracket" || owner?.kind !== "word" || owner.text.toLowerCase() !== table.toLowerCase())
        return text;
      return renameInBracket(text, names);
    })
    .join("");
}

function renameInBracket(bracketText: string, names: ReadonlyMap<string, string>): string {
  return bracketText.replace(/\[((?:'.|[^'[\]])+)\]/g, (whole, escaped: string) => {
    const after = names.get(unescapeHeader(escaped).toLowerCase());
    return after === undefined ? whole : `[${escapeHeader(after)}]`;
  });
}

/** A header as it stands in a structured reference. */
export const escapeHeader = (header: string): string => header.replace(/[[\]#'@]/g, "'$&");
export const unescapeHeader = (escaped: string): string => escaped.replace(/'(.)/g, "$1");

/** Copies a formula by so many rows and columns, as filling down does: relative references follow. */
export function offsetReferences(formula: string, rows: number, columns: number): string {
  if (!mayRefer.test(formula)) return formula;
  return tokenize(formula)
    .map(({ kind, text }) => (kind === "reference" ? offsetReference(text, rows, columns) : text))
    .join("");
}

/** `A1`, `A$1`, `A:A` and `1:1`; without any of them a long column of formulas need not be taken apart. */
const mayRefer = /[A-Za-z]\$?\d|:/;

function offsetReference(text: string, rows: number, columns: number): string {
  const bang = text.lastIndexOf("!") + 1;
  let outside = false;
  const moved = text
    .slice(bang)
    .replace(/(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,7})?/g, (whole, fixedColumn, letters, fixedRow, digits) => {
      if (!letters && !digits) return whole;
      // `$5` alone puts its dollar where the column's would stand.
      const rowIsFixed = letters ? fixedRow === "$" : fixedColumn === "$" || fixedRow === "$";
      const column = letters ? columnIndex(letters) + (fixedColumn ? 0 : columns) : 0;
      const row = digits ? Number(digits) - 1 + (rowIsFixed ? 0 : rows) : 0;
      outside ||= row < 0 || column < 0 || row >= maxRows || column >= maxColumns;
      return `${fixedColumn}${letters ? columnName(column) : ""}${fixedRow}${digits ? row + 1 : ""}`;
    });
  return outside ? `${text.slice(0, bang)}#REF!` : text.slice(0, bang) + moved;
}
