import type { Holdout } from "./holdout";
import type { ModelKey } from "./purchase-models";

/** Up to which error a forecast deserves a word: Lewis (1982), who calls what lies above inaccurate. */
export const largestErrors = { excellent: 0.1, good: 0.2, fair: 0.5 } as const;

/**
 * With fewer purchases in the second part nothing is said: how many there are varies by its square root through chance
 * alone, which of 25 is the fifth part that divides good from fair.
 */
export const fewestJudged = 25;

export type Grade = keyof typeof largestErrors | "poor" | "unknown";

/** How well a model has foreseen the second part, in a word. */
export function gradeOf({ bought, forecasts }: Holdout, key: ModelKey): Grade {
  const error = forecasts[key]?.error ?? null;
  if (error === null || bought < fewestJudged) return "unknown";
  const fitting = Object.entries(largestErrors).find(([, largest]) => error <= largest);
  return fitting ? (fitting[0] as Grade) : "poor";
}
