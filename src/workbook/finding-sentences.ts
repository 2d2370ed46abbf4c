import type { Translate } from "../contract/locale";
import { rowsFound, type ColumnSet, type DataCheck, type Finding } from "../contract/report-data";

const rowsNamed = 10;

/** What the data check found, one sentence each, with row numbers as the user sees them. */
export function findingSentences(data: ColumnSet, { findings }: DataCheck, translate: Translate): string[] {
  return findings.map((finding) => {
    const values = {
      ...finding.values,
      count: rowsFound(finding),
      header: data.headers[finding.input] ?? finding.input,
      examples: finding.examples.join(", "),
    };
    return translate("note.finding", {
      finding: translate(`finding.${finding.code}`, values),
      effect: translate(`finding.${finding.code}.effect`, values),
      rows: rowNumbers(finding, data.firstRow, translate),
    });
  });
}

function rowNumbers(finding: Finding, firstRow: number, translate: Translate): string {
  const first = finding.rows.subarray(0, rowsNamed);
  const named = [...first].map((row) => firstRow + row).join(", ");
  const more = rowsFound(finding) - first.length;
  return more > 0 && first.length > 0 ? translate("note.finding.more", { rows: named, more }) : named;
}
