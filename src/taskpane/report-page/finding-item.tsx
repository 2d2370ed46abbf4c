import { Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { rowsFound, type ColumnSet, type Finding } from "../../contract/report-data";
import { useServices } from "../services";

const useStyles = makeStyles({
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

interface FindingItemProps {
  readonly finding: Finding;
  readonly data: ColumnSet;
  /** Absent where the rows stand outside the workbook. */
  readonly onGoToRow?: (row: number) => void;
  /** What is to be decided about it. */
  readonly children: ReactNode;
}

/** One thing that was found: what it is, what happens to its rows, and where they are. */
export function FindingItem({ finding, data, onGoToRow, children }: FindingItemProps) {
  const { say } = useServices();
  const styles = useStyles();
  const { code, input, effect, rows, examples } = finding;
  const header = data.headers[input] ?? input;
  const count = rowsFound(finding);
  const values = { count, header, examples: examples.join(", "), ...finding.values };
  // What is true of the whole is a remark: there are no rows to keep or to leave out.
  const manner = count === 0 ? "remark" : effect;
  return (
    <li className={styles.finding}>
      <Text>{say(`finding.${code}`, values)}</Text>
      <span className={styles.effect}>
        <span className={mergeClasses(styles.badge, manner === "left-out" && styles.leftOut)}>
          {say(`pane.check.${manner}.badge`)}
        </span>
        <Text size={200}>{say(`finding.${code}.effect`, values)}</Text>
      </span>
      {rows.length > 0 && <FindingRows {...{ rows, count, onGoToRow }} firstRow={data.firstRow} />}
      {children}
    </li>
  );
}

interface FindingRowsProps {
  readonly rows: Finding["rows"];
  readonly count: number;
  readonly firstRow: number;
  readonly onGoToRow?: (row: number) => void;
}

function FindingRows({ rows, count, firstRow, onGoToRow }: FindingRowsProps) {
  const { say } = useServices();
  const styles = useStyles();
  const shown = [...rows.subarray(0, rowsShown)].map((index) => firstRow + index);
  const more = count - shown.length;
  return (
    <div className={styles.rows}>
      <Text size={200}>{say("pane.check.rows")}</Text>
      {shown.map((row) =>
        onGoToRow ? (
          <Link
            key={row}
            as="button"
            inline
            aria-label={say("pane.check.go-row", { row })}
            onClick={() => onGoToRow(row)}
          >
            {row}
          </Link>
        ) : (
          <Text key={row} size={200}>
            {row}
          </Text>
        ),
      )}
      {more > 0 && <Text size={200}>{say("pane.check.more", { more })}</Text>}
    </div>
  );
}
