import type { OutputChart, OutputTable } from "../../contract/report-output";

export interface ChartPoint {
  readonly label: string;
  readonly value: number;
}

/** The points of one series; rows where it is not observable have none. */
export function chartPoints(table: OutputTable, category: string, series: string): readonly ChartPoint[] {
  const [labels, values] = [placeOf(table, category), placeOf(table, series)];
  return table.rows.flatMap((row) => {
    const value = row[values];
    return typeof value === "number" ? [{ label: String(row[labels] ?? ""), value }] : [];
  });
}

/** The points that stand together in a chart of several series: those of one category, named after their series. */
export interface ChartGroup {
  readonly label: string;
  readonly points: readonly ChartPoint[];
}

/** @param nameOf what a series is called */
export function chartGroups(
  table: OutputTable,
  { category, series }: OutputChart,
  nameOf: (series: string) => string,
): readonly ChartGroup[] {
  const labels = placeOf(table, category);
  return table.rows.map((row) => ({
    label: String(row[labels] ?? ""),
    points: series.flatMap((key) => {
      const value = row[placeOf(table, key)];
      return typeof value === "number" ? [{ label: nameOf(key), value }] : [];
    }),
  }));
}

function placeOf({ columns }: OutputTable, key: string): number {
  return columns.findIndex((column) => column.key === key);
}

/** From where to where an axis runs: always through 0, and to the whole for shares, so that bars compare honestly. */
export function axisOf(
  points: readonly ChartPoint[],
  isShare: boolean,
): { readonly low: number; readonly high: number } {
  const values = points.map(({ value }) => value);
  const low = Math.min(0, ...values);
  const high = Math.max(isShare ? 1 : 0, ...values);
  return high > low ? { low, high } : { low, high: low + 1 };
}
