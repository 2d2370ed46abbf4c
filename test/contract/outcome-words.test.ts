import { outcome, outcomeOfWord, readOutcomes } from "../../src/contract/outcome-words";
import { categoryColumn } from "../helpers/category-column";

describe("outcomeOfWord", () => {
  it.each(["TRUE", "1", "yes", "Yes", "YES", "ja", "Ja", "JA", "はい", "SAND", "SANN", "SANT", "真"])(
    "takes %s for yes (English, Danish, Norwegian, Swedish, Japanese)",
    (word) => expect(outcomeOfWord(word)).toBe(outcome.yes),
  );

  it.each(["FALSE", "0", "no", "No", "nej", "Nej", "nei", "Nei", "いいえ", "FALSK", "USANN", "FALSKT", "偽"])(
    "takes %s for no (English, Danish, Norwegian, Swedish, Japanese)",
    (word) => expect(outcomeOfWord(word)).toBe(outcome.no),
  );

  it.each(["Ｙｅｓ", "１", " yes "])("takes %s for yes, in any width and with spaces around", (word) =>
    expect(outcomeOfWord(word)).toBe(outcome.yes),
  );

  it.each(["Churn", "2", "-1", "maybe", "y e s", "nope"])("does not guess what %s means", (word) =>
    expect(outcomeOfWord(word)).toBe(outcome.unknown),
  );
});

describe("readOutcomes", () => {
  it("reads truth values, numbers, words and blanks row by row", () => {
    const column = categoryColumn([true, false, 1, 0, "Yes", "no", null, "  ", "gone", "YES"]);
    const { yes, no, missing, unknown } = outcome;
    expect([...readOutcomes(column)]).toEqual([yes, no, yes, no, yes, no, missing, missing, unknown, yes]);
  });
});
