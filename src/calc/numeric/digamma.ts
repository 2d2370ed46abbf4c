/** From here on the asymptotic series gives all digits. */
const asymptotic = 10;

/**
 * The derivative of the logarithm of the gamma function, for positive arguments.
 *
 * The recurrence psi(x) = psi(x + 1) - 1/x lifts small arguments to where the asymptotic series holds
 * (Abramowitz & Stegun 6.3.5 and 6.3.18).
 */
export function digamma(x: number): number {
  let shifted = x;
  let below = 0;
  for (; shifted < asymptotic; shifted += 1) below += 1 / shifted;
  const square = 1 / (shifted * shifted);
  const tail =
    square *
    (1 / 12 -
      square *
        (1 / 120 - square * (1 / 252 - square * (1 / 240 - square * (1 / 132 - (square * 691) / 32_760)))));
  return Math.log(shifted) - 0.5 / shifted - tail - below;
}
