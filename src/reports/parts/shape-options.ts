import { periodWords, type PeriodWord } from "../../contract/function-spec";
import { dayOfIsoText } from "../../contract/dates";
import type { OptionSpec, OptionValues } from "../../contract/report-spec";

/** Confidence level of the intervals. */
export const level = {
  kind: "share",
  default: 0.95,
  min: 0.5,
  max: 0.999,
} as const satisfies OptionSpec;

export function chosenPeriod({ period }: OptionValues): PeriodWord {
  const word = periodWords.find((known) => known === period);
  if (!word) throw new Error(`No period was chosen: ${period}`);
  return word;
}

/** The day of a `day` option; `null` where it was left blank. */
export function chosenDay(value: string | number | undefined): number | null {
  return value === undefined ? null : dayOfIsoText(String(value));
}
