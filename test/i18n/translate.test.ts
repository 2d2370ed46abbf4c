import { createTranslate } from "../../src/i18n/translate";

const texts = {
  rows: "{n, plural, one {# row} other {# rows}}",
  share: "{share, number, ::scale/100 .0} %",
};

describe("createTranslate", () => {
  it.each([
    [1, "1 row"],
    [48212, "48,212 rows"],
  ])("counts %p by the plural rules of English: %p", (n, sentence) => {
    expect(createTranslate("en", texts)("rows", { n })).toBe(sentence);
  });

  it("writes numbers as the tag says", () => {
    expect(createTranslate("da", texts, "da-DK")("share", { share: 0.735 })).toBe("73,5 %");
  });

  it.each(["missing", "toString", "__proto__"])("throws for %p, which has no text", (key) => {
    expect(() => createTranslate("en", texts)(key)).toThrow(`No text for "${key}" in en`);
  });

  it("throws when a figure that a text speaks of is not given", () => {
    expect(() => createTranslate("en", texts)("rows")).toThrow(/n/);
  });
});
