import type { OutputTable } from "../../contract/report-output";

export interface ChartPoint {
  readonly label: string;
  readonly value: number;
}

/** The points of one series; rows where it is not observable have none. */
export function chartPoints(table: OutputTable, category: string, series: string): readonly ChartPoint[] {
  const place = (key: string) => table.columns.findIndex((column) => column.key === key);
  const [labels, values] = [place(category), place(series)];
  return table.rows.flatMap((row) => {
    const value = row[values];
    return typeof value === "number" ? [{ label: String(row[labels] ?? ""), value }] : [];
  });
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
