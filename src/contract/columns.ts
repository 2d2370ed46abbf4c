import { isBlank, isCellError, type Cell, type CellGrid } from "./cell";

/**
 * A column of words, each distinct word kept once.
 *
 * `codes[i]` is the place of row i's word in `labels`, or -1 where the row is missing.
 */
export interface CategoryColumn {
  readonly codes: Int32Array;
  readonly labels: readonly string[];
  /** 1 where a label first stood there as a number; absent where none did. */
  readonly numeric?: Uint8Array;
}

/** A label as it stood in the sheet, so that a customer number that is written out is found by the user's own lookups. */
export function labelCell({ labels, numeric }: CategoryColumn, code: number): string | number {
  const label = labels[code] ?? "";
  return numeric?.[code] === 1 ? Number(label) : label;
}

export const missingCode = -1;

/** How words are told apart: segments and reasons as Excel compares texts, identifiers to the letter. */
export type Comparison = "fold" | "exact";

/** Plain text of a cell: 1001 and "1001" are one identifier, TRUE is "TRUE". */
export function textOf(cell: Exclude<Cell, null>): string {
  if (isCellError(cell)) return cell.basicValue;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return String(cell).trim();
}

/** Encodes cells into a category column, chunk by chunk, so that a long range never stands twice in memory. */
export class CategoryBuilder {
  readonly #comparison: Comparison;
  readonly #codeOf = new Map<string | number | boolean, number>();
  readonly #labels: string[] = [];
  readonly #numeric: number[] = [];
  #codes: Int32Array;
  #length = 0;
  /** Rows (0-based) in which an error value stands, in order; such rows are missing. */
  readonly errors: { readonly index: number; readonly value: string }[] = [];

  constructor(comparison: Comparison, expectedLength = 1024) {
    this.#comparison = comparison;
    this.#codes = new Int32Array(Math.max(1, expectedLength));
  }

  append(cell: Cell): void {
    if (this.#length === this.#codes.length) {
      const longer = new Int32Array(this.#codes.length * 2);
      longer.set(this.#codes);
      this.#codes = longer;
    }
    this.#codes[this.#length] = this.#encode(cell);
    this.#length += 1;
  }

  finish(): CategoryColumn {
    const column = { codes: this.#codes.slice(0, this.#length), labels: [...this.#labels] };
    return this.#numeric.includes(1) ? { ...column, numeric: Uint8Array.from(this.#numeric) } : column;
  }

  #encode(cell: Cell): number {
    if (isCellError(cell)) {
      this.errors.push({ index: this.#length, value: cell.basicValue });
      return missingCode;
    }
    if (cell === null) return missingCode;
    // The raw cell is looked up first: trimming and folding are paid once a distinct spelling, not once a row.
    const known = this.#codeOf.get(cell);
    if (known !== undefined) return known;
    const code = isBlank(cell) ? missingCode : this.#codeOfText(textOf(cell), typeof cell === "number");
    this.#codeOf.set(cell, code);
    return code;
  }

  #codeOfText(label: string, isNumber: boolean): number {
    const key = `\u0000${this.#comparison === "fold" ? label.toLowerCase() : label}`;
    let code = this.#codeOf.get(key);
    if (code === undefined) {
      code = this.#labels.push(label) - 1;
      this.#numeric.push(Number(isNumber));
      this.#codeOf.set(key, code);
    }
    return code;
  }
}

/** The number of rows when a grid is one column or one row, else `null`. */
export function vectorLength(grid: CellGrid): number | null {
  if (grid.length === 1) return grid[0]?.length ?? 0;
  return grid.every((row) => row.length === 1) ? grid.length : null;
}
