import { localeOf } from "../../src/contract/locale";

describe("localeOf", () => {
  it.each([
    ["da-DK", "da"],
    ["DA", "da"],
    ["nb-NO", "nb"],
    ["no", "nb"],
    ["nn-NO", "nb"],
    ["sv-FI", "sv"],
    ["ja-JP", "ja"],
    ["en-GB", "en"],
    ["fr-FR", "en"],
    ["", "en"],
    [undefined, "en"],
  ])("speaks, where the host says %s, %s", (tag, locale) => {
    expect(localeOf(tag)).toBe(locale);
  });
});
