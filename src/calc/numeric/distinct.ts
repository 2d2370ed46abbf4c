/** Equal numbers counted once, in order of appearance. */
export interface Distinct {
  /** The place of each number among the distinct ones. */
  readonly places: Int32Array;
  /** Where each distinct number stands first. */
  readonly first: Int32Array;
  /** How often each stands, or what its weights add up to. */
  readonly counts: Float64Array;
}

/** @param weights how often each number is meant to stand; once where nothing is said */
export function distinctOf(numbers: Float64Array, weights: Float64Array | null = null): Distinct {
  const placeOf = new Map<number, number>();
  const places = new Int32Array(numbers.length);
  const first: number[] = [];
  const counts: number[] = [];
  for (let row = 0; row < numbers.length; row += 1) {
    let place = placeOf.get(numbers[row]!);
    if (place === undefined) {
      placeOf.set(numbers[row]!, (place = first.push(row) - 1));
      counts.push(0);
    }
    places[row] = place;
    counts[place]! += weights ? weights[row]! : 1;
  }
  return { places, first: Int32Array.from(first), counts: Float64Array.from(counts) };
}

/** Equal pairs of places counted once. */
export function distinctPairs(
  one: Int32Array,
  other: Int32Array,
  weights: Float64Array | null = null,
): Distinct {
  let width = 0;
  for (const place of one) width = Math.max(width, place + 1);
  const pairs = new Float64Array(one.length);
  for (let row = 0; row < pairs.length; row += 1) pairs[row] = other[row]! * width + one[row]!;
  return distinctOf(pairs, weights);
}
