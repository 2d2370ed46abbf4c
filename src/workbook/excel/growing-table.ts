import type { Translate } from "../../contract/locale";
import type { OutputTable } from "../../contract/report-output";
import { cellContent, columnPlans, headersOf } from "../layout/column-plans";
import { WorkbookProblem } from "../ports/problem";
import { fillFormula } from "./write-blocks";

/** A table of ours that grows downwards, as it stands today: moved, widened, sorted. */
export interface GrowingTable {
  readonly name: string;
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly rows: number;
  readonly left: number;
  readonly width: number;
  /** All header texts, the user's among them. */
  readonly headers: readonly string[];
}

/** The tables of these names that there are. */
export async function findTables(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<ReadonlyMap<string, GrowingTable>> {
  const asked = names.map((name) => ({ name, table: context.workbook.tables.getItemOrNullObject(name) }));
  await context.sync();
  const there = asked
    .filter(({ table }) => !table.isNullObject)
    .map(({ name, table }) => ({
      name,
      table,
      sheet: table.worksheet.load("id,name"),
      whole: table.getRange().load("rowIndex,columnIndex,columnCount"),
      body: table.getDataBodyRange().load("rowCount"),
      columns: table.columns.load("items/name"),
    }));
  await context.sync();
  return new Map(
    there.map(({ name, table, sheet, whole, body, columns }) => [
      name,
      {
        ...{ name, table, sheet },
        headerRow: whole.rowIndex,
        firstRow: whole.rowIndex + 1,
        rows: body.rowCount,
        left: whole.columnIndex,
        width: whole.columnCount,
        headers: columns.items.map((column) => column.name),
      },
    ]),
  );
}

/** The sheet column of a header; a column that the user has deleted or renamed has none. */
export function columnOfHeader({ headers, left }: GrowingTable, header: string): number | null {
  const place = headers.findIndex((text) => text.toLowerCase() === header.toLowerCase());
  return place < 0 ? null : left + place;
}

/**
 * Adds rows below the last one with the next sync. What stands below moves down; columns of the user's own stay blank.
 *
 * @param output its columns and the new rows
 */
export function appendRows(standing: GrowingTable, output: OutputTable, translate: Translate): void {
  const { sheet, table, headerRow, firstRow, rows, left, width } = standing;
  const headers = headersOf(output, translate);
  const plans = columnPlans(output, standing.name, headers, translate).map((plan) => ({
    plan,
    column: columnOfHeader(standing, plan.header),
  }));
  const missing = plans.find(({ column }) => column === null);
  // Formulas speak of all of them.
  if (missing) throw new WorkbookProblem("column-gone", { header: missing.plan.header });
  const count = output.rows.length;
  sheet.getRangeByIndexes(firstRow + rows, left, count, width).insert(Excel.InsertShiftDirection.down);
  table.resize(sheet.getRangeByIndexes(headerRow, left, 1 + rows + count, width));
  plans.forEach(({ plan: { format, formula }, column }, place) => {
    const cells = sheet.getRangeByIndexes(firstRow + rows, column ?? left, count, 1);
    const contents = output.rows.map((row) => cellContent(row[place] ?? null, format));
    cells.numberFormat = contents.map((content) => [content.format]);
    if (formula) fillFormula(cells, formula);
    else cells.values = contents.map((content) => [content.value]);
  });
}
