import { isCellError, type Cell } from "../../contract/cell";
import type { Area } from "./area";
import type { AxisRecord, ChartRecord, ChartText, SeriesRecord } from "./records";

const plainText: ChartText = { text: "", visible: false, color: null, size: null, bold: null };

const axis = (majorGridlines: boolean): AxisRecord => ({
  visible: true,
  title: plainText,
  minimum: null,
  maximum: null,
  numberFormat: "",
  majorGridlines,
  minorGridlines: false,
  reversed: false,
});

const series = (values: Area, nameArea: Area | null, categories: Area | null): SeriesRecord => ({
  name: "",
  nameArea,
  values,
  categories,
  fill: null,
  line: null,
  gapWidth: null,
  dataLabels: { visible: false, numberFormat: "", position: "OutsideEnd" },
});

/** A series that has a name and nothing else yet. */
export const emptySeries = (name: string): SeriesRecord => ({
  ...series({ sheet: "", row: 0, column: 0, rows: 1, columns: 1 }, null, null),
  name,
  values: null,
});

/** A chart as Excel makes it before anybody changes it: 360 by 216 points, legend on the right. */
export function newChart(
  sheet: string,
  name: string,
  type: string,
  all: readonly SeriesRecord[],
): Omit<ChartRecord, "id"> {
  return {
    sheet,
    name,
    type,
    title: { ...plainText, visible: true },
    left: 48,
    top: 15,
    width: 360,
    height: 216,
    series: all,
    legend: { visible: true, position: "Right", overlay: false },
    categoryAxis: axis(false),
    valueAxis: axis(true),
  };
}

export type SeriesBy = "Auto" | "Columns" | "Rows";

/**
 * Which series does Excel draw from a block of cells? The first row names them when it holds texts over numbers,
 * the first column gives the categories when it holds texts (or the corner is blank); without a wish the longer
 * side becomes the categories.
 *
 * @param values  the block's cells
 */
export function seriesFrom(area: Area, values: readonly (readonly Cell[])[], by: SeriesBy): SeriesRecord[] {
  const body = values.slice(1).flatMap((row) => row.slice(1));
  const headed = area.rows > 1 && isLabelled(values[0]?.slice(area.columns > 1 ? 1 : 0) ?? []);
  const labelled = area.columns > 1 && isLabelled(values.slice(headed ? 1 : 0).map((row) => row[0] ?? null));
  const top = headed ? 1 : 0;
  const left = labelled ? 1 : 0;
  const byColumns = by === "Columns" || (by === "Auto" && area.rows - top >= area.columns - left);
  if (body.length === 0 && !headed && !labelled) return [series(area, null, null)];
  return byColumns ? columnSeries(area, top, left) : rowSeries(area, top, left);
}

const isLabelled = (cells: readonly Cell[]): boolean =>
  cells.length > 0 &&
  cells.every((cell) => cell === null || (typeof cell === "string" && !isCellError(cell)));

function columnSeries(area: Area, top: number, left: number): SeriesRecord[] {
  const rows = area.rows - top;
  const categories = left ? { ...area, row: area.row + top, rows, columns: 1 } : null;
  return Array.from({ length: area.columns - left }, (_, step) => {
    const column = { ...area, column: area.column + left + step, columns: 1 };
    return series({ ...column, row: area.row + top, rows }, top ? { ...column, rows: 1 } : null, categories);
  });
}

function rowSeries(area: Area, top: number, left: number): SeriesRecord[] {
  const columns = area.columns - left;
  const categories = top ? { ...area, column: area.column + left, columns, rows: 1 } : null;
  return Array.from({ length: area.rows - top }, (_, step) => {
    const row = { ...area, row: area.row + top + step, rows: 1 };
    return series(
      { ...row, column: area.column + left, columns },
      left ? { ...row, columns: 1 } : null,
      categories,
    );
  });
}
