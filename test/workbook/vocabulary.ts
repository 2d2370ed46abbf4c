import { outcome, outcomeOfWord } from "../../src/contract/outcome-words";
import { headerWords } from "../../src/i18n/header-words";
import { readDateText } from "../../src/contract/date-texts";
import { readNumberText } from "../../src/contract/number-texts";
import type { Vocabulary } from "../../src/workbook/recognise";

/** The words of all five languages, as the add-in hands them to recognition. */
export const vocabulary: Vocabulary = {
  headers: headerWords,
  isOutcome: (text) => {
    const said = outcomeOfWord(text);
    return said === outcome.yes || said === outcome.no;
  },
  isDate: (text) => readDateText(text).kind !== "none",
  isNumber: (text) => readNumberText(text).kind !== "none",
};
