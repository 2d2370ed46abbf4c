import type { OutputChart } from "../../contract/report-output";
import type { Unit } from "../../contract/table";
import type { CellContent } from "./text-cell";

/** Cells of a sheet, counted from 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A block to be written: number formats first, then values. `null` leaves a cell as it is. */
export interface WrittenBlock extends Block {
  readonly values: readonly (readonly (string | number | null)[])[];
  readonly formats: readonly (readonly string[])[];
}

/** A block of any length: each of its rows is laid out when it is written. */
export interface WrittenRows extends Block {
  readonly rowAt: (place: number) => readonly CellContent[];
}

export interface ColumnPlan {
  readonly key: string;
  readonly header: string;
  readonly format: string;
  /** Native formula of every row; `null` for a column of values. */
  readonly formula: string | null;
  /** What stands in the totals row: a formula, a text or nothing. */
  readonly total: string;
}

export interface TablePlan extends Block {
  readonly name: string;
  readonly columnPlans: readonly ColumnPlan[];
  /** Header row and values; formulas come with the table. */
  readonly cells: WrittenRows;
  /** Between header and totals row. */
  readonly body: Block;
  /** `null` where the table has no totals row. */
  readonly totals: Block | null;
  readonly colourScales: readonly Block[];
}

export interface SeriesPlan {
  readonly name: string;
  readonly values: Block;
  /** Drawn as a line over the columns of the others. */
  readonly isLine: boolean;
}

export interface ChartPlan {
  readonly name: string;
  readonly kind: OutputChart["kind"];
  readonly title: string;
  readonly categories: Block;
  readonly series: readonly SeriesPlan[];
  readonly place: Block;
  /** Of the first series; the axis of shares runs from 0 to 1. */
  readonly unit: Unit | undefined;
}

/** A whole sheet before it is one: everything a writer needs, nothing of Office. */
export interface SheetPlan {
  readonly name: string;
  readonly title: WrittenBlock;
  readonly sentence: WrittenBlock;
  readonly tables: readonly TablePlan[];
  readonly charts: readonly ChartPlan[];
  readonly notes: WrittenBlock;
  /** Widths in points, from the report's first column on. */
  readonly widths: readonly number[];
  readonly frozenRows: number;
  readonly printed: Block;
}

/** What of a report stands around its tables. */
export type CellRole = "title" | "sentence" | "notes";

/**
 * Names within the sheet by which a refresh finds these cells wherever they have moved. They carry the name of the
 * report's first table, as a sheet may hold several reports.
 */
export function cellNames(table: string): Readonly<Record<CellRole, string>> {
  return { title: `${table}_Title`, sentence: `${table}_Sentence`, notes: `${table}_Notes` };
}
