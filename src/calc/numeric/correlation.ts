/**
 * How closely do two columns go together along a line?
 *
 * @returns Pearson's coefficient, -1 to 1, as CORREL gives it; `null` where a column does not vary
 */
export function correlation(one: Float64Array, other: Float64Array): number | null {
  const [meanOfOne, meanOfOther] = [mean(one), mean(other)];
  let [together, squaresOfOne, squaresOfOther] = [0, 0, 0];
  one.forEach((value, place) => {
    const [a, b] = [value - meanOfOne, other[place]! - meanOfOther];
    together += a * b;
    squaresOfOne += a * a;
    squaresOfOther += b * b;
  });
  const scale = Math.sqrt(squaresOfOne) * Math.sqrt(squaresOfOther);
  return scale > 0 ? together / scale : null;
}

const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;
