import { Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { Finding } from "../../contract/report-data";
import type { ReportSpec } from "../../contract/report-spec";
import type { PreparedReport } from "../../workbook/port";
import { useServices, type Say } from "../services";
import { OptionField } from "./option-field";
import { optionsAt } from "./options";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  finding: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    overflowWrap: "anywhere",
  },
  effect: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "center", flexWrap: "wrap" },
  badge: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase200,
    borderRadius: tokens.borderRadiusSmall,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  leftOut: {
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
  },
  rows: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    fontVariantNumeric: "tabular-nums",
  },
});

/** Enough to see the pattern; all of them are counted. */
const rowsShown = 20;

/** How many rows take part, in one sentence. */
export function checkSummary({ data, check }: PreparedReport, say: Say): string {
  const used = check.included.reduce((sum, flag) => sum + flag, 0);
  if (used < data.length) {
    return say("pane.check.left-out", { used, rows: data.length, out: data.length - used });
  }
  return check.findings.length === 0
    ? say("pane.check.clean", { rows: data.length })
    : say("pane.check.used", { used, rows: data.length });
}

interface CheckSectionProps {
  readonly report: ReportSpec;
  readonly prepared: PreparedReport;
  readonly onChoose: (option: string, value: string | number) => void;
  readonly onGoToRow: (row: number) => void;
}

/** What was found in the data and what happens to it. */
export function CheckSection({ report, prepared, onChoose, onGoToRow }: CheckSectionProps) {
  const { say } = useServices();
  const styles = useStyles();
  return (
    <>
      <Text>{checkSummary(prepared, say)}</Text>
      <ul className={styles.list}>
        {prepared.check.findings.map((finding) => (
          <li key={`${finding.code} ${finding.input}`} className={styles.finding}>
            <FindingText finding={finding} header={prepared.data.headers[finding.input] ?? finding.input} />
            <FindingRows finding={finding} firstRow={prepared.data.firstRow} onGoToRow={onGoToRow} />
          </li>
        ))}
      </ul>
      {optionsAt(report, "check").map(([name, spec]) => (
        <OptionField
          key={name}
          {...{ report, name, spec }}
          value={prepared.request.options[name]}
          onChoose={(value) => onChoose(name, value)}
        />
      ))}
    </>
  );
}

function FindingText({ finding, header }: { readonly finding: Finding; readonly header: string }) {
  const { say } = useServices();
  const styles = useStyles();
  const values = { count: finding.rows.length, header, examples: finding.examples.join(", ") };
  return (
    <>
      <Text>{say(`finding.${finding.code}`, values)}</Text>
      <span className={styles.effect}>
        <span className={mergeClasses(styles.badge, finding.effect === "left-out" && styles.leftOut)}>
          {say(`pane.check.${finding.effect}.badge`)}
        </span>
        <Text size={200}>{say(`finding.${finding.code}.effect`, values)}</Text>
      </span>
    </>
  );
}

interface FindingRowsProps {
  readonly finding: Finding;
  readonly firstRow: number;
  readonly onGoToRow: (row: number) => void;
}

function FindingRows({ finding, firstRow, onGoToRow }: FindingRowsProps) {
  const { say } = useServices();
  const { rows } = useStyles();
  const shown = [...finding.rows.subarray(0, rowsShown)].map((index) => firstRow + index);
  const more = finding.rows.length - shown.length;
  return (
    <div className={rows}>
      <Text size={200}>{say("pane.check.rows")}</Text>
      {shown.map((row) => (
        <Link
          key={row}
          as="button"
          inline
          aria-label={say("pane.check.go-row", { row })}
          onClick={() => onGoToRow(row)}
        >
          {row}
        </Link>
      ))}
      {more > 0 && <Text size={200}>{say("pane.check.more", { more })}</Text>}
    </div>
  );
}
