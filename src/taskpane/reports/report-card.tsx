import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, InfoRegular } from "@fluentui/react-icons";
import type { ReportSpec } from "../../contract/report-spec";
import type { DataSource } from "../../contract/recipe";
import type { SourceDescription } from "../../workbook/ports/source";
import { canBeAsked } from "../../workbook/ports/askable";
import { QuietText } from "../parts/quiet-text";
import { SignLine, type Sign } from "../parts/sign-line";
import { useServices } from "../services";
import { inputNames } from "../report-page/report-texts";
import { ReportPicture } from "./report-picture";

const useStyles = makeStyles({
  card: {
    display: "flex",
    gap: tokens.spacingHorizontalM,
    alignItems: "center",
    width: "100%",
    padding: tokens.spacingHorizontalM,
    textAlign: "start",
    fontFamily: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: tokens.strokeWidthThin,
    },
  },
  off: {
    cursor: "not-allowed",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1 },
  },
  /** It will not become possible by choosing other rows. */
  never: {
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground2,
    ":hover": { backgroundColor: tokens.colorNeutralBackground2 },
  },
  words: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0 },
});

const fitting: Sign = { icon: CheckmarkCircleRegular, tone: "good" };
const lacking: Sign = { icon: InfoRegular, tone: "quiet" };

interface ReportCardProps {
  readonly report: ReportSpec;
  /** `null` while nothing usable is selected. */
  readonly source: SourceDescription<DataSource> | null;
  /** Whether the card takes the focus when it appears. */
  readonly autoFocus: boolean;
  readonly onOpen: () => void;
}

/** A question, the report that answers it, and whether the selection suits it. */
export function ReportCard({ report, source, autoFocus, onOpen }: ReportCardProps) {
  const { say, runs } = useServices();
  const styles = useStyles();
  const isAskable = source !== null && canBeAsked(report, source.source);
  const missing = isAskable ? runs.recognise(report.id, source).missing : null;
  const fits = missing?.length === 0;
  const remark = !source
    ? say("pane.reports.no-selection")
    : !missing
      ? say("pane.reports.needs-rows")
      : fits
        ? say("pane.reports.fits")
        : say("pane.reports.missing", { inputs: inputNames(report, missing, say) });
  return (
    <button
      type="button"
      className={mergeClasses(
        styles.card,
        !isAskable && styles.off,
        source !== null && !isAskable && styles.never,
      )}
      data-testid={`report-card-${report.id}`}
      aria-disabled={!isAskable}
      autoFocus={autoFocus}
      onClick={() => isAskable && onOpen()}
    >
      <ReportPicture kind={report.picture} />
      <span className={styles.words}>
        <Text weight="semibold">{say(`report.${report.id}.question`)}</Text>
        <QuietText>{say(`report.${report.id}.name`)}</QuietText>
        <SignLine {...(fits ? fitting : lacking)}>{remark}</SignLine>
      </span>
    </button>
  );
}
