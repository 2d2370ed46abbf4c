import { makeStyles, tokens } from "@fluentui/react-components";
import type { Unit } from "../../contract/table";
import { useServices } from "../services";
import { axisOf, type ChartGroup, type ChartPoint } from "./chart-points";

const useStyles = makeStyles({
  rows: {
    display: "grid",
    gridTemplateColumns: "minmax(72px, 30%) 1fr max-content",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    alignItems: "center",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  row: { display: "contents" },
  group: { gridColumn: "1 / -1", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  label: { textAlign: "end", overflowWrap: "anywhere" },
  track: {
    position: "relative",
    height: "16px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  bar: {
    position: "absolute",
    top: "2px",
    bottom: "2px",
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
  value: { textAlign: "end" },
  ends: { display: "flex", justifyContent: "space-between", color: tokens.colorNeutralForeground2 },
});

interface BarDrawingProps {
  readonly groups: readonly ChartGroup[];
  readonly unit: Unit;
}

/** Bars side by side on one axis, each with its name and figure, under the name of their group where there is one. */
export function BarDrawing({ groups, unit }: BarDrawingProps) {
  const { formats } = useServices();
  const styles = useStyles();
  const axis = axisOf(
    groups.flatMap(({ points }) => points),
    unit === "share",
  );
  return (
    <div className={styles.rows}>
      {groups.map(({ label, points }, place) => (
        <div key={place} className={styles.row}>
          {label !== "" && <span className={styles.group}>{label}</span>}
          {points.map((point, index) => (
            <Bar key={index} {...point} {...{ axis, unit }} />
          ))}
        </div>
      ))}
      <span />
      <span className={styles.ends}>
        <span>{formats.cell(axis.low, unit)}</span>
        <span>{formats.cell(axis.high, unit)}</span>
      </span>
      <span />
    </div>
  );
}

interface BarProps extends ChartPoint {
  readonly axis: ReturnType<typeof axisOf>;
  readonly unit: Unit;
}

function Bar({ label, value, axis: { low, high }, unit }: BarProps) {
  const { formats } = useServices();
  const styles = useStyles();
  const percentAt = (point: number) => (100 * (point - low)) / (high - low);
  const [from, to] = [percentAt(Math.min(0, value)), percentAt(Math.max(0, value))];
  return (
    <div className={styles.row}>
      <span className={styles.label}>{label}</span>
      <span className={styles.track}>
        <span className={styles.bar} style={{ left: `${from}%`, width: `${to - from}%` }} />
      </span>
      <span className={styles.value}>{formats.cell(value, unit)}</span>
    </div>
  );
}
