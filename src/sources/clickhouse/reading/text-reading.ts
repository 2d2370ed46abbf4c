import type { ColumnType } from "../column-type";

/** What counts as a blank around a text. */
const blank = "[\\\\x{9}-\\\\x{d}\\\\x{feff}\\\\p{Z}]";

/** The text of a cell as a sheet has it, without blanks around it; '' where there is none. */
export function textOf(column: string, { kind, isNullable }: ColumnType): string {
  const known = (text: string): string => (isNullable ? `ifNull(${text}, '')` : text);
  switch (kind) {
    case "text":
      return trimmed(known(column));
    case "fixed-text":
      return trimmed(known(`toStringCutToZero(${column})`));
    case "word":
      return trimmed(known(`toString(${column})`));
    case "truth":
      return known(`upper(toString(${column}))`);
    default:
      return known(`toString(${column})`);
  }
}

/** Almost no text has blanks around it: only who begins or ends beyond the letters of ASCII is looked at. */
const trimmed = (text: string): string =>
  `if(substring(${text}, 1, 1) between '!' and '~' and substring(${text}, -1, 1) between '!' and '~', ${text}, ` +
  `replaceRegexpAll(${text}, '^${blank}+|${blank}+$', ''))`;
