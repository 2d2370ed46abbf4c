import { tagFor } from "../../src/i18n/tag";

describe("tagFor", () => {
  it.each([
    ["en", "en-GB", "en-GB"],
    ["da", "da-DK", "da-DK"],
    ["en", "fr-FR", "en"],
    ["da", "da_DK", "da"],
    ["en", "", "en"],
    ["en", undefined, "en"],
  ] as const)("gives, for texts in %s under a host of %p, %p", (locale, host, tag) => {
    expect(tagFor(locale, host)).toBe(tag);
  });
});
