import type { Cell, CellError } from "../../../contract/cell";

const chunkRows = 1024;

const enum Tag {
  Blank = 0,
  Number = 1,
  Text = 2,
  True = 3,
  False = 4,
  Error = 5,
}

/** 1,024 rows: a tag each, numbers unboxed, texts and errors by reference. No object a cell. */
class Chunk {
  readonly tags = new Uint8Array(chunkRows);
  numbers: Float64Array | null = null;
  texts: string[] | null = null;
  used = 0;

  get(row: number): Cell {
    switch (this.tags[row]) {
      case Tag.Number:
        return this.numbers?.[row] ?? 0;
      case Tag.Text:
        return this.texts?.[row] ?? "";
      case Tag.True:
        return true;
      case Tag.False:
        return false;
      case Tag.Error:
        return errorOf(this.texts?.[row] ?? "");
      default:
        return null;
    }
  }

  set(row: number, cell: Cell): void {
    const tag = tagOf(cell);
    this.used += Number(tag !== Tag.Blank) - Number(this.tags[row] !== Tag.Blank);
    this.tags[row] = tag;
    if (typeof cell === "number") (this.numbers ??= new Float64Array(chunkRows))[row] = cell;
    else if (typeof cell === "string") (this.texts ??= new Array<string>(chunkRows).fill(""))[row] = cell;
    else if (tag === Tag.Error && cell !== null && typeof cell === "object") {
      (this.texts ??= new Array<string>(chunkRows).fill(""))[row] = cell.basicValue;
    }
  }
}

function tagOf(cell: Cell): Tag {
  if (cell === null) return Tag.Blank;
  if (typeof cell === "number") return Tag.Number;
  if (typeof cell === "string") return Tag.Text;
  if (typeof cell === "boolean") return cell ? Tag.True : Tag.False;
  return Tag.Error;
}

const errors = new Map<string, CellError>();

/** One frozen object for each kind of error. */
function errorOf(value: string): CellError {
  let error = errors.get(value);
  if (!error) errors.set(value, (error = Object.freeze({ type: "Error", basicValue: value })));
  return error;
}

/** The values of one column, in chunks that exist only where something stands. */
export class ValueColumn {
  #chunks: (Chunk | undefined)[] = [];

  get(row: number): Cell {
    return this.#chunks[Math.floor(row / chunkRows)]?.get(row % chunkRows) ?? null;
  }

  isBlank(row: number, rows: number): boolean {
    for (let at = row; at < row + rows; at += 1) {
      const chunk = this.#chunks[Math.floor(at / chunkRows)];
      if (!chunk) at += chunkRows - 1 - (at % chunkRows);
      else if (chunk.tags[at % chunkRows] !== Tag.Blank) return false;
    }
    return true;
  }

  set(row: number, cell: Cell): void {
    const place = Math.floor(row / chunkRows);
    let chunk = this.#chunks[place];
    if (!chunk) {
      if (cell === null) return;
      chunk = this.#chunks[place] = new Chunk();
    }
    chunk.set(row % chunkRows, cell);
    if (chunk.used === 0) this.#chunks[place] = undefined;
  }

  clear(row: number, rows: number): void {
    this.#forUsed(row, row + rows, (used) => this.set(used, null));
  }

  /** First and last row with content; `null` where there is none. */
  extent(): { readonly first: number; readonly last: number } | null {
    const firstChunk = this.#chunks.findIndex((chunk) => chunk !== undefined);
    if (firstChunk < 0) return null;
    const lastChunk = this.#chunks.findLastIndex((chunk) => chunk !== undefined);
    return {
      first: firstChunk * chunkRows + this.#tags(firstChunk).findIndex((tag) => tag !== Tag.Blank),
      last: lastChunk * chunkRows + this.#tags(lastChunk).findLastIndex((tag) => tag !== Tag.Blank),
    };
  }

  /** Makes room, or with a negative number takes rows out; what stood below moves. */
  shift(row: number, by: number): void {
    const from = by < 0 ? row - by : row;
    const extent = this.extent();
    if (!extent || extent.last < row) return;
    const moving: [number, Cell][] = [];
    this.#forUsed(from, extent.last + 1, (used) => moving.push([used, this.get(used)]));
    this.clear(row, extent.last + 1 - row);
    for (const [used, cell] of moving) this.set(used + by, cell);
  }

  #tags(place: number): Uint8Array {
    return this.#chunks[place]?.tags ?? new Uint8Array(0);
  }

  #forUsed(from: number, to: number, visit: (row: number) => void): void {
    const last = Math.min(Math.ceil(to / chunkRows), this.#chunks.length);
    for (let place = Math.floor(from / chunkRows); place < last; place += 1) {
      const chunk = this.#chunks[place];
      if (!chunk) continue;
      const base = place * chunkRows;
      const end = Math.min(to - base, chunkRows);
      for (let row = Math.max(from - base, 0); row < end; row += 1) {
        if (chunk.tags[row] !== Tag.Blank) visit(base + row);
      }
    }
  }
}
