import { defaultFormat, type CellFormat } from "../records";
import { generalFormat } from "../coerce";

/** A look: number format and cell format together. */
export interface Style {
  readonly numberFormat: string;
  readonly format: CellFormat;
}

/** Every look in use, once. Cells hold its number; 0 is the default look. */
export class Styles {
  readonly #styles: Style[] = [];
  readonly #numbers = new Map<string, number>();

  constructor() {
    this.number({ numberFormat: generalFormat, format: defaultFormat });
  }

  get(number: number): Style {
    return this.#styles[number] ?? { numberFormat: generalFormat, format: defaultFormat };
  }

  number(style: Style): number {
    const key = JSON.stringify(style);
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#styles.push(Object.freeze({ ...style, format: Object.freeze({ ...style.format }) })) - 1;
      this.#numbers.set(key, number);
    }
    return number;
  }

  /** The way from one look to the next, remembered so that a long range costs one lookup a run. */
  changer(change: {
    readonly numberFormat?: string;
    readonly format?: Partial<CellFormat>;
  }): (number: number) => number {
    const known = new Map<number, number>();
    return (number) => {
      let after = known.get(number);
      if (after === undefined) {
        const { numberFormat, format } = this.get(number);
        after = this.number({
          numberFormat: change.numberFormat ?? numberFormat,
          format: { ...format, ...change.format },
        });
        known.set(number, after);
      }
      return after;
    };
  }
}

/** What all looks have in common; keys on which they differ are missing. */
export function commonFormat(formats: readonly CellFormat[]): Partial<CellFormat> {
  const [first, ...others] = formats;
  if (!first) return {};
  const shared = Object.entries(first).filter(([key, value]) =>
    others.every((other) => JSON.stringify(other[key as keyof CellFormat]) === JSON.stringify(value)),
  );
  return Object.fromEntries(shared);
}
