import { outcome, readOutcomes } from "../../contract/outcome-words";
import { outcomeMeanings, type OutcomeMeaning } from "../../calc/rates/segment-outcomes";
import type { DataCheck } from "../../contract/report-data";
import type { MappedColumns, OptionSpec, OptionValues } from "../../contract/report-spec";
import type { RowCheck } from "./check/row-check";
import { inferMeaning } from "./outcome-meaning";

/**
 * What a yes in the column of outcomes means; asked beside the column, as the two readings are each other's opposite.
 */
export const meaning = {
  kind: "choice",
  words: outcomeMeanings,
  default: "left",
  place: "columns",
  when: (_, columns) => columns.outcome !== undefined,
} as const satisfies OptionSpec;

export function inferOutcomeMeaning({ outcome: column }: MappedColumns): OptionValues {
  const inferred = column ? inferMeaning(column.header) : null;
  return inferred ? { meaning: inferred } : {};
}

export function chosenMeaning(options: OptionValues): OutcomeMeaning {
  const word = outcomeMeanings.find((known) => known === options.meaning);
  if (!word) throw new Error(`No meaning of yes was chosen: ${options.meaning}`);
  return word;
}

/**
 * Leaves out rows whose answer is neither yes nor no.
 *
 * @param input an input of answers: an outcome, or whether a customer is a member
 */
export function checkAnswers(check: RowCheck, input = "outcome"): void {
  check.requireWords(input, "missing-outcome");
  const said = readOutcomes(check.words(input));
  const exampleOf = check.wordOf(input);
  const unknown = check.find({ code: "unknown-outcome", input, effect: "left-out", exampleOf });
  check.eachRow((row) => {
    if (said[row] === outcome.unknown) unknown.add(row);
  });
}

/** The answers of the rows that take part; missing in all others. */
export function answersOf({ words, included }: DataCheck, input = "outcome"): Uint8Array {
  const said = readOutcomes(words[input] ?? { codes: new Int32Array(), labels: [] });
  included.forEach((used, row) => {
    if (used === 0) said[row] = outcome.missing;
  });
  return said;
}

/** Whether the customer of each row was kept: 1, 0, or -1 where that is not known. */
export function keptOf(check: DataCheck, meaning: OutcomeMeaning): Int8Array {
  const yes = meaning === "kept" ? 1 : 0;
  return Int8Array.from(answersOf(check), (said) =>
    said === outcome.yes ? yes : said === outcome.no ? 1 - yes : -1,
  );
}
