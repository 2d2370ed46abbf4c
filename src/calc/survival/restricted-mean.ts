import type { SurvivalCurve } from "./survival-curve";

/**
 * How long does a customer last on average within a horizon?
 *
 *     mean = area under the curve up to the horizon,
 *     se^2 = sum over times of (area from the time to the horizon)^2 lost / (atRisk (atRisk - lost))
 *
 * @returns the mean and its standard error
 * @see klein-2003
 */
export function restrictedMean(curve: SurvivalCurve, horizon: number): readonly [number, number] {
  const { times, survival, lost, atRisk } = curve;
  let inside = times.length;
  while (inside > 0 && times[inside - 1]! > horizon) inside -= 1;
  let until = horizon;
  let area = 0;
  let variance = 0;
  // From the horizon back, so that the area still ahead of each time is at hand.
  for (let place = inside - 1; place >= 0; place -= 1) {
    area += survival[place]! * (until - times[place]!);
    until = times[place]!;
    const gone = lost[place]!;
    const risk = atRisk[place]!;
    if (gone > 0 && gone < risk) variance += (area * area * gone) / (risk * (risk - gone));
  }
  return [area + until, Math.sqrt(variance)];
}
