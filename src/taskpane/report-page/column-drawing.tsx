import { VerticalBarChart } from "@fluentui/react-charts";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Unit } from "../../contract/table";
import { useServices } from "../services";
import type { ChartPoint } from "./chart-points";

const useStyles = makeStyles({
  // The library takes its height from what it stands in.
  room: { height: "220px" },
});

/** The points of a series, in the order of the columns. */
export interface NamedPoints {
  readonly name: string;
  readonly points: readonly ChartPoint[];
}

interface ColumnDrawingProps {
  readonly points: readonly ChartPoint[];
  readonly unit: Unit;
  /** Name of the series. */
  readonly name: string;
  /** Drawn over the columns, on their axis and of their unit. */
  readonly line?: NamedPoints;
  /** Room for the drawing, in pixels. */
  readonly width: number;
}

/**
 * Columns over an axis of categories. It stands for lines as well: the library's line knows numbers and dates only, and
 * categories are words.
 */
export default function ColumnDrawing({ points, unit, name, line, width }: ColumnDrawingProps) {
  const { formulaTag } = useServices();
  const { room } = useStyles();
  // The library writes axis numbers in a locale but not as percentages: shares are drawn in hundredths.
  const isShare = unit === "share";
  const scale = isShare ? 100 : 1;
  return (
    // Out of the keyboard's way: the figures stand in the table.
    <div className={room} inert>
      <VerticalBarChart
        width={width}
        hideLegend={line === undefined}
        lineLegendText={line?.name}
        lineLegendColor={tokens.colorPaletteDarkOrangeForeground1}
        hideLabels
        useSingleColor
        colors={[tokens.colorBrandBackground]}
        culture={formulaTag}
        chartTitle={name}
        wrapXAxisLables
        yMaxValue={isShare ? scale : undefined}
        yAxisTitle={isShare ? `${name} (%)` : name}
        data={points.map(({ label, value }, place) => {
          const over = line?.points[place];
          const lineData = over && { y: over.value * scale };
          return { x: label, y: value * scale, legend: name, ...(lineData && { lineData }) };
        })}
      />
    </div>
  );
}
