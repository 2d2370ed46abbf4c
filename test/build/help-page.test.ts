import { XMLValidator } from "fast-xml-parser";
import { functionTextsIn } from "../../src/build/function-texts";
import { helpIndex, helpPage, type HelpContext } from "../../src/build/help-page";
import { functionSpecs } from "../../src/calc/functions.generated";
import { guideFile } from "../../src/build/guide-page";
import paretoFit from "../../src/calc/models/paretonbd-fit";
import retention from "../../src/calc/rates/retention-rate";
import segmentOutcomes from "../../src/calc/rates/segment-outcomes";
import { locales, type Locale } from "../../src/contract/locale";
import { translateIn } from "../../src/i18n/catalogues";
import { guideIds } from "../../src/i18n/guides";

const contextIn = (locale: Locale): HelpContext => ({
  locale,
  textOf: functionTextsIn(locale),
  translate: translateIn(locale),
  formulaOf: () => "a < b & c",
  specs: functionSpecs,
});

const asXml = (page: string): string => page.replace("<!doctype html>", "");

describe("helpPage", () => {
  it.each(functionSpecs.flatMap((spec) => locales.map((locale) => [spec.id, locale, spec] as const)))(
    "of %s in %s is well-formed, its texts escaped",
    (_, locale, spec) => {
      const page = helpPage(spec, contextIn(locale));
      expect(XMLValidator.validate(asXml(page))).toBe(true);
      expect(page).toContain("a &lt; b &amp; c");
    },
  );

  it("says meaning, call, arguments, example, native form, errors and source", () => {
    const page = helpPage(retention, contextIn("en"));
    expect(page).toContain("Share of the opening customers who are still here at the close.");
    expect(page).toContain("=STAY.RETENTION(start, end, new)");
    expect(page).toContain("=STAY.RETENTION(1000, 800, 200)");
    expect(page).toContain("<p>0.6</p>");
    expect(page).toContain("=(end-new)/start");
    expect(page).toContain("#DIV/0!");
    expect(page).toContain("Farris");
  });

  it("leads on to related functions, and where there is one to the guide", () => {
    const page = helpPage(paretoFit, contextIn("en"));
    const targets = linksOf(page);
    for (const target of [
      "RFM.SUMMARY.html",
      "PARETONBD.ALIVE.html",
      "guide-purchases.html",
      "which-model.html",
    ])
      expect(targets).toContain(target);
    expect(linksOf(helpPage(retention, contextIn("en")))).not.toContain("which-model.html");
  });

  it("shows tables with the headers and numbers of its language", () => {
    const page = helpPage(segmentOutcomes, contextIn("da"));
    for (const text of ["<th>Fastholdelse</th>", "<td>I alt</td>", "<td>0,666667</td>"])
      expect(page).toContain(text);
  });

  it("escapes what a declaration says", () => {
    const text = { ...retention.text, summary: `<b onclick="x">&'` };
    const page = helpPage({ ...retention, text }, contextIn("en"));
    expect(page).toContain("&lt;b onclick=&quot;x&quot;&gt;&amp;&#39;");
    expect(page).not.toContain("<b ");
  });
});

describe("helpIndex", () => {
  it.each(locales)("leads to the page of every function, after the guides, in %s", (locale) => {
    const targets = linksOf(helpIndex(contextIn(locale)));
    const functions = functionSpecs.map(({ id }) => `${id}.html`);
    expect(targets.slice(-functions.length)).toEqual(functions);
    expect(targets.slice(0, -functions.length)).toEqual(["which-model.html", ...guideIds.map(guideFile)]);
  });
});

const linksOf = (page: string): string[] =>
  [...page.matchAll(/href="([^"]+\.html)"/g)].map(([, to = ""]) => to);
