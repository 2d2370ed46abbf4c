import { cellCount, type Area } from "../workbook-model/area";
import type { WorkbookModel } from "../workbook-model/model";
import { defaultFormat, type CellFormat } from "../workbook-model/records";
import type { StyleList } from "./contents";

const formatKeys = Object.keys(defaultFormat) as (keyof CellFormat)[];

/** Tells how each cell of a sheet looks, asking the model for whole areas as long as they look alike. */
export class Looks {
  readonly #formats: CellFormat[] = [];
  readonly #formatPlaces = new Map<string, number>();
  readonly #stylePlaces = new Map<string, number>();

  constructor(
    private readonly model: WorkbookModel,
    private readonly sheet: string,
    private readonly styles: StyleList,
  ) {}

  /** Places in the style list, row by row. */
  of(area: Area): Int32Array {
    const formats = new Int32Array(cellCount(area));
    this.#ask(area, area, formats);
    const numberFormats = this.model.cells.numberFormats(area);
    for (let down = 0; down < area.rows; down += 1) {
      const line = numberFormats[down];
      for (let right = 0; right < area.columns; right += 1) {
        const at = down * area.columns + right;
        formats[at] = this.#stylePlace(formats[at] ?? 0, line?.[right] ?? "");
      }
    }
    return formats;
  }

  /** An area of one look is answered in one; another is halved, across its longer side last. */
  #ask(part: Area, whole: Area, into: Int32Array): void {
    const common = this.model.cells.format({ ...part, sheet: this.sheet });
    if (formatKeys.every((key) => key in common)) {
      this.#fill(part, whole, into, this.#formatPlace({ ...defaultFormat, ...common }));
      return;
    }
    // Columns mostly look alike from top to bottom: they are told apart first.
    const axis = part.columns > 1 ? "columns" : "rows";
    if (part[axis] === 1) return;
    const half = part[axis] >> 1;
    const start = axis === "columns" ? "column" : "row";
    this.#ask({ ...part, [axis]: half }, whole, into);
    this.#ask({ ...part, [start]: part[start] + half, [axis]: part[axis] - half }, whole, into);
  }

  #fill(part: Area, whole: Area, into: Int32Array, place: number): void {
    for (let row = part.row; row < part.row + part.rows; row += 1) {
      const from = (row - whole.row) * whole.columns + part.column - whole.column;
      into.fill(place, from, from + part.columns);
    }
  }

  #formatPlace(format: CellFormat): number {
    const key = JSON.stringify(formatKeys.map((name) => format[name]));
    let place = this.#formatPlaces.get(key);
    if (place === undefined) {
      place = this.#formats.push(format) - 1;
      this.#formatPlaces.set(key, place);
    }
    return place;
  }

  #stylePlace(formatPlace: number, numberFormat: string): number {
    const key = `${formatPlace} ${numberFormat}`;
    let place = this.#stylePlaces.get(key);
    if (place === undefined) {
      place = this.styles.place({ numberFormat, format: this.#formats[formatPlace] ?? defaultFormat });
      this.#stylePlaces.set(key, place);
    }
    return place;
  }
}
