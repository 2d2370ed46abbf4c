import type { SurvivalCurve } from "./survival-curve";

/** Survivals closer to the level than this are on it, as in R. */
const onLevel = 1e-8;

/**
 * After what time is a share of the customers gone?
 *
 *     first time with S <= 1 - quantile; where the curve runs along that level, the middle of the run
 *
 * @returns `null` when the curve never comes down to the level
 */
export function survivalQuantile(curve: SurvivalCurve, quantile: number): number | null {
  const { times, survival } = curve;
  const level = 1 - quantile;
  const first = survival.findIndex((value) => value <= level + onLevel);
  if (first < 0) return null;
  const time = times[first]!;
  if (survival[first]! < level - onLevel) return time;
  const below = survival.findIndex((value) => value < level - onLevel);
  return (time + (below < 0 ? times[times.length - 1]! : times[below]!)) / 2;
}
