import { sampleSheets } from "../../../src/build/sample/sample";
import type { SampleSheet } from "../../../src/build/sample/sheet";
import type { Cell } from "../../../src/contract/cell";
import type { Columns } from "./run-shape";

const millisecondsADay = 86_400_000;
/** Excel's count of 1970-01-01. */
const epoch = 25_569;

let sheets: SampleSheet[] | undefined;
const columnsBySheet = new Map<string, Columns>();

/**
 * A sheet of the sample workbook as Excel delivers it: header -> cells, dates as their serials. Made once, and not to
 * be changed.
 */
export function sampleColumns(name: string): Columns {
  const columns = columnsBySheet.get(name) ?? columnsOfSheet(name);
  columnsBySheet.set(name, columns);
  return columns;
}

function columnsOfSheet(name: string): Columns {
  sheets ??= sampleSheets();
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`The sample has no sheet ${name}`);
  return Object.fromEntries(
    sheet.columns.map(({ header }, place) => [
      header,
      sheet.rows.map((row): Cell => {
        const cell = row[place] ?? null;
        return cell instanceof Date ? cell.getTime() / millisecondsADay + epoch : cell;
      }),
    ]),
  );
}
