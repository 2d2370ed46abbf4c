import { rowsFound, rowsUsed, type ColumnSet, type DataCheck } from "../contract/report-data";
import type { OptionSpec } from "../contract/report-spec";
import type { RowsKnown } from "./ports/outside";

/** As many rows of a finding as anybody looks at, and words among which an option chooses. */
const mostRows = 100;
const mostWords = 1000;

/** What is told of rows to those who do not have them. */
export function rowsKnown(
  { length, firstRow, headers }: ColumnSet,
  check: DataCheck,
  options: Readonly<Record<string, OptionSpec>>,
): RowsKnown {
  const labelled = Object.values(options).flatMap((spec) => (spec.kind === "label" ? [spec.input] : []));
  const words = labelled.map((input) => [input, check.words[input]?.labels.slice(0, mostWords) ?? []]);
  return {
    ...{ read: length, used: rowsUsed(check), firstRow, headers },
    findings: check.findings.map((finding) => ({
      ...finding,
      rows: finding.rows.slice(0, mostRows),
      count: rowsFound(finding),
    })),
    words: Object.fromEntries(words) as RowsKnown["words"],
  };
}
