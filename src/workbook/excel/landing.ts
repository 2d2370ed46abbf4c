import { columnLetters } from "../headers";
import { thisRow } from "../layout/structured-reference";
import { type Landing, type LandingTable, mostCellsRead, type Placement } from "../ports/formulas";
import { rangeAt, resolveReferences } from "./references";
import { spilledFrom } from "./spills";

const place = "address,rowIndex,columnIndex,rowCount,columnCount";
const lastRow = 1_048_576;
const lastColumn = 16_384;

/** Looks at where a formula is to be written, before it is. */
export async function examineLanding(
  context: Excel.RequestContext,
  { target: address, rows, columns, references }: Placement,
): Promise<Landing> {
  const target = rangeAt(context.workbook, address).load(`${place},text`);
  const own = spilledFrom(target);
  const tables = target.getTables(false).load("items/name");
  await context.sync();
  const [table] = tables.items;
  const found = table && { table, body: table.getDataBodyRange().load(place) };
  if (found) found.table.columns.load("items/name");
  const area = landingArea(target, rows, columns);
  const covered = area?.getTables(false).load("items/name");
  area?.load("values");
  await context.sync();
  const isData = found && isInside(target, found.body);
  return {
    target: target.address,
    holds: target.text[0]?.[0] ?? "",
    obstacle: area && !isData ? await obstacleIn(context, area, own, covered?.items ?? []) : null,
    table: isData ? await landingTable(context, target, found, references) : null,
  };
}

/** What the result would cover, within the sheet; `null` for one cell, or for more than can be looked at. */
function landingArea(target: Excel.Range, rows: number, columns: number): Excel.Range | null {
  const height = Math.min(rows, lastRow - target.rowIndex);
  const width = Math.min(columns, lastColumn - target.columnIndex);
  if (height * width === 1 || height * width > mostCellsRead) return null;
  return target.getAbsoluteResizedRange(height, width).load("address,rowIndex,columnIndex");
}

/** The first cell that a spill would meet; what the present formula of the target has spilled makes way. */
async function obstacleIn(
  context: Excel.RequestContext,
  area: Excel.Range,
  own: Excel.Range | null,
  tables: readonly Excel.Table[],
): Promise<Landing["obstacle"]> {
  const occupied = area.values.flatMap((row: unknown[], down) =>
    row.flatMap((value, across) => {
      const cell = { rowIndex: area.rowIndex + down, columnIndex: area.columnIndex + across };
      const makesWay = (down === 0 && across === 0) || (own && !own.isNullObject && isInside(cell, own));
      return value === "" || makesWay ? [] : [cell];
    }),
  );
  const [first] = occupied;
  if (first)
    return { address: `${columnLetters(first.columnIndex)}${first.rowIndex + 1}`, cells: occupied.length };
  const [table] = tables;
  if (!table) return null;
  const whole = table.getRange().load("address,rowCount,columnCount");
  await context.sync();
  return { address: whole.address, cells: whole.rowCount * whole.columnCount };
}

interface Cell {
  readonly rowIndex: number;
  readonly columnIndex: number;
}

function isInside(cell: Cell, range: Excel.Range): boolean {
  const down = cell.rowIndex - range.rowIndex;
  const across = cell.columnIndex - range.columnIndex;
  return down >= 0 && down < range.rowCount && across >= 0 && across < range.columnCount;
}

/** How the formula of each row would refer to what the whole formula refers to. */
async function landingTable(
  context: Excel.RequestContext,
  target: Excel.Range,
  { table, body }: { readonly table: Excel.Table; readonly body: Excel.Range },
  references: readonly string[],
): Promise<LandingTable> {
  const ranges = await resolveReferences(context, references, target.address);
  const headers = table.columns.items.map(({ name }) => name);
  const rewritten = references.flatMap((reference, index): [string, string][] => {
    const range = ranges[index];
    return range
      ? [[reference, rowReference(range, reference, { name: table.name, headers, body, target })]]
      : [];
  });
  return {
    name: table.name,
    rows: body.rowCount,
    firstCell: `${sheetPart(target.address)}${columnLetters(target.columnIndex)}${body.rowIndex + 1}`,
    references: Object.fromEntries(rewritten),
  };
}

interface FillingTable {
  readonly name: string;
  readonly headers: readonly string[];
  readonly body: Excel.Range;
  readonly target: Excel.Range;
}

/**
 * A column of the table, or the target's own row of it, becomes "this row" of that column; a column elsewhere with a
 * cell for each row becomes its first cell, which follows when filled down; anything else stays where it is.
 */
function rowReference(
  range: Excel.Range,
  reference: string,
  { name, headers, body, target }: FillingTable,
): string {
  const inSheet = sheetPart(range.address) === sheetPart(target.address);
  const header = headers[range.columnIndex - body.columnIndex];
  const perRow = range.columnCount === 1 && range.rowCount === body.rowCount && body.rowCount > 1;
  const wholeColumn = perRow && range.rowIndex === body.rowIndex;
  const ownCell = range.columnCount === 1 && range.rowCount === 1 && range.rowIndex === target.rowIndex;
  if (inSheet && header !== undefined && (wholeColumn || ownCell)) return thisRow(name, header);
  const sheet = inSheet ? "" : sheetPart(range.address);
  if (perRow) return `${sheet}${columnLetters(range.columnIndex)}${range.rowIndex + 1}`;
  // A name or a structured reference does not move when it is filled down; an address would.
  return /^[^[\]]*!?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i.test(reference)
    ? `${sheet}${absolute(range)}`
    : reference;
}

function absolute({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): string {
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const first = corner(rowIndex, columnIndex);
  const last = corner(rowIndex + rowCount - 1, columnIndex + columnCount - 1);
  return first === last ? first : `${first}:${last}`;
}

const sheetPart = (address: string): string => address.slice(0, address.lastIndexOf("!") + 1);
