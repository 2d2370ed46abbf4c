import { readDateText } from "../contract/date-texts";
import { readNumberText } from "../contract/number-texts";
import { outcome, outcomeOfWord } from "../contract/outcome-words";
import { headerWords } from "../i18n/header-words";
import type { Vocabulary } from "../workbook/recognise";

/** The words of all languages, for the recognition of columns. */
export const vocabulary: Vocabulary = {
  headers: headerWords,
  isOutcome: (text) => outcomeOfWord(text) !== outcome.unknown,
  isDate: (text) => readDateText(text).kind !== "none",
  isNumber: (text) => readNumberText(text).kind !== "none",
};
