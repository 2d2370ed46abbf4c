import fc from "fast-check";
import { functionSpecs } from "../../src/calc/functions.generated";
import { CalcError, messageValuesOf } from "../../src/contract/calc-error";
import type { AnyFunctionSpec } from "../../src/contract/function-spec";
import { locales } from "../../src/contract/locale";
import { evaluatorOf } from "../../src/functions/cell-function";
import { translateIn } from "../../src/i18n/catalogues";
import { anyArguments } from "../helpers/argument-arbitraries";

const translators = locales.map((locale) => [locale, translateIn(locale)] as const);
const wholeSentence = { usual: /^\S.*\.$/s, ja: /^\S.*。$/s };

/** Every distinct way in which a function failed over many calls; other numbers are no other way. */
function failuresOf(spec: AnyFunctionSpec): readonly CalcError[] {
  const evaluate = evaluatorOf(spec);
  const failures = new Map<string, CalcError>();
  const note = (error: CalcError): unknown =>
    failures.set(
      `${error.code} ${error.argument} ${JSON.stringify(error.detail)?.replace(/\d+/g, "0")}`,
      error,
    );
  const calls = fc.sample(anyArguments(spec), {
    numRuns: 400,
    seed: 7,
  });
  for (const values of calls) {
    try {
      const result = evaluate(values);
      if ("outcomes" in result) result.outcomes.forEach((one) => one instanceof CalcError && note(one));
    } catch (error) {
      if (!(error instanceof CalcError)) throw error;
      note(error);
    }
  }
  return [...failures.values()];
}

describe("error messages", () => {
  it.each(functionSpecs.map((spec) => [spec.id, spec] as const))(
    "of %s are whole sentences in every language and name the argument, whatever went wrong",
    (_, spec) => {
      const failures = failuresOf(spec);
      // That every declared error is met, the test of each function sees to.
      expect(failures.length).toBeGreaterThan(1);
      for (const [locale, translate] of translators) {
        for (const { code, argument, detail } of failures) {
          const sentence = translate(`error.${code}`, messageValuesOf({ argument, detail }));
          expect(sentence).toMatch(locale === "ja" ? wholeSentence.ja : wholeSentence.usual);
          expect(sentence).not.toContain("undefined");
          if (code !== "no-data") expect(sentence).toContain(argument);
        }
      }
    },
  );
});
