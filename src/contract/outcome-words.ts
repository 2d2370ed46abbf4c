import { missingCode, type CategoryColumn } from "./columns";

/** What an outcome says of one customer. */
export const outcome = { no: 0, yes: 1, missing: 2, unknown: 3 } as const;
export type Outcome = (typeof outcome)[keyof typeof outcome];

/** Yes and TRUE in English, Danish, Norwegian, Swedish and Japanese, and as a spreadsheet writes them as text. */
const yesWords = ["1", "true", "yes", "sand", "ja", "sann", "sant", "真", "はい"];
const noWords = ["0", "false", "no", "falsk", "nej", "nei", "usann", "usant", "falskt", "偽", "いいえ"];

const meanings: ReadonlyMap<string, Outcome> = new Map([
  ...yesWords.map((word) => [word, outcome.yes] as const),
  ...noWords.map((word) => [word, outcome.no] as const),
]);

/**
 * Does this word say yes or no?
 *
 * @param label a word of a column, in any case and any width (Ｙｅｓ and １ come from Japanese keyboards)
 * @returns `outcome.yes`, `outcome.no`, or `outcome.unknown` for any other word
 */
export function outcomeOfWord(label: string): Outcome {
  return meanings.get(label.normalize("NFKC").trim().toLowerCase()) ?? outcome.unknown;
}

/**
 * What does each row of a column of outcomes say?
 *
 * Each distinct word is understood once, so a million rows cost a million array reads.
 *
 * @param column one cell a customer: TRUE or FALSE, 1 or 0, yes or no in five languages; blank is missing
 * @returns one `outcome` a row
 */
export function readOutcomes(column: CategoryColumn): Uint8Array {
  const byCode = column.labels.map(outcomeOfWord);
  return Uint8Array.from(column.codes, (code) =>
    code === missingCode ? outcome.missing : (byCode[code] ?? outcome.unknown),
  );
}
