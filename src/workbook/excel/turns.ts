/**
 * A name, of the sheet or the workbook, that says which refresh of a report was the last:
 * `Stay_SegmentRetention_Turn3`.
 */
const turnName = (table: string, turn: number): string => `${table}_Turn${turn}`;

/** Which refresh of a report was the last, of the names of its sheet; 0 before the first. */
export const lastTurn = (table: string, names: readonly string[]): number =>
  lastNumber(turnName(table, 0).slice(0, -1), names);

/** The highest number that follows a stem in one of some names; 0 where there is none. */
export function lastNumber(stem: string, names: readonly string[]): number {
  const numbers = names
    .filter((name) => name.startsWith(stem))
    .map((name) => Number(name.slice(stem.length)));
  return Math.max(0, ...numbers.filter(Number.isInteger));
}

/**
 * Has to come first in the request that writes. Where a colleague has refreshed the report since it was looked at,
 * Excel refuses the name, and with it all the rest: rows would come twice.
 */
export function takeTurn(
  { names }: Pick<Excel.Worksheet, "names">,
  table: string,
  last: number,
  cell: Excel.Range,
): void {
  // Changes nothing; a protected sheet refuses it, and is not left with the name alone.
  cell.values = [[null]];
  names.add(turnName(table, last + 1), cell);
  if (last > 0) names.getItem(turnName(table, last)).delete();
}
