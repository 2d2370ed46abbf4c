import type { CellGrid } from "../../contract/cell";
import { type CellBlock, mostCellsRead } from "../ports/formulas";
import { cellOf, localAddress, looksLikeError } from "./cells";
import { spilledFrom } from "./spills";
import { parseReference, type Reference, type TablePart } from "./reference-text";

/** What the workbook has that a reference can name. */
interface Surroundings {
  readonly sheets: ReadonlyMap<string, Excel.Worksheet>;
  readonly tables: ReadonlyMap<string, LoadedTable>;
  /** Those that the references use; names of the formula's own sheet come before those of the workbook. */
  readonly names: ReadonlyMap<string, Excel.NamedItem>;
  readonly homeSheet: Excel.Worksheet;
  readonly homeTable: string | null;
  /** 0-based. */
  readonly homeRow: number;
}

interface LoadedTable {
  readonly whole: Excel.Range;
  readonly body: Excel.Range;
  readonly headers: Excel.TableColumnCollection;
  readonly sheet: Excel.Worksheet;
}

/** What references mean in a formula of the cell `home`: where it is and, unless it is very large, what it holds. */
export async function readReferences(
  context: Excel.RequestContext,
  references: readonly string[],
  home: string,
): Promise<readonly (CellBlock | null)[]> {
  const ranges = await resolveReferences(context, references, home);
  const small = ranges.map((range) =>
    range && range.rowCount * range.columnCount <= mostCellsRead ? range.load("values") : null,
  );
  await context.sync();
  const doubtful = small.map((range) =>
    range?.values?.some((row) => row.some(looksLikeError)) ? range.load("valueTypes") : null,
  );
  if (doubtful.some(Boolean)) await context.sync();
  return ranges.map((range, place) => {
    if (!range) return null;
    const { address, rowCount: rows, columnCount: columns } = range;
    const read = small[place];
    // Excel may answer a read that is too large with nothing instead of an error.
    const cells = read?.values ? cellsOf(read.values, doubtful[place]?.valueTypes) : null;
    return { address, rows, columns, cells };
  });
}

const cellsOf = (values: readonly unknown[][], types: readonly string[][] | undefined): CellGrid =>
  values.map((row, down) => row.map((value, across) => cellOf(value, types?.[down]?.[across])));

/** The ranges that references mean, with address, place and size; `null` for what is no reference. */
export async function resolveReferences(
  context: Excel.RequestContext,
  references: readonly string[],
  home: string,
): Promise<readonly (Excel.Range | null)[]> {
  const parsed = references.map(parseReference);
  const names = parsed.flatMap((reference) => (reference?.kind === "name" ? [reference.name] : []));
  const around = await surroundings(context, home, names);
  const ranges = parsed.map((reference) => (reference ? rangeOf(reference, around) : null));
  for (const range of ranges) range?.load("address,rowIndex,columnIndex,rowCount,columnCount");
  for (const range of ranges) range?.load("isEntireColumn,isEntireRow");
  await context.sync();
  const cut = ranges.map((range) => {
    if (!range || range.isNullObject) return null;
    if (!range.isEntireColumn && !range.isEntireRow) return range;
    return range
      .getIntersection(range.worksheet.getUsedRange(true))
      .load("address,rowIndex,columnIndex,rowCount,columnCount");
  });
  if (cut.some((range, place) => range !== null && range !== ranges[place])) await context.sync();
  return cut;
}

/** The range of an address that carries its sheet. */
export function rangeAt(workbook: Excel.Workbook, address: string): Excel.Range {
  return sheetOf(workbook, address).getRange(localAddress(address));
}

function sheetOf(workbook: Excel.Workbook, address: string): Excel.Worksheet {
  const name = address.slice(0, address.lastIndexOf("!"));
  return workbook.worksheets.getItem(name.replace(/^'(.*)'$/s, "$1").replaceAll("''", "'"));
}

async function surroundings(
  context: Excel.RequestContext,
  home: string,
  wanted: readonly string[],
): Promise<Surroundings> {
  const { workbook } = context;
  const homeSheet = sheetOf(workbook, home);
  const homeCell = rangeAt(workbook, home).load("rowIndex");
  const homeTables = homeCell.getTables(false).load("items/name");
  const sheets = workbook.worksheets.load("items/name");
  const tables = workbook.tables.load("items/name");
  const names = wanted.flatMap((name) =>
    [workbook.names, homeSheet.names].map((list) => list.getItemOrNullObject(name).load("name")),
  );
  await context.sync();
  const loaded = tables.items.map((table): [string, LoadedTable] => {
    const place = "rowIndex,columnIndex,rowCount,columnCount";
    return [
      table.name.toLowerCase(),
      {
        whole: table.getRange().load(place),
        body: table.getDataBodyRange().load(place),
        headers: table.columns.load("items/name"),
        sheet: table.worksheet,
      },
    ];
  });
  if (loaded.length > 0) await context.sync();
  return {
    sheets: new Map(sheets.items.map((sheet) => [sheet.name.toLowerCase(), sheet])),
    tables: new Map(loaded),
    names: new Map(
      names.filter(({ isNullObject }) => !isNullObject).map((item) => [item.name.toLowerCase(), item]),
    ),
    homeSheet,
    homeTable: homeTables.items[0]?.name ?? null,
    homeRow: homeCell.rowIndex,
  };
}

function rangeOf(reference: Reference, around: Surroundings): Excel.Range | null {
  switch (reference.kind) {
    case "cells":
    case "spill": {
      const { sheet: name, address, kind } = reference;
      const sheet = name === null ? around.homeSheet : around.sheets.get(name.toLowerCase());
      const range = sheet?.getRange(address) ?? null;
      return kind === "spill" ? range && spilledFrom(range) : range;
    }
    case "name": {
      const table = around.tables.get(reference.name.toLowerCase());
      return table?.body ?? around.names.get(reference.name.toLowerCase())?.getRangeOrNullObject() ?? null;
    }
    case "table":
      return tableRange(reference, around);
  }
}

function tableRange(
  { table: name, part, columns }: Extract<Reference, { kind: "table" }>,
  { tables, homeTable, homeRow }: Surroundings,
): Excel.Range | null {
  const table = tables.get((name ?? homeTable ?? "").toLowerCase());
  if (!table) return null;
  const { whole, headers, sheet } = table;
  const known = headers.items.map((column) => column.name.toLowerCase());
  const [first, last] = columns
    ? columns.map((column) => known.indexOf(column.toLowerCase()))
    : [0, known.length - 1];
  const rows = rowsOf(part, table, homeRow);
  if (first === undefined || last === undefined || first < 0 || last < first || !rows) return null;
  return sheet.getRangeByIndexes(rows.from, whole.columnIndex + first, rows.count, last - first + 1);
}

/** The rows of a part of a table; `null` where it has none, or the formula stands beside no row of it. */
function rowsOf(
  part: TablePart,
  { whole, body }: LoadedTable,
  homeRow: number,
): { readonly from: number; readonly count: number } | null {
  const bodyEnd = body.rowIndex + body.rowCount;
  const wholeEnd = whole.rowIndex + whole.rowCount;
  switch (part) {
    case "data":
      return { from: body.rowIndex, count: body.rowCount };
    case "all":
      return { from: whole.rowIndex, count: whole.rowCount };
    case "headers":
      return body.rowIndex > whole.rowIndex ? { from: whole.rowIndex, count: 1 } : null;
    case "totals":
      return wholeEnd > bodyEnd ? { from: bodyEnd, count: 1 } : null;
    case "this row":
      return homeRow >= body.rowIndex && homeRow < bodyEnd ? { from: homeRow, count: 1 } : null;
  }
}
