import type { OutputColumn, OutputTable } from "../../contract/report-output";
import type { TableCell } from "../../contract/table";

/** A column as the preview shows it: one of the table's, or an interval drawn from two of them. */
export type PreviewColumn =
  | { readonly kind: "value"; readonly column: OutputColumn; readonly index: number }
  | {
      readonly kind: "interval";
      readonly low: number;
      readonly high: number;
      readonly estimate: number | null;
      /** Of shares, which lie between none and all, a picture can be drawn; of their differences not. */
      readonly isShare: boolean;
    };

/** `low` and `high` next to each other are one interval; the share left of them is what they bound. */
export function previewColumns({ columns }: OutputTable): readonly PreviewColumn[] {
  const shown: PreviewColumn[] = [];
  columns.forEach((column, index) => {
    if (column.key === "low" && columns[index + 1]?.key === "high") {
      const estimate = columns[index - 1]?.unit === "share" ? index - 1 : null;
      const isShare = column.unit === "share";
      shown.push({ kind: "interval", low: index, high: index + 1, estimate, isShare });
    } else if (!(column.key === "high" && columns[index - 1]?.key === "low")) {
      shown.push({ kind: "value", column, index });
    }
  });
  return shown;
}

/** The number that stands in a cell, `null` where none does. */
export function numberAt(row: readonly TableCell[], index: number): number | null {
  const cell = row[index];
  return typeof cell === "number" ? cell : null;
}
