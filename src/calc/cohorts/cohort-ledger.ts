import type { CohortAnswer } from "../../contract/aggregate-answer";
import type { CohortFrame } from "./cohort-frame";
import type { CohortSink } from "./cohort-sink";

type Ledger = Pick<CohortAnswer, "sizes" | "marks" | "sums">;

/** Writes down how many customers have which begin and which age: what any source can tell. */
export class CohortLedger implements CohortSink {
  readonly #frame: CohortFrame;
  readonly #sizes: Float64Array;
  readonly #marks: Float64Array;
  readonly #sums: Float64Array;
  /** 1 where something was added up, be it to nothing. */
  readonly #summed: Uint8Array;

  constructor(frame: CohortFrame) {
    const cells = frame.begins * (frame.ages + 1);
    this.#frame = frame;
    this.#sizes = new Float64Array(frame.begins);
    [this.#marks, this.#sums, this.#summed] = [
      new Float64Array(cells),
      new Float64Array(cells),
      new Uint8Array(cells),
    ];
  }

  addSize(begin: number, customers: number): void {
    this.#sizes[this.#frame.beginOf(begin) - this.#frame.firstBegin]! += customers;
  }

  addMark(begin: number, age: number, customers: number): void {
    this.#marks[this.#placeOf(begin, age)]! += customers;
  }

  addToSum(begin: number, age: number, amount: number): void {
    const place = this.#placeOf(begin, age);
    this.#sums[place]! += amount;
    this.#summed[place] = 1;
  }

  #placeOf(begin: number, age: number): number {
    const { firstBegin, ages } = this.#frame;
    return (this.#frame.beginOf(begin) - firstBegin) * (ages + 1) + Math.min(age, ages);
  }

  finish(): Ledger {
    const { firstBegin, ages } = this.#frame;
    const sized = placesOf(this.#sizes);
    const [marked, summed] = [placesOf(this.#marks), placesOf(this.#summed)];
    const beginsAt = (places: Int32Array) =>
      places.map((place) => firstBegin + Math.floor(place / (ages + 1)));
    const agesAt = (places: Int32Array) => places.map((place) => place % (ages + 1));
    return {
      sizes: {
        begin: sized.map((place) => firstBegin + place),
        customers: valuesAt(this.#sizes, sized),
      },
      marks: { begin: beginsAt(marked), age: agesAt(marked), customers: valuesAt(this.#marks, marked) },
      sums: { begin: beginsAt(summed), age: agesAt(summed), sum: valuesAt(this.#sums, summed) },
    };
  }
}

const placesOf = (cells: Float64Array | Uint8Array): Int32Array =>
  Int32Array.from(cells.keys()).filter((place) => cells[place] !== 0);

const valuesAt = (cells: Float64Array, places: Int32Array): Float64Array =>
  Float64Array.from(places, (place) => cells[place]!);
