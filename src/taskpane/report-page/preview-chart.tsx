import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { Suspense } from "react";
import type { OutputChart, OutputTable } from "../../contract/report-output";
import { Fallback } from "../parts/fallback";
import { useWidth } from "../parts/use-width";
import { Working } from "../parts/working";
import { sayMessage, useServices } from "../services";
import { BarDrawing } from "./bar-drawing";
import { chartGroups, chartPoints } from "./chart-points";
import type { NamedPoints } from "./column-drawing";
import { columnHeader } from "./column-header";
import { LazyColumns } from "./lazy-columns";

const useStyles = makeStyles({
  figure: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface PreviewChartProps {
  readonly chart: OutputChart;
  readonly table: OutputTable;
}

/** The chart as it will stand in the sheet. It is a picture: its figures stand in the table. */
export function PreviewChart({ chart, table }: PreviewChartProps) {
  const { say } = useServices();
  const { figure } = useStyles();
  const title = sayMessage(say, chart.title);
  const isBars = chart.kind === "bar";
  return (
    <figure className={figure} aria-label={title}>
      <figcaption>
        <Text weight="semibold">{title}</Text>
      </figcaption>
      <div aria-hidden="true">
        {isBars ? (
          <Bars {...{ chart, table }} />
        ) : (
          chart.series
            .filter((series) => !chart.lines?.includes(series))
            .map((series) => <SeriesDrawing key={series} {...{ chart, table, series }} />)
        )}
      </div>
    </figure>
  );
}

/** One bar a category or, of several series, a group of bars, each named: no colour has to be told from another. */
function Bars({ chart, table }: PreviewChartProps) {
  const { say } = useServices();
  const column = (key: string) => table.columns.find((candidate) => candidate.key === key);
  const [first = "", ...others] = chart.series;
  const unit = column(first)?.unit ?? "ratio";
  if (others.length === 0) {
    return (
      <BarDrawing groups={[{ label: "", points: chartPoints(table, chart.category, first) }]} unit={unit} />
    );
  }
  const nameOf = (key: string) => {
    const named = column(key);
    return named ? (named.prefix ?? columnHeader(named, say)) : key;
  };
  return <BarDrawing groups={chartGroups(table, chart, nameOf)} unit={unit} />;
}

function SeriesDrawing({ chart, table, series }: PreviewChartProps & { readonly series: string }) {
  const { say } = useServices();
  const [room, width] = useWidth<HTMLDivElement>();
  const column = table.columns.find(({ key }) => key === series);
  if (!column) return null;
  const pointsOf = (key: string): NamedPoints => {
    const found = table.columns.find((candidate) => candidate.key === key);
    return {
      name: found ? columnHeader(found, say) : key,
      points: chartPoints(table, chart.category, key),
    };
  };
  const [line] = chart.lines ?? [];
  return (
    <div ref={room}>
      <Fallback instead={<Text>{say("pane.preview.chart.failed")}</Text>}>
        <Suspense fallback={<Working word={say("pane.preview.chart")} />}>
          {width > 0 && (
            <LazyColumns
              {...pointsOf(series)}
              {...(line !== undefined && { line: pointsOf(line) })}
              width={width}
              unit={column.unit}
            />
          )}
        </Suspense>
      </Fallback>
    </div>
  );
}
