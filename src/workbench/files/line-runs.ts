import type { LineRun } from "./contents";

type Line = Omit<LineRun, "first" | "count">;

/** Gathers rows or columns in order, joining neighbours that are alike and leaving out those like the default. */
export class LineRuns {
  readonly runs: LineRun[] = [];

  add(first: number, count: number, line: Line): void {
    if (line.size === null && !line.hidden && line.style === 0) return;
    const last = this.runs.at(-1);
    const joins =
      last !== undefined &&
      last.first + last.count === first &&
      last.size === line.size &&
      last.hidden === line.hidden &&
      last.style === line.style;
    if (joins) this.runs[this.runs.length - 1] = { ...last, count: last.count + count };
    else this.runs.push({ first, count, ...line });
  }
}
