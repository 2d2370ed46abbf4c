import type { TableRecord } from "./records";

/** How a table looks, for another that is to look the same. */
export const looksOf = ({
  style,
  showFilterButton,
  showBandedRows,
  showBandedColumns,
  highlightFirstColumn,
  highlightLastColumn,
  filter,
}: TableRecord) => ({
  ...{ style, showFilterButton, showBandedRows, showBandedColumns },
  ...{ highlightFirstColumn, highlightLastColumn, filter },
});
