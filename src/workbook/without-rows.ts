import type { ColumnSet, DataCheck } from "../contract/report-data";
import type { RowsKnown } from "./ports/outside";

/**
 * Data and check as they are known of rows outside the workbook: how many there are and what was found, and no rows.
 */
export function withoutRows({ headers, read, used, firstRow, findings, words }: RowsKnown): {
  readonly data: ColumnSet;
  readonly check: DataCheck;
} {
  const data: ColumnSet = {
    ...{ length: read, firstRow, headers },
    ...{ columns: {}, figures: {}, cellErrors: {}, mergedRows: {}, lookups: {} },
    hiddenRows: new Int32Array(),
    from1904: false,
  };
  const labelled = Object.entries(words).map(([input, labels]) => [
    input,
    { codes: new Int32Array(), labels },
  ]);
  const check: DataCheck = {
    ...{ findings, used, included: new Uint8Array(), numbers: {}, days: {} },
    words: Object.fromEntries(labelled) as DataCheck["words"],
  };
  return { data, check };
}
