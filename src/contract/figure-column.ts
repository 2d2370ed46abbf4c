import { isBlank, isCellError, type Cell } from "./cell";
import { CategoryBuilder, type CategoryColumn } from "./columns";

/**
 * A column in which numbers or dates are looked for, as it stands in the sheet.
 *
 * Texts are kept beside the numbers and not read: whether "1,5" is a number and which of 03/04/2024 is the month is for
 * the data check to ask, and its answers may change without the sheet being read again.
 */
export interface FigureColumn {
  /** Dates as Excel's serials, with their time of day; NaN where no number stands. */
  readonly numbers: Float64Array;
  /** Rows (0-based, ascending) in which a text stands. */
  readonly textRows: Int32Array;
  /** The texts, one a row of `textRows`. */
  readonly texts: CategoryColumn;
}

/** Reads cells into a figure column, piece by piece. */
export class FigureBuilder {
  readonly #numbers: Float64Array;
  readonly #textRows: number[] = [];
  readonly #texts = new CategoryBuilder("exact");
  #length = 0;
  /** Rows (0-based) in which an error value stands, in order; such rows hold no number. */
  readonly errors: { readonly index: number; readonly value: string }[] = [];

  constructor(length: number) {
    this.#numbers = new Float64Array(length).fill(NaN);
  }

  append(cell: Cell): void {
    const index = this.#length;
    this.#length += 1;
    if (typeof cell === "number") this.#numbers[index] = cell;
    else if (isCellError(cell)) this.errors.push({ index, value: cell.basicValue });
    else if (cell !== null && !isBlank(cell)) {
      this.#textRows.push(index);
      this.#texts.append(cell);
    }
  }

  finish(): FigureColumn {
    return {
      numbers: this.#numbers,
      textRows: Int32Array.from(this.#textRows),
      texts: this.#texts.finish(),
    };
  }
}
