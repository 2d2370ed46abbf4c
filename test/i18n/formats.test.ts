import { createFormats } from "../../src/i18n/formats";

/** Intl separates with several kinds of blank; which one is the language's affair. */
const plain = (text: string) => text.replace(/[\u00a0\u202f\u2009]/g, " ");

describe("createFormats", () => {
  it.each([
    ["en", "73.5%", "57% – 63%", "7,043"],
    ["da-DK", "73,5 %", "57-63 %", "7.043"],
  ])("writes shares, intervals and counts as in %s", (tag, percent, interval, count) => {
    const formats = createFormats(tag);
    expect(plain(formats.percent(0.735))).toBe(percent);
    expect(plain(formats.interval(0.57, 0.63))).toBe(interval);
    expect(plain(formats.count(7043))).toBe(count);
  });

  it.each([
    ["en-GB", "da", "Dansk (Danish)"],
    ["da-DK", "da", "Dansk"],
    ["nb", "ja", "日本語 (Japansk)"],
    ["ja-JP", "en", "English (英語)"],
  ] as const)("names, for a reader of %s, the language %s: %s", (tag, locale, name) => {
    expect(createFormats(tag).language(locale)).toBe(name);
  });

  it("writes an interval whose ends read alike as one figure", () => {
    expect(createFormats("en").interval(0.5701, 0.5702)).toBe("57%");
  });

  it.each([
    [null, "share", ""],
    [0, "share", "0.0%"],
    [0, "count", "0"],
    ["=1+1", "text", "=1+1"],
    [1234.5, "money", "1,234.50"],
    [0.255289, "ratio", "0.2553"],
    [45292, "date", "Jan 1, 2024"],
  ] as const)("writes %p as a %s: %p (blank is not observable, 0 is none)", (value, unit, text) => {
    expect(createFormats("en").cell(value, unit)).toBe(text);
  });

  it.each([
    [0.2, "1 second"],
    [59, "59 seconds"],
    [61, "2 minutes"],
  ])("rounds %p seconds up to %p", (seconds, text) => {
    expect(createFormats("en").duration(seconds)).toBe(text);
  });
});
