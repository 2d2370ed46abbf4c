/** What to write into a cell, `null` to leave it as it is, and the number format to set before. */
export interface CellContent {
  readonly value: string | number | null;
  readonly format: string;
}

export const textFormat = "@";

/**
 * A text that stays the text it is: no formula, number, date or TRUE is made of it.
 *
 * The text format does that for all but a leading apostrophe, which is read as "what follows is text" and swallowed;
 * there another apostrophe, in a cell of general format, is given to be swallowed.
 */
export function textCell(text: string): CellContent & { readonly value: string } {
  return text.startsWith("'")
    ? { value: `'${text}`, format: "General" }
    : { value: text, format: textFormat };
}
