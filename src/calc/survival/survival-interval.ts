import normalQuantile from "@stdlib/stats-base-dists-normal-quantile";

export const survivalIntervals = ["log-log", "log", "plain"] as const;
export type SurvivalInterval = (typeof survivalIntervals)[number];

/** Low and high end of a survival's interval; `null` where it is not defined. */
export type SurvivalLimits = readonly [low: number, high: number] | readonly [null, null];

const undefinedLimits = [null, null] as const;

/**
 * The normal quantile of a two-sided level, by the lower tail, which keeps its digits where the level is close to 1.
 */
export const quantileOfLevel = (level: number): number => -normalQuantile((1 - level) / 2, 0, 1);

/**
 * Within what range does the true survival lie?
 *
 *     g = Greenwood's sum, z = normal quantile
 *     "log-log": S^exp(-+ z sqrt(g) / log S)     not defined where S is 1 or 0
 *     "log":     S exp(-+ z sqrt(g))             not defined where S is 0
 *     "plain":   S -+ z S sqrt(g)                not defined where S is 0
 *
 * The last two are held to 0..1, as R does.
 */
export function survivalLimits(
  survival: number,
  greenwood: number,
  z: number,
  interval: SurvivalInterval,
): SurvivalLimits {
  if (survival <= 0) return undefinedLimits;
  const spread = z * Math.sqrt(greenwood);
  switch (interval) {
    case "log-log": {
      if (survival === 1) return undefinedLimits;
      const power = spread / Math.log(survival);
      return [survival ** Math.exp(-power), survival ** Math.exp(power)];
    }
    case "log":
      return [survival * Math.exp(-spread), Math.min(1, survival * Math.exp(spread))];
    case "plain":
      return [Math.max(0, survival - survival * spread), Math.min(1, survival + survival * spread)];
  }
}
