/** What a number means; decides its number format wherever it is shown. */
export type Unit =
  "count" | "share" | "share-difference" | "money" | "ratio" | "periods" | "text" | "date" | "points";

export interface TableColumn {
  /** Language-neutral name; its header text stands in the catalogues under `column.<key>`. */
  readonly key: string;
  readonly unit: Unit;
  /** The header itself where it comes from the data: an age, a segment. */
  readonly label?: string | number;
}

/** `null` is "not observable" and is shown blank; 0 means none. */
export type TableCell = string | number | null;

/** A table without language: headers and the word Total are put in where it is written. */
export interface Table {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  /** One cell a column; the first is the label and is written as the catalogues' `totalsKey`. */
  readonly totals?: readonly TableCell[];
  /** `table.total` where nothing is said. */
  readonly totalsKey?: string;
  /** Rows (0-based) whose first cell is not data but a word of the catalogues, `column.<word>`. */
  readonly wordRows?: readonly number[];
  /** Written without a header row: each row says by its first cell what it is. */
  readonly headless?: true;
}

/** Figures under each other, each beside its name, which is written in the sheet's language (`column.<key>`). */
export function labelledTable(figures: readonly (readonly [key: string, value: TableCell])[]): Table {
  return { columns: labelAndValue, rows: figures, wordRows: figures.map((_, row) => row), headless: true };
}

const labelAndValue: readonly TableColumn[] = [
  { key: "label", unit: "text" },
  { key: "value", unit: "ratio" },
];

/** The label by which a spilled fit names its model. */
export const modelLabel = "model";

/**
 * A fitted model as it spills: label and value, the model's name first.
 *
 * The labels are the same in every language, as predictions find the values by them.
 */
export function fitTable(
  model: string,
  values: readonly (readonly [label: string, value: TableCell])[],
): Table {
  return { columns: labelAndValue, rows: [[modelLabel, model], ...values], headless: true };
}
