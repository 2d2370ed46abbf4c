import fc from "fast-check";
import { firstDayOf, spanOf, windowLabel, windowLookup, windowOf } from "../../../src/calc/numeric/calendar";
import { dayOfIsoText, lastDay } from "../../../src/contract/dates";
import { periodWords } from "../../../src/contract/function-spec";
import { missingDay } from "../../../src/contract/number-columns";

const day = (text: string): number => dayOfIsoText(text) ?? NaN;
const labelOf = (text: string, period: (typeof periodWords)[number]): string =>
  windowLabel(windowOf(day(text), period), period);

describe("calendar windows", () => {
  it.each([
    ["2024-03-17", "day", "2024-03-17"],
    ["2024-03-17", "week", "2024-W11"],
    ["2024-03-18", "week", "2024-W12"],
    ["2024-03-17", "week-sunday", "2024-03-17"],
    ["2024-03-16", "week-sunday", "2024-03-10"],
    ["2024-02-29", "month", "2024-02"],
    ["2024-03-31", "quarter", "2024-Q1"],
    ["2024-12-31", "year", "2024"],
  ] as const)("put %s by %s into %s (catalogue)", (text, period, label) => {
    expect(labelOf(text, period)).toBe(label);
  });

  it.each([
    ["2020-12-31", "2020-W53"],
    ["2021-01-03", "2020-W53"],
    ["2021-01-04", "2021-W01"],
    ["2024-12-30", "2025-W01"],
    ["2023-01-01", "2022-W52"],
    ["1997-12-29", "1998-W01"],
  ])("give %s the ISO week %s (ISO 8601)", (text, label) => {
    expect(labelOf(text, "week")).toBe(label);
  });

  it("begin on their own first day and follow each other without a gap, whatever the period", () => {
    const anyDay = fc.integer({ min: 1, max: lastDay });
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...periodWords), (one, period) => {
        const window = windowOf(one, period);
        const [first, next] = [firstDayOf(window, period), firstDayOf(window + 1, period)];
        expect(first <= one && one < next).toBe(true);
        expect(windowOf(next, period)).toBe(window + 1);
        if (first >= 1) expect(windowOf(first, period)).toBe(window);
      }),
    );
  });
});

describe("windowLookup", () => {
  it("finds the same windows as windowOf", () => {
    const days = fc.array(fc.integer({ min: 1, max: 60_000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(days, fc.constantFrom(...periodWords), (column, period) => {
        const lookup = windowLookup(Int32Array.from(column), period);
        for (const one of [...column, 1, 60_000]) expect(lookup(one)).toBe(windowOf(one, period));
      }),
      { numRuns: 50 },
    );
  });
});

describe("spanOf", () => {
  it("leaves missing days out", () => {
    expect(spanOf(Int32Array.of(7, missingDay, 3))).toEqual([3, 7]);
    expect(spanOf(Int32Array.of(missingDay))).toEqual([Infinity, -Infinity]);
  });
});
