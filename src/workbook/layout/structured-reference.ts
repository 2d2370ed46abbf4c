import type { ColumnReference } from "../../contract/report-output";

/** A header as it stands between the brackets of a structured reference. */
export const escapeHeader = (header: string): string => header.replace(/[[\]#'@]/g, "'$&");

/** A column of the same row, in the long form: the short one breaks in files. */
export const thisRow = (table: string, header: string): string =>
  `${table}[[#This Row],[${escapeHeader(header)}]]`;

export const totalOf = (table: string, header: string): string =>
  `${table}[[#Totals],[${escapeHeader(header)}]]`;

/** Excel wants a second pair of brackets around a header that holds more than letters, digits and spaces. */
export function columnOf(table: string, header: string): string {
  const name = escapeHeader(header);
  return /[^\p{L}\p{N} _]/u.test(header) ? `${table}[[${name}]]` : `${table}[${name}]`;
}

/** Finds columns by key; one that is not there is a mistake of the report's declaration. */
export function columnReference(
  headers: Readonly<Record<string, string>>,
  refer: (header: string) => string,
): ColumnReference {
  return (key) => {
    const header = headers[key];
    if (header === undefined) throw new Error(`No column "${key}" to refer to`);
    return refer(header);
  };
}
