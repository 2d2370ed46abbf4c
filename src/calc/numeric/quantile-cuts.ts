/**
 * Where to cut numbers into equal parts: the quantiles 1/bins to (bins - 1)/bins, by linear interpolation between the
 * two nearest values (type 7 of Hyndman and Fan).
 *
 * @param values at least one number; they are sorted in place
 * @param bins whole number, how many parts; 2 or more
 */
export function quantileCuts(values: Float64Array, bins: number): Float64Array {
  const ordered = values.sort();
  return Float64Array.from({ length: bins - 1 }, (_, index) => {
    const steps = (ordered.length - 1) * (index + 1);
    const place = Math.floor(steps / bins);
    const below = ordered[place]!;
    const part = (steps % bins) / bins;
    return part === 0 ? below : below + part * (ordered[place + 1]! - below);
  });
}

/** How many cuts lie below a value: equal values always fall into one part. */
export function cutsBelow(cuts: Float64Array, value: number): number {
  let count = 0;
  while (count < cuts.length && cuts[count]! < value) count += 1;
  return count;
}
