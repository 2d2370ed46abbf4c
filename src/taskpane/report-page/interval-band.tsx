import { makeStyles, tokens } from "@fluentui/react-components";

/** Drawings keep their colours where a system forces its own: they are told. */
const forced = "@media (forced-colors: active)";

const useStyles = makeStyles({
  band: { display: "block", width: "100%", minWidth: "48px", height: "8px" },
  track: { fill: tokens.colorNeutralStroke2, [forced]: { fill: "GrayText" } },
  interval: { fill: tokens.colorBrandForeground1, opacity: 0.35, [forced]: { fill: "CanvasText" } },
  estimate: { fill: tokens.colorBrandForeground1, [forced]: { fill: "CanvasText" } },
});

interface IntervalBandProps {
  readonly low: number;
  readonly high: number;
  /** The estimate inside the interval, where the table has one. */
  readonly estimate: number | null;
}

/** An interval of shares as a light band between none and all. The figures stand beside it: it is a picture only. */
export function IntervalBand({ low, high, estimate }: IntervalBandProps) {
  const styles = useStyles();
  const width = 100;
  return (
    <svg className={styles.band} viewBox={`0 0 ${width} 8`} preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.track} x="0" y="3" width={width} height="2" />
      <rect
        className={styles.interval}
        x={low * width}
        y="1"
        width={Math.max(1, (high - low) * width)}
        height="6"
      />
      {estimate !== null && (
        <rect
          className={styles.estimate}
          x={Math.min(width - 2, estimate * width)}
          y="0"
          width="2"
          height="8"
        />
      )}
    </svg>
  );
}
