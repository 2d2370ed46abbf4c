import type { LineRun } from "../contents";
import { defaultColumnWidth, defaultRowHeight } from "../../workbook-model/records";

/** Drawings measure in English metric units. */
export const unitsPerPoint = 12700;

/** Where rows or columns of a sheet begin, in points from its edge. */
export class Lines {
  constructor(
    private readonly runs: readonly LineRun[],
    private readonly usual: number,
  ) {}

  static columns = (runs: readonly LineRun[]): Lines => new Lines(runs, defaultColumnWidth);
  static rows = (runs: readonly LineRun[]): Lines => new Lines(runs, defaultRowHeight);

  start(line: number): number {
    let points = line * this.usual;
    for (const run of this.runs) {
      if (run.first >= line) break;
      const count = Math.min(run.count, line - run.first);
      points += count * (this.#size(run) - this.usual);
    }
    return points;
  }

  /** The line in which a point lies, and how far in. */
  at(points: number): { readonly line: number; readonly offset: number } {
    let line = 0;
    let left = Math.max(points, 0);
    for (const run of this.runs) {
      const before = (run.first - line) * this.usual;
      if (left < before) break;
      left -= before;
      line = run.first;
      const size = this.#size(run);
      const whole = size === 0 ? run.count : Math.min(run.count, Math.floor(left / size));
      left -= whole * size;
      line += whole;
      if (whole < run.count) return { line, offset: left };
    }
    const rest = Math.floor(left / this.usual);
    return { line: line + rest, offset: left - rest * this.usual };
  }

  #size({ hidden, size }: LineRun): number {
    return hidden ? 0 : (size ?? this.usual);
  }
}
