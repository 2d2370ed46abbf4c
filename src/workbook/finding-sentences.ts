import type { Translate } from "../contract/locale";
import type { ColumnSet, DataCheck, Finding } from "../contract/report-data";

const rowsNamed = 10;

/** What the data check found, one sentence each, with row numbers as the user sees them. */
export function findingSentences(data: ColumnSet, { findings }: DataCheck, translate: Translate): string[] {
  return findings.map((finding) => {
    const values = {
      ...finding.values,
      count: finding.rows.length,
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

function rowNumbers({ rows }: Finding, firstRow: number, translate: Translate): string {
  const named = [...rows.subarray(0, rowsNamed)].map((row) => firstRow + row).join(", ");
  const more = rows.length - rowsNamed;
  return more > 0 ? translate("note.finding.more", { rows: named, more }) : named;
}
