import { makeStyles, tokens } from "@fluentui/react-components";
import type { Unit } from "../../contract/table";
import { useServices } from "../services";
import { axisOf, type ChartPoint } from "./chart-points";

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
  readonly points: readonly ChartPoint[];
  readonly unit: Unit;
}

/** Bars side by side on one axis, each with its figure. */
export function BarDrawing({ points, unit }: BarDrawingProps) {
  const { formats } = useServices();
  const styles = useStyles();
  const { low, high } = axisOf(points, unit === "share");
  const percentAt = (value: number) => (100 * (value - low)) / (high - low);
  return (
    <div className={styles.rows}>
      {points.map(({ label, value }, index) => {
        const [from, to] = [percentAt(Math.min(0, value)), percentAt(Math.max(0, value))];
        return (
          <div key={index} className={styles.row}>
            <span className={styles.label}>{label}</span>
            <span className={styles.track}>
              <span className={styles.bar} style={{ left: `${from}%`, width: `${to - from}%` }} />
            </span>
            <span className={styles.value}>{formats.cell(value, unit)}</span>
          </div>
        );
      })}
      <span />
      <span className={styles.ends}>
        <span>{formats.cell(low, unit)}</span>
        <span>{formats.cell(high, unit)}</span>
      </span>
      <span />
    </div>
  );
}
