import { createFormats } from "../../../src/i18n/formats";
import { cutsOf, cutsShown } from "../../../src/taskpane/report-page/cuts-text";

describe("cutsOf", () => {
  it.each([
    ["en", "10 20 50", "10 20 50"],
    ["en", "10; 20;50", "10 20 50"],
    ["en", " 10,  20, 50 ", "10 20 50"],
    ["en", "-1.5 0", "-1.5 0"],
    ["da", "10,5 20", "10.5 20"],
    ["da", "10,5; 20,25", "10.5 20.25"],
    ["da", "10, 20", "10 20"],
    ["ja", "１０　２０；５０", "10 20 50"],
  ])("reads, in %s, %j as %j", (tag, typed, cuts) => {
    expect(cutsOf(typed, createFormats(tag))).toBe(cuts);
  });

  it.each([
    ["en", "50 10"],
    ["en", "10 10"],
    ["en", "10 twenty"],
    // A thousand and five hundred, or one and five hundred: neither is guessed.
    ["en", "1,500"],
    ["en", " "],
  ])("refuses, in %s, %j", (tag, typed) => {
    expect(cutsOf(typed, createFormats(tag))).toBeNull();
  });
});

describe("cutsShown", () => {
  it.each([
    ["en", "10.5 20"],
    ["sv", "10,5 20"],
  ])("writes decimals as in %s: %j", (tag, shown) => {
    expect(cutsShown("10.5 20", createFormats(tag))).toBe(shown);
  });
});
