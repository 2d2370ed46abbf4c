import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { Suspense } from "react";
import type { OutputChart, OutputTable } from "../../contract/report-output";
import { Fallback } from "../parts/fallback";
import { useWidth } from "../parts/use-width";
import { Working } from "../parts/working";
import { sayMessage, useServices } from "../services";
import { BarDrawing } from "./bar-drawing";
import { chartPoints } from "./chart-points";
import { LazyColumns } from "./lazy-columns";

const useStyles = makeStyles({
  figure: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface PreviewChartProps {
  readonly chart: OutputChart;
  readonly table: OutputTable;
}

/** The chart as it will stand in the sheet, one drawing a series. It is a picture: its figures stand in the table. */
export function PreviewChart({ chart, table }: PreviewChartProps) {
  const { say } = useServices();
  const { figure } = useStyles();
  const title = sayMessage(say, chart.title);
  return (
    <figure className={figure} aria-label={title}>
      <figcaption>
        <Text weight="semibold">{title}</Text>
      </figcaption>
      <div aria-hidden="true">
        {chart.series.map((series) => (
          <SeriesDrawing key={series} {...{ chart, table, series }} />
        ))}
      </div>
    </figure>
  );
}

function SeriesDrawing({ chart, table, series }: PreviewChartProps & { readonly series: string }) {
  const { say } = useServices();
  const [room, width] = useWidth<HTMLDivElement>();
  const unit = table.columns.find(({ key }) => key === series)?.unit ?? "ratio";
  const points = chartPoints(table, chart.category, series);
  if (chart.kind === "bar") return <BarDrawing points={points} unit={unit} />;
  return (
    <div ref={room}>
      <Fallback instead={<Text>{say("pane.preview.chart.failed")}</Text>}>
        <Suspense fallback={<Working word={say("pane.preview.chart")} />}>
          {width > 0 && <LazyColumns name={say(`column.${series}`)} {...{ points, unit, width }} />}
        </Suspense>
      </Fallback>
    </div>
  );
}
