const unset = -1;
const startingPlaces = 1024;
/** Digits by which texts are listed: a list of at most a million places. */
const listedDigits = 6;
const [zero, nine] = [48, 57];

/**
 * Codes of texts as they are spelled. Customer numbers such as "CUST-0012345" differ in their last digits alone; such
 * texts are looked up in a list by these digits, as finding a text among a hundred thousand others takes several times
 * as long. The first text that ends in digits is the pattern; all others are found as texts.
 */
export class SpellingCodes {
  readonly #others = new Map<string, number>();
  #listed = new Int32Array(startingPlaces).fill(unset);
  #beginning = "";
  /** Characters of a text of the pattern; below 0 while there is none. */
  #length = -1;

  get(spelling: string): number | undefined {
    const place = this.#placeOf(spelling);
    if (place < 0) return this.#others.get(spelling);
    const code = place < this.#listed.length ? this.#listed[place]! : unset;
    return code === unset ? undefined : code;
  }

  set(spelling: string, code: number): void {
    if (this.#length < 0) this.#takeForPattern(spelling);
    const place = this.#placeOf(spelling);
    if (place < 0) this.#others.set(spelling, code);
    else {
      if (place >= this.#listed.length) this.#lengthen(place);
      this.#listed[place] = code;
    }
  }

  #takeForPattern(spelling: string): void {
    const digits = /\d*$/.exec(spelling.slice(-listedDigits))?.[0].length ?? 0;
    if (digits === 0) return;
    this.#length = spelling.length;
    this.#beginning = spelling.slice(0, spelling.length - digits);
  }

  /** The number that the last digits make; below 0 where the text is not of the pattern. */
  #placeOf(text: string): number {
    if (text.length !== this.#length) return -1;
    const beginning = this.#beginning;
    for (let at = 0; at < beginning.length; at += 1) {
      if (text.charCodeAt(at) !== beginning.charCodeAt(at)) return -1;
    }
    let place = 0;
    for (let at = beginning.length; at < text.length; at += 1) {
      const letter = text.charCodeAt(at);
      if (letter < zero || letter > nine) return -1;
      place = place * 10 + letter - zero;
    }
    return place;
  }

  #lengthen(place: number): void {
    const longer = new Int32Array(2 ** Math.ceil(Math.log2(place + 1))).fill(unset);
    longer.set(this.#listed);
    this.#listed = longer;
  }
}
