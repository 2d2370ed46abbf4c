import { oneOf } from "../../src/contract/function-spec";
import { optionWord } from "../../src/functions/option-word";
import { expectCalcError } from "../helpers/expect-calc-error";

const method = oneOf(["wilson", "exact"], "wilson");
const required = oneOf(["kept", "left"], null);

describe("optionWord", () => {
  it.each([["exact"], ["EXACT"], [" Exact "], [[["exact"]]]])(
    "understands %j as exact, as Excel compares texts",
    (value) => {
      expect(optionWord(value, "method", method)).toBe("exact");
    },
  );

  it.each([[null], [undefined], [""], [" "], [[[null]]]])(
    "takes the default when it is left out: %j",
    (value) => {
      expect(optionWord(value, "method", method)).toBe("wilson");
    },
  );

  it("asks for a word that has no default, and says which there are", () => {
    const detail = { words: '"kept", "left"' };
    expectCalcError(() => optionWord(null, "meaning", required), "missing-argument", "meaning", detail);
  });

  it("names the word that it does not know", () => {
    const detail = { value: "wald", words: '"wilson", "exact"' };
    expectCalcError(() => optionWord("wald", "method", method), "unknown-option", "method", detail);
  });

  it("passes an error value on", () => {
    const error = { type: "Error", basicValue: "#REF!" };
    expectCalcError(() => optionWord(error, "method", method), "input-error", "method", { value: "#REF!" });
  });
});
