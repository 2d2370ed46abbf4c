import { csvColumns } from "../../helpers/csv-columns";

/** Durations and whether they ended in a loss, as the mathematics takes them. */
export interface Lives {
  readonly durations: Float64Array;
  readonly lost: Uint8Array;
  readonly group: readonly string[];
}

export const livesOf = (
  durations: readonly number[],
  lost: readonly number[],
  group: readonly string[] = [],
): Lives => ({
  durations: Float64Array.from(durations),
  lost: Uint8Array.from(lost),
  group,
});

/** waltons_dataset.csv: T, E (1 = lost), group. */
export function waltons(text: string, group?: string): Lives {
  const column = csvColumns(text);
  const rows = column("group").flatMap((name, row) => (group === undefined || name === group ? [row] : []));
  const pick = (header: string): string[] => rows.map((row) => column(header)[row] ?? "");
  return livesOf(pick("T").map(Number), pick("E").map(Number), pick("group"));
}

/** lung.csv: time, status (1 = lost, as lifelines ships it), sex. */
export function lung(text: string): Lives {
  const column = csvColumns(text);
  return livesOf(column("time").map(Number), column("status").map(Number), column("sex"));
}
