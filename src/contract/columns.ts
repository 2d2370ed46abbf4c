import { isBlank, isCellError, type Cell, type CellGrid } from "./cell";
import type { ColumnBuilder, Normalise } from "./column-builder";
import { NumberCodes } from "./number-codes";
import { SpellingCodes } from "./spelling-codes";

/**
 * A column of words, each distinct word kept once.
 *
 * `codes[i]` is the place of row i's word in `labels`, or -1 where the row is missing.
 */
export interface CategoryColumn {
  readonly codes: Int32Array;
  readonly labels: readonly string[];
  /** 1 where a label first stood there as a number; absent where none did or all did. */
  readonly numeric?: Uint8Array;
}

/**
 * A column of numbers alone, as customers' numbers are: numbers are small, quickly sent to another thread, and nothing
 * that a garbage collector looks at. They become labels when these are first read.
 */
export class NumberedColumn implements CategoryColumn {
  #labels: readonly string[] | null = null;

  constructor(
    readonly codes: Int32Array,
    /** By code. */
    readonly numbers: Float64Array,
  ) {}

  get labels(): readonly string[] {
    return (this.#labels ??= Array.from(this.numbers, String));
  }
}

/** Different words, of which each is spelled only when it is asked for. */
export interface Spelling {
  readonly size: number;
  textOf(code: number): string;
}

/** A column of very many different words: they become labels when these are first read. */
export class SpelledColumn implements CategoryColumn {
  #labels: readonly string[] | null = null;

  constructor(
    readonly codes: Int32Array,
    readonly spelling: Spelling,
    readonly numeric?: Uint8Array,
  ) {}

  get labels(): readonly string[] {
    return (this.#labels ??= Array.from({ length: this.spelling.size }, (_, code) =>
      this.spelling.textOf(code),
    ));
  }
}

/** How many different words a column has; its labels are not read for that. */
export function distinctIn(column: CategoryColumn): number {
  if (column instanceof NumberedColumn) return column.numbers.length;
  return column instanceof SpelledColumn ? column.spelling.size : column.labels.length;
}

/** The same words for other rows. */
export function withCodes(column: CategoryColumn, codes: Int32Array): CategoryColumn {
  if (column instanceof NumberedColumn) return new NumberedColumn(codes, column.numbers);
  return column instanceof SpelledColumn
    ? new SpelledColumn(codes, column.spelling, column.numeric)
    : { ...column, codes };
}

/** Whether a code means the same word in both columns, as one was made of the other. */
export function shareWords(one: CategoryColumn, other: CategoryColumn): boolean {
  if (one instanceof NumberedColumn || other instanceof NumberedColumn) {
    return one instanceof NumberedColumn && other instanceof NumberedColumn && one.numbers === other.numbers;
  }
  if (one instanceof SpelledColumn && other instanceof SpelledColumn) return one.spelling === other.spelling;
  return one.labels === other.labels;
}

/**
 * A label as it stood in the sheet, so that a customer number that is written out is found by the user's own lookups.
 */
export function labelCell(column: CategoryColumn, code: number): string | number {
  if (column instanceof NumberedColumn) return column.numbers[code] ?? "";
  const label = column.labels[code] ?? "";
  return column.numeric?.[code] === 1 ? Number(label) : label;
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
export class CategoryBuilder implements ColumnBuilder {
  readonly #comparison: Comparison;
  readonly #codeOfNumber = new NumberCodes();
  /** By the text as it stands in a cell: trimming and folding are paid once a distinct spelling, not once a row. */
  readonly #codeOfSpelling = new SpellingCodes();
  readonly #codeOfKey = new Map<string, number>();
  /** As they first stood in the sheet. */
  readonly #labels: (string | number)[] = [];
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
    this.#codes[this.#length] = typeof cell === "number" ? this.#numberCode(cell) : this.#encode(cell);
    this.#length += 1;
  }

  appendRows(rows: readonly (readonly unknown[])[], from: number, to: number, normalise: Normalise): void {
    for (let row = from; row < to; row += 1) {
      const raw = rows[row]![0];
      this.append(typeof raw === "number" ? raw : normalise(raw));
    }
  }

  finish(): CategoryColumn {
    const codes = this.#codes.subarray(0, this.#length);
    if (this.#labels.every((label) => typeof label === "number")) {
      return new NumberedColumn(codes, Float64Array.from(this.#labels));
    }
    const numeric = new Uint8Array(this.#labels.length);
    const labels = this.#labels.map((label, code) => {
      if (typeof label === "string") return label;
      numeric[code] = 1;
      return String(label);
    });
    return numeric.includes(1) ? { codes, labels, numeric } : { codes, labels };
  }

  #encode(cell: Exclude<Cell, number>): number {
    if (isCellError(cell)) {
      this.errors.push({ index: this.#length, value: cell.basicValue });
      return missingCode;
    }
    if (cell === null) return missingCode;
    const spelling = typeof cell === "string" ? cell : textOf(cell);
    let code = this.#codeOfSpelling.get(spelling);
    if (code === undefined) {
      code = isBlank(spelling) ? missingCode : this.#textCode(textOf(spelling));
      this.#codeOfSpelling.set(spelling, code);
    }
    return code;
  }

  #numberCode(value: number): number {
    const code = this.#codeOfNumber.codeOf(value, this.#labels.length);
    if (code === this.#labels.length) this.#labels.push(value);
    return code;
  }

  /** A text that is a number's plain text is that number; only its label is the text. */
  #textCode(label: string): number {
    const key = this.#keyOf(label);
    const value = Number(label);
    const code =
      Number.isFinite(value) && this.#keyOf(String(value)) === key
        ? this.#codeOfNumber.codeOf(value, this.#labels.length)
        : (this.#codeOfKey.get(key) ?? this.#labels.length);
    if (code === this.#labels.length) {
      this.#labels.push(label);
      this.#codeOfKey.set(key, code);
    }
    return code;
  }

  #keyOf(label: string): string {
    return this.#comparison === "fold" ? label.toLowerCase() : label;
  }
}

/** The number of rows when a grid is one column or one row, else `null`. */
export function vectorLength(grid: CellGrid): number | null {
  if (grid.length === 1) return grid[0]?.length ?? 0;
  return grid.every((row) => row.length === 1) ? grid.length : null;
}
