import { rfmSummary } from "../calc/cohorts/rfm-summary";
import { tenures } from "../calc/survival/tenure";
import { CategoryBuilder, type CategoryColumn, type Comparison } from "../contract/columns";
import { dayOf, serialOf } from "../contract/dates";
import { missingDay, type DateColumn } from "../contract/number-columns";
import type { TableCell } from "../contract/table";
import type { SampleCell, SampleSheet } from "./sample/sheet";

/** The last day of the sample. */
const asOf = serialOf(2025, 6, 30);

/** Cells of a sheet by the headers of its columns. */
export type Sheet = (header: string) => readonly SampleCell[];

export function sheetOf(sheets: readonly SampleSheet[], name: string): Sheet {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`The sample has no sheet ${name}`);
  return (header) => {
    const place = sheet.columns.findIndex((column) => column.header === header);
    return sheet.rows.map((row) => row[place] ?? null);
  };
}

const dayOfCell = (cell: SampleCell): number =>
  cell instanceof Date
    ? (dayOf(cell.getUTCFullYear(), cell.getUTCMonth() + 1, cell.getUTCDate()) ?? missingDay)
    : missingDay;

const daysOf = (cells: readonly SampleCell[]): DateColumn => Int32Array.from(cells, dayOfCell);

export function wordsOf(cells: readonly SampleCell[], comparison: Comparison = "fold"): CategoryColumn {
  const builder = new CategoryBuilder(comparison, cells.length);
  for (const cell of cells) builder.append(cell instanceof Date ? null : cell);
  return builder.finish();
}

export interface Lives {
  readonly joined: DateColumn;
  readonly duration: Float64Array;
  readonly lost: readonly TableCell[];
  readonly plan: readonly SampleCell[];
}

/** Tenures, as they are once the joining dates of the two marred rows are cleared. */
export function livesOf(customers: Sheet): Lives {
  const left = daysOf(customers("Left"));
  const joined = daysOf(customers("Joined")).map((day, row) =>
    left[row] !== missingDay && left[row]! < day ? missingDay : day,
  );
  const rows = tenures(joined, left, asOf, "month").map((row) => (Array.isArray(row) ? row : [NaN, null]));
  return {
    joined,
    duration: Float64Array.from(rows, ([duration]) => Number(duration)),
    lost: rows.map(([, lost]) => lost as TableCell),
    plan: customers("Plan"),
  };
}

/** The columns of RFM.SUMMARY in months. */
export interface Buyers {
  readonly frequency: Float64Array;
  readonly recency: Float64Array;
  readonly t: Float64Array;
  readonly monetary: Float64Array;
}

export function buyersOf(orders: Sheet): Buyers {
  const { columns, rows } = rfmSummary(
    wordsOf(orders("Customer"), "exact"),
    daysOf(orders("Date")),
    Float64Array.from(orders("Amount"), Number),
    asOf,
    "month",
  );
  const column = (key: string): Float64Array => {
    const place = columns.findIndex((one) => one.key === key);
    return Float64Array.from(rows, (row) => Number(row[place]));
  };
  return {
    frequency: column("frequency"),
    recency: column("recency"),
    t: column("t"),
    monetary: column("monetary"),
  };
}
