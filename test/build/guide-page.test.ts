import { XMLValidator } from "fast-xml-parser";
import { IntlMessageFormat } from "intl-messageformat";
import { guideFigures } from "../../src/build/guide-figures";
import { guidePage, whichModelPage, type GuideContext } from "../../src/build/guide-page";
import { guides } from "../../src/build/guides";
import { sampleSheets } from "../../src/build/sample/sample";
import { functionSpecs } from "../../src/calc/functions.generated";
import type { Locale } from "../../src/contract/locale";
import { catalogues } from "../../src/i18n/catalogues";
import { guides as da } from "../../src/i18n/da/guides";
import { guides as en } from "../../src/i18n/en/guides";
import { guideIds, type GuideTexts } from "../../src/i18n/guides";
import { guides as ja } from "../../src/i18n/ja/guides";
import { guides as nb } from "../../src/i18n/nb/guides";
import { guides as sv } from "../../src/i18n/sv/guides";

const texts: Readonly<Record<string, GuideTexts>> = { en, da, sv, nb, ja };

const sheets = sampleSheets();
const figures = guideFigures(sheets);

const contextIn = (language: string, own: GuideTexts): GuideContext => ({
  locale: language as Locale,
  texts: own,
  figures,
  specs: functionSpecs,
  catalogue: catalogues[language as Locale] ?? {},
});

/** Figures that a message speaks of. */
const figuresIn = (message: string): string[] =>
  new IntlMessageFormat(message, "en")
    .getAst()
    .flatMap((part) => ("value" in part && part.type !== 0 ? [String(part.value)] : []))
    .sort();

/** The texts of a guide by the figures that they speak of, so that languages can be compared. */
const outline = (texts: GuideTexts) =>
  guideIds.map((id) => {
    const { parameters, steps, distrust, before, when, data } = texts.guides[id];
    return [
      Object.keys(parameters),
      steps.map(figuresIn),
      distrust.map(figuresIn),
      [before, when, data, ...Object.values(parameters)].map(figuresIn),
    ];
  });

describe.each(Object.entries(texts))("the guides in %s", (language, own) => {
  it.each(guideIds)("write the guide %s as a well-formed page with every formula of its example", (id) => {
    const page = guidePage(id, contextIn(language, own));
    expect(XMLValidator.validate(page.replace("<!doctype html>", ""))).toBe(true);
    expect(page).toContain(`<html lang="${language}">`);
    expect(page.match(/<pre /g)).toHaveLength(guides[id].formulas.length);
    expect(page).not.toMatch(/NaN|undefined|<script|style=/);
  });

  it("say as much as the English ones, of the same figures", () => {
    expect(outline(own)).toEqual(outline(en));
  });

  it("have a sentence for every formula, and name only functions that there are", () => {
    for (const id of guideIds) expect(own.guides[id].steps).toHaveLength(guides[id].formulas.length);
    const named = JSON.stringify(own).match(/[A-Z]{3,}\.[A-Z]+/g) ?? [];
    const known = functionSpecs.map((spec) => spec.id);
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });

  it("lead from every situation to a guide or a function", () => {
    const page = whichModelPage(contextIn(language, own));
    expect(XMLValidator.validate(page.replace("<!doctype html>", ""))).toBe(true);
    for (const id of guideIds) expect(page).toContain(`href="guide-${id}.html"`);
    for (const answer of page.match(/<dd>[\s\S]*?<\/dd>/g) ?? []) expect(answer).toContain(".html");
  });
});

describe("the functions of the guides", () => {
  it("are every function of the families survival and models, each in one guide", () => {
    const wanted = functionSpecs.filter(({ family }) => family === "survival" || family === "models");
    expect(guideIds.flatMap((id) => guides[id].functions).sort()).toEqual(wanted.map(({ id }) => id).sort());
  });
});

describe("the worked examples", () => {
  const rowsOf = (name: string) => sheets.find((sheet) => sheet.name === name)?.rows ?? [];

  it("reach to the last row of what they read", () => {
    const customers = new Set(rowsOf("Orders").map(([id]) => id)).size;
    expect(figures.purchases["customers"]).toBe(customers);
    for (const id of ["purchases", "spending"] as const)
      expect(guides[id].formulas.join()).toContain(`I2:I${customers + 1}`);
    expect(guides.renewals.formulas.join()).toContain(`M2:M${rowsOf("Customers").length + 1}`);
  });

  it("count in the first half of 2024 who the sheet says has joined then (by hand)", () => {
    const joined = rowsOf("Customers").filter(([, , , , , day, left]) => {
      const isMarred = !(day instanceof Date) || (left instanceof Date && left < day);
      return !isMarred && day >= new Date("2024-01-01") && day < new Date("2024-07-01");
    });
    expect(figures.renewals["cohort"]).toBe(joined.length);
  });

  it("give a one-time buyer 1 by BG/NBD and far less by the others", () => {
    const { onceBg, onceMbg, oncePareto } = figures.purchases;
    expect(onceBg).toBe(1);
    expect(Number(onceMbg)).toBeLessThan(0.5);
    expect(Number(oncePareto)).toBeLessThan(0.5);
  });
});
