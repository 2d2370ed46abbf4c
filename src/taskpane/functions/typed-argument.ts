import { periodWords, type Param } from "../../contract/function-spec";
import { parseExpression } from "../formula/expression";
import type { FormulaStyle } from "./formula-text";

/**
 * What a user typed for an argument, as it stands in a formula (English form). Numbers in the user's own writing,
 * references and names are taken as they are meant; `=` begins any other expression; the rest is text.
 */
export function typedArgument(typed: string, param: Param, style: FormulaStyle): string {
  const text = typed.trim();
  if (text === "") return "";
  if (text.startsWith("=")) return text.slice(1).trim();
  if (text.startsWith('"')) return text;
  if (isWord(text, param) || /^\d{4}-\d{2}-\d{2}$/.test(text)) return `"${text}"`;
  const number = style.separator === ";" ? text.replace(",", ".") : text;
  if (/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?%?$/i.test(number)) return number;
  return parseExpression(text) ? text : `"${text.replaceAll('"', '""')}"`;
}

function isWord(text: string, param: Param): boolean {
  const words: readonly string[] =
    param.kind === "option" ? param.words : param.kind === "period" ? periodWords : [];
  return words.includes(text.toLowerCase());
}

/** An address as it is written in a formula of another cell: without the sheet where that is the same. */
export function referenceFrom(home: string, address: string): string {
  const sheet = home.slice(0, home.lastIndexOf("!") + 1);
  return sheet !== "" && address.startsWith(sheet) ? address.slice(sheet.length) : address;
}
