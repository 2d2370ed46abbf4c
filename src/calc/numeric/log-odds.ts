/** The probability that belongs to the logarithm of some odds. */
export const probabilityOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** log(1 + odds) and its derivative by log odds, which is the probability: one exponential serves both. */
export function logOnePlusOdds(logOdds: number): { readonly value: number; readonly slope: number } {
  const smaller = Math.exp(-Math.abs(logOdds));
  return {
    value: Math.max(0, logOdds) + Math.log1p(smaller),
    slope: (logOdds > 0 ? 1 : smaller) / (1 + smaller),
  };
}
