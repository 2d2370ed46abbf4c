import { IntlMessageFormat } from "intl-messageformat";
import { errorCodes } from "../../src/contract/calc-error";
import { families } from "../../src/contract/function-spec";
import { locales } from "../../src/contract/locale";
import { catalogues } from "../../src/i18n/catalogues";
import { startupTexts } from "../../src/i18n/startup";
import { problemCodes } from "../../src/workbook/ports/problem";

/** Names of the figures that a message speaks of, its plural branches included. */
function placeholders(message: string): readonly string[] {
  const found = new Set<string>();
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) return part.forEach(visit);
    if (typeof part !== "object" || part === null) return;
    const { type, value, options } = part as { type?: number; value?: unknown; options?: object };
    // 0 is literal text and 7 the number sign of a plural; every other kind names a figure.
    if (type !== undefined && type !== 0 && type !== 7) found.add(String(value));
    if (options) Object.values(options).forEach((option) => visit((option as { value: unknown }).value));
  };
  visit(new IntlMessageFormat(message, "en").getAst());
  return [...found].sort();
}

describe("The catalogues", () => {
  const { en, ...others } = catalogues;

  it.each(Object.entries(others))("has every text of English in %s and no other", (_locale, catalogue) => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(en).sort());
  });

  it.each(Object.entries(others))("speaks of the same figures in %s as in English", (_locale, catalogue) => {
    const differing = Object.keys(en).filter(
      (key) => placeholders(catalogue[key] ?? "").join() !== placeholders(en[key] ?? "").join(),
    );
    expect(differing).toEqual([]);
  });

  it.each(locales)("has no empty text in %s", (locale) => {
    expect(Object.entries(catalogues[locale]).filter(([, text]) => text.trim() === "")).toEqual([]);
    expect(Object.values(startupTexts[locale]).filter((text) => text.trim() === "")).toEqual([]);
  });

  it.each([
    ...errorCodes.map((code) => `error.${code}`),
    ...problemCodes.map((code) => `workbook.${code}`),
    ...families.map((family) => `pane.family.${family}`),
  ])("has a text for %s", (key) => {
    expect(Object.keys(en)).toContain(key);
  });
});
