/** What a number means; decides its number format wherever it is shown. */
export type Unit =
  "count" | "share" | "share-difference" | "money" | "ratio" | "periods" | "text" | "date" | "points";

export interface TableColumn {
  /** Language-neutral name; its header text stands in the catalogues under `column.<key>`. */
  readonly key: string;
  readonly unit: Unit;
}

/** `null` is "not observable" and is shown blank; 0 means none. */
export type TableCell = string | number | null;

/** A table without language: headers and the word Total are put in where it is written. */
export interface Table {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  /** One cell a column; the first is the label and is written as the catalogues' `table.total`. */
  readonly totals?: readonly TableCell[];
}
