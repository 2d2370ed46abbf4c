import type { OptionSpec } from "../../../contract/report-spec";

/**
 * What the user decides about findings of the data check. Each is asked only where its finding has come up; what has no
 * default has to be answered before the report is inserted.
 */
export const decisions = {
  rows: decision(["all", "visible"], null, ["hidden-kept", "hidden-left-out"]),
  merged: decision(["fill", "blank"], "fill", ["merged-filled", "merged-blank"]),
  totals: decision(["leave-out", "count"], "leave-out", ["totals-left-out", "totals-counted"]),
  numberTexts: decision(["read", "leave-out"], "read", ["number-as-text", "number-text-left-out"]),
  decimal: decision(["point", "comma", "leave-out"], null, ["ambiguous-number", "ambiguous-number-read"]),
  dateOrder: decision(["day-first", "month-first", "leave-out"], null, [
    "ambiguous-date",
    "ambiguous-date-read",
  ]),
  duplicates: decision(["each", "first"], "each", ["duplicate-kept", "duplicate-left-out"]),
  overlaps: decision(["merge", "each"], "merge", ["overlap-merged", "overlap-kept"]),
} as const satisfies Readonly<Record<string, OptionSpec>>;

function decision<Words extends readonly string[]>(
  words: Words,
  standard: Words[number] | null,
  whenFound: readonly string[],
) {
  return { kind: "choice", words, default: standard, place: "check", whenFound, shared: true } as const;
}
