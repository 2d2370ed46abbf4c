import fc from "fast-check";
import { addMonths, dateOf, dayOf, firstDayOf, monthOf } from "../../../src/build/sample/calendar";

describe("the sample's calendar", () => {
  it.each([
    ["2024-01-15", 1, "2024-02-15"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2024-01-31", 2, "2024-03-31"],
    ["2023-11-30", 3, "2024-02-29"],
    ["2024-12-05", 1, "2025-01-05"],
  ])("renews %s after %i months on %s, in short months on their last day", (from, months, until) => {
    const [year = 0, month = 0, day = 0] = from.split("-").map(Number);
    expect(
      dateOf(addMonths(dayOf(year, month, day), months))
        .toISOString()
        .slice(0, 10),
    ).toBe(until);
  });

  it("puts every day into its own month", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (day) => {
        expect(firstDayOf(monthOf(day))).toBeLessThanOrEqual(day);
        expect(firstDayOf(monthOf(day) + 1)).toBeGreaterThan(day);
      }),
    );
  });
});
