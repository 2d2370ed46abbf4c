import fc from "fast-check";
import { civilOf, dayOf, dayOfIsoText, isoTextOf, lastDay } from "../../src/contract/dates";

describe("days as Excel counts them", () => {
  it.each([
    [1, 1900, 1, 1],
    [59, 1900, 2, 28],
    [60, 1900, 2, 29],
    [61, 1900, 3, 1],
    [36_526, 2000, 1, 1],
    [45_351, 2024, 2, 29],
    [45_658, 2025, 1, 1],
    [lastDay, 9999, 12, 31],
  ])("takes %d for %d-%d-%d (as Excel shows it)", (serial, year, month, day) => {
    expect(civilOf(serial)).toEqual({ year, month, day });
    expect(dayOf(year, month, day)).toBe(serial);
  });

  it("cuts off the time: a minute before midnight is still the old day", () => {
    expect(civilOf(45_351 + 1439 / 1440)).toEqual({ year: 2024, month: 2, day: 29 });
  });

  it("gives every day back its own number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: lastDay }), (serial) => {
        expect(dayOfIsoText(isoTextOf(serial))).toBe(serial);
      }),
    );
  });
});

describe("dayOfIsoText", () => {
  it.each([
    ["2024-03-17", 45_368],
    [" 2024-03-17 23:59 ", 45_368],
    ["2024-03-17T00:00:00.5", 45_368],
    ["1900-02-29", 60],
    ["2024-03", 45_352],
  ])("reads %s", (text, day) => {
    expect(dayOfIsoText(text)).toBe(day);
  });

  it.each([
    "03/04/2024",
    "2024-3-7",
    "2023-02-29",
    "2024-13-01",
    "2024-03 08:00",
    "2024-13",
    "1899-12-31",
    "2024-03-17 24:00",
    "soon",
  ])("refuses %s, which is no date or has two readings", (text) => {
    expect(dayOfIsoText(text)).toBeNull();
  });
});
