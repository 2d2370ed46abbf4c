/** Where cells are: addresses as users write them, and rectangles as programs use them. Everything counts from 0. */

export const maxRows = 1048576;
export const maxColumns = 16384;

/** A rectangle without a sheet. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle on a sheet, the sheet by its id (ids survive renaming and moving). */
export interface Area extends Rectangle {
  readonly sheet: string;
}

export const wholeSheet: Rectangle = { row: 0, column: 0, rows: maxRows, columns: maxColumns };

export const isWholeColumns = (area: Rectangle): boolean => area.row === 0 && area.rows === maxRows;
export const isWholeRows = (area: Rectangle): boolean => area.column === 0 && area.columns === maxColumns;
export const cellCount = (area: Rectangle): number => area.rows * area.columns;

export function isOnSheet(area: Rectangle): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    area.row + area.rows <= maxRows &&
    area.column + area.columns <= maxColumns
  );
}

export function contains(outer: Rectangle, inner: Rectangle): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

export function intersection<R extends Rectangle>(one: R, other: Rectangle): R | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { ...one, row, column, rows, columns } : null;
}

/** The smallest rectangle around two. */
export function bounding<R extends Rectangle>(one: R, other: Rectangle): R {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    ...one,
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

export function sameRectangle(one: Rectangle, other: Rectangle): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}

/** 0 -> A, 26 -> AA. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** A -> 0, AA -> 26. */
export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `A1:C3`; a single cell `A1`; whole columns `A:C`; whole rows `1:3`. */
export function formatAddress(area: Rectangle): string {
  const left = columnName(area.column);
  const right = columnName(area.column + area.columns - 1);
  const top = area.row + 1;
  const bottom = area.row + area.rows;
  if (isWholeRows(area)) return `${top}:${bottom}`;
  if (isWholeColumns(area)) return `${left}:${right}`;
  return area.rows === 1 && area.columns === 1 ? `${left}${top}` : `${left}${top}:${right}${bottom}`;
}

/** `$A$1:$C$3`, as defined names and chart references hold it. */
export function formatAbsoluteAddress(area: Rectangle): string {
  return formatAddress(area).replace(/[A-Z]+|\d+/g, "$$$&");
}

/** The sheet name as it stands before `!` in a reference: quoted where Excel quotes it. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export interface ParsedAddress {
  /** Name of the sheet where the address carries one. */
  readonly sheetName: string | null;
  readonly rectangle: Rectangle;
}

const addressPattern =
  /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(?:\$?([A-Za-z]{1,3})?\$?(\d{1,7})?)(?::\$?([A-Za-z]{1,3})?\$?(\d{1,7})?)?$/;

/** Reads `A1`, `A1:C3`, `A:C`, `1:3`, with or without `$` and sheet name; `null` when it is no address. */
export function parseAddress(text: string): ParsedAddress | null {
  const match = addressPattern.exec(text.trim());
  if (!match) return null;
  const [, quoted, bare, column1, row1, column2, row2] = match;
  const isRange = text.includes(":");
  const oneCell = column1 !== undefined && row1 !== undefined;
  // A:C and 1:3 need both ends of the same kind; A1 may stand alone.
  if (isRange ? !sameKind(column1, column2) || !sameKind(row1, row2) : !oneCell) return null;
  if (column1 === undefined && row1 === undefined) return null;
  const columns =
    column1 === undefined ? [0, maxColumns - 1] : [columnIndex(column1), columnIndex(column2 ?? column1)];
  const rows = row1 === undefined ? [0, maxRows - 1] : [Number(row1) - 1, Number(row2 ?? row1) - 1];
  const rectangle = between(rows, columns);
  if (!isOnSheet(rectangle)) return null;
  return { sheetName: quoted?.replaceAll("''", "'") ?? bare ?? null, rectangle };
}

const sameKind = (one: string | undefined, other: string | undefined): boolean =>
  (one === undefined) === (other === undefined);

function between(rows: readonly number[], columns: readonly number[]): Rectangle {
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}
