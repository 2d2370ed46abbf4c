import { scaleBand, scaleLinear } from "d3-scale";
import { isCellError, type Cell } from "../../../contract/cell";
import type { Area } from "../../workbook-model/area";
import { cellText, generalFormat } from "../../workbook-model/coerce";
import type { Cells } from "../../workbook-model/model";
import type { ChartRecord, SeriesRecord } from "../../workbook-model/records";

/** A series with the figures its cells hold at this moment. */
export interface SeriesFigures {
  readonly name: string;
  readonly color: string;
  readonly isLine: boolean;
  /** `null` where the cell holds no number: nothing is drawn there. */
  readonly values: readonly (number | null)[];
  /** The value as its label says it; empty without labels. */
  readonly labels: readonly string[];
}

export interface ChartFigures {
  readonly categories: readonly string[];
  readonly series: readonly SeriesFigures[];
  /** Number format of the value axis. */
  readonly numberFormat: string;
}

/** The first colours of Excel's own palette. */
const palette = ["#156082", "#E97132", "#196B24", "#0F9ED5", "#A02B93", "#4EA72E"];

const numberOf = (cell: Cell | undefined): number | null => (typeof cell === "number" ? cell : null);
const wordOf = (cell: Cell | undefined): string =>
  cell === null || cell === undefined ? "" : isCellError(cell) ? cell.basicValue : String(cell);

/** Reads what a chart shows from the cells it points at. */
export function chartFigures(chart: ChartRecord, cells: Cells): ChartFigures {
  const flat = (area: Area | null): Cell[] => (area ? cells.values(area).flat() : []);
  const firstValues = chart.series[0]?.values ?? null;
  const ownFormat = firstValues
    ? (cells.numberFormats({ ...firstValues, rows: 1, columns: 1 })[0]?.[0] ?? "")
    : "";
  const numberFormat = chart.valueAxis.numberFormat || ownFormat || generalFormat;
  const series = chart.series.map((record, place): SeriesFigures => {
    const values = flat(record.values).map(numberOf);
    const labelFormat = record.dataLabels.numberFormat || numberFormat;
    return {
      name: record.name || wordOf(flat(record.nameArea)[0]) || `Series${place + 1}`,
      color: colorOf(record, place),
      isLine: record.isLine ?? chart.type.startsWith("Line"),
      values,
      labels: record.dataLabels.visible
        ? values.map((value) => (value === null ? "" : cellText(value, labelFormat)))
        : [],
    };
  });
  const length = Math.max(0, ...series.map(({ values }) => values.length));
  const words = flat(chart.series[0]?.categories ?? null).map(wordOf);
  const categories = Array.from({ length }, (_, place) => words[place] ?? String(place + 1));
  return { categories, series, numberFormat };
}

const colorOf = ({ fill, line }: SeriesRecord, place: number): string =>
  fill ?? line ?? palette[place % palette.length] ?? "#156082";

/**
 * The value axis: from 0 unless figures are negative, in round steps, with the chart's own limits where it has them.
 */
export function valueScale(figures: ChartFigures, chart: ChartRecord, range: readonly [number, number]) {
  const all = figures.series.flatMap(({ values }) => values.filter((value) => value !== null));
  const low = chart.valueAxis.minimum ?? Math.min(0, ...all);
  const high = chart.valueAxis.maximum ?? Math.max(0, ...all);
  const scale = scaleLinear([low, high === low ? low + 1 : high], range);
  return chart.valueAxis.maximum === null ? scale.nice(5) : scale;
}

/** The category axis. Places, not words, are its domain: two categories may bear one name. */
export function categoryScale(figures: ChartFigures, range: readonly [number, number], reversed: boolean) {
  const places = figures.categories.map((_, place) => place);
  return scaleBand<number>(reversed ? [...places].reverse() : places, range)
    .paddingInner(0.35)
    .paddingOuter(0.2);
}
