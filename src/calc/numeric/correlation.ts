/**
 * How closely do two columns go together along a line?
 *
 * @param weights how often each pair stands; once where nothing is said
 * @returns Pearson's coefficient, -1 to 1, as CORREL gives it; `null` where a column does not vary
 */
export function correlation(
  one: Float64Array,
  other: Float64Array,
  weights: Float64Array | null = null,
): number | null {
  const [meanOfOne, meanOfOther] = [mean(one, weights), mean(other, weights)];
  let [together, squaresOfOne, squaresOfOther] = [0, 0, 0];
  one.forEach((value, place) => {
    const [a, b] = [value - meanOfOne, other[place]! - meanOfOther];
    const weight = weights ? weights[place]! : 1;
    together += weight * a * b;
    squaresOfOne += weight * a * a;
    squaresOfOther += weight * b * b;
  });
  const scale = Math.sqrt(squaresOfOne) * Math.sqrt(squaresOfOther);
  return scale > 0 ? together / scale : null;
}

function mean(values: Float64Array, weights: Float64Array | null): number {
  if (!weights) return values.reduce((sum, value) => sum + value, 0) / values.length;
  const sum = values.reduce((sum, value, place) => sum + value * weights[place]!, 0);
  return sum / weights.reduce((all, weight) => all + weight, 0);
}
