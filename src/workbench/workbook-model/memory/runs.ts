import { maxRows } from "../area";

/** A value for every row of a column, kept as runs of equal ones. */
export class Runs {
  #starts: number[] = [0];
  #values: number[];

  constructor(value: number) {
    this.#values = [value];
  }

  clone(): Runs {
    const copy = new Runs(0);
    copy.#starts = [...this.#starts];
    copy.#values = [...this.#values];
    return copy;
  }

  get(row: number): number {
    return this.#values[this.#place(row)] ?? 0;
  }

  /** Gives each run within the rows another value. */
  change(row: number, rows: number, next: (value: number) => number): void {
    const end = row + rows;
    const first = this.#cut(row);
    const last = end < maxRows ? this.#cut(end) : this.#starts.length;
    for (let place = first; place < last; place += 1) this.#values[place] = next(this.#values[place] ?? 0);
    this.#join(Math.max(first - 1, 0), Math.min(last + 1, this.#starts.length));
  }

  /** Distinct values within the rows. */
  values(row: number, rows: number): Set<number> {
    const found = new Set<number>();
    for (let place = this.#place(row); place < this.#starts.length; place += 1) {
      if ((this.#starts[place] ?? 0) >= row + rows) break;
      found.add(this.#values[place] ?? 0);
    }
    return found;
  }

  /** Makes room, with the value of the row above, or with a negative number takes rows out. */
  shift(row: number, by: number): void {
    if (by > 0) {
      const above = this.get(Math.max(row - 1, 0));
      this.#cut(row);
      this.#starts = this.#starts.map((start) => (start >= row ? start + by : start));
      this.#dropBeyondEnd();
      const place = this.#starts.findIndex((start) => start > row);
      const at = place < 0 ? this.#starts.length : place;
      this.#starts.splice(at, 0, row);
      this.#values.splice(at, 0, above);
    } else {
      const end = row - by;
      this.#cut(row);
      this.#cut(end);
      const keep = this.#starts.map((start) => start < row || start >= end);
      this.#values = this.#values.filter((_, place) => keep[place]);
      this.#starts = this.#starts
        .filter((_, place) => keep[place])
        .map((start) => (start >= end ? start + by : start));
    }
    this.#join(0, this.#starts.length);
  }

  /** Last row whose value differs from a background's, runs to the very end of the sheet apart; -1 when none does. */
  lastDifference(background: Runs): number {
    for (let place = this.#starts.length - 2; place >= 0; place -= 1) {
      const start = this.#starts[place] ?? 0;
      if (this.#values[place] !== background.get(start)) return (this.#starts[place + 1] ?? maxRows) - 1;
    }
    return -1;
  }

  firstDifference(background: Runs): number {
    for (let place = 0; place < this.#starts.length - 1; place += 1) {
      const start = this.#starts[place] ?? 0;
      if (this.#values[place] !== background.get(start)) return start;
    }
    return -1;
  }

  #place(row: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= row) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Lets a run begin at this row and gives its place. */
  #cut(row: number): number {
    const place = this.#place(row);
    if (this.#starts[place] === row) return place;
    this.#starts.splice(place + 1, 0, row);
    this.#values.splice(place + 1, 0, this.#values[place] ?? 0);
    return place + 1;
  }

  #join(from: number, to: number): void {
    for (let place = to - 1; place > from; place -= 1) {
      if (this.#values[place] === this.#values[place - 1]) {
        this.#starts.splice(place, 1);
        this.#values.splice(place, 1);
      }
    }
  }

  #dropBeyondEnd(): void {
    while ((this.#starts.at(-1) ?? 0) >= maxRows) {
      this.#starts.pop();
      this.#values.pop();
    }
  }
}
