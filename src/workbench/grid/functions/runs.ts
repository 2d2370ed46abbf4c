import type { Site } from "./calls";

/** A run of cells below each other. */
export interface Run extends Site {
  readonly rows: number;
}

/** Joins cells below each other into runs: Univer compares every dirty range with every other. */
export function runsOf(sites: readonly Site[]): Run[] {
  const ordered = [...sites].sort(
    (one, other) =>
      compare(one.unit, other.unit) ||
      compare(one.sheet, other.sheet) ||
      one.column - other.column ||
      one.row - other.row,
  );
  const runs: Run[] = [];
  for (const site of ordered) {
    const last = runs[runs.length - 1];
    if (last && continues(last, site)) runs[runs.length - 1] = { ...last, rows: site.row - last.row + 1 };
    else runs.push({ ...site, rows: 1 });
  }
  return runs;
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const continues = (run: Run, { unit, sheet, row, column }: Site): boolean =>
  run.unit === unit && run.sheet === sheet && run.column === column && row <= run.row + run.rows;
