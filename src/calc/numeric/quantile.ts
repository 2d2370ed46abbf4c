/** Digits in which a place among ordered values is not known: (31 - 1) x 0.7 is 21, and not a little less. */
const exactPlaces = 1e9;

/**
 * The value below which a share of ordered values lies, by linear interpolation between the two nearest (type 7 of
 * Hyndman and Fan, PERCENTILE.INC).
 *
 * @param ordered at least one number, ascending
 * @param share 0 to 1
 */
export function quantileOf(ordered: Int32Array | Float64Array, share: number): number {
  const place = Math.round((ordered.length - 1) * share * exactPlaces) / exactPlaces;
  const below = Math.floor(place);
  const [low, high] = [ordered[below]!, ordered[below + 1]];
  return high === undefined ? low : low + (place - below) * (high - low);
}
