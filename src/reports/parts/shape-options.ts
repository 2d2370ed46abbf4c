import { periodWords, type PeriodWord } from "../../contract/function-spec";
import { dayOfIsoText } from "../../contract/dates";
import type { OptionSpec, OptionValues } from "../../contract/report-spec";

/** Confidence level of the intervals. */
export const level = {
  kind: "share",
  default: 0.95,
  min: 0.5,
  max: 0.999,
  shared: true,
} as const satisfies OptionSpec;

export const monthsInYear = 12;

/** Length of a calendar period. */
export const period = {
  kind: "choice",
  words: periodWords,
  default: "month",
  shared: true,
} as const satisfies OptionSpec;

/** The last day that counts; as far as the data reach where it is left blank. */
export const until = { kind: "day", default: "", shared: true } as const satisfies OptionSpec;

export function chosenPeriod({ period }: OptionValues): PeriodWord {
  return chosenWord(periodWords, period);
}

/** The word that was chosen of those an option has. */
export function chosenWord<Word extends string>(words: readonly Word[], value: string | number | undefined) {
  const word = words.find((known) => known === value);
  if (word === undefined) throw new Error(`No such word: ${value}`);
  return word;
}

/** The day of a `day` option; `null` where it was left blank. */
export function chosenDay(value: string | number | undefined): number | null {
  return value === undefined ? null : dayOfIsoText(String(value));
}
