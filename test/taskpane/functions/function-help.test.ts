import { functionSpecs } from "../../../src/calc/functions.generated";
import { locales, type Locale } from "../../../src/contract/locale";
import { functionTextsIn } from "../../../src/build/function-texts";
import { translateIn } from "../../../src/i18n/catalogues";
import { matches, synonymGroups } from "../../../src/taskpane/functions/function-help";

function found(query: string, locale: Locale): readonly string[] {
  const say = translateIn(locale);
  const synonyms = synonymGroups(say("pane.functions.synonyms"));
  const textOf = functionTextsIn(locale);
  return functionSpecs
    .filter((spec) => matches(query, spec, textOf(spec), say(`pane.family.${spec.family}`), synonyms))
    .map(({ id }) => id);
}

describe("finding a function in the user's language", () => {
  it.each([
    ["attrition", "en", "CHURN"],
    ["opsigelse", "da", "CHURN"],
    ["frafall", "nb", "CHURN"],
    ["bortfall", "sv", "CHURN"],
    ["離脱", "ja", "CHURN"],
    ["lifetime value", "en", "CLV"],
    ["顧客生涯価値", "ja", "CLV"],
    ["STAY.RETENTION", "en", "RETENTION"],
  ] as const)("finds for %p in %s among others %s", (query, locale, id) => {
    expect(found(query, locale)).toContain(id);
  });

  it.each(locales)("finds nothing for a word that nobody would use in %s", (locale) => {
    expect(found("zyxwvut", locale)).toEqual([]);
  });

  it("does not take the namespace for the word it is", () => {
    const keeping = found("keep", "en");
    expect(keeping).toContain("RETENTION");
    expect(keeping.length).toBeLessThan(functionSpecs.length / 2);
  });
});
