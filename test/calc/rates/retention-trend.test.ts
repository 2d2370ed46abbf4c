import fc from "fast-check";
import retentionTrendSpec, { retentionTrend } from "../../../src/calc/rates/retention-trend";
import { dayOfIsoText } from "../../../src/contract/dates";
import { periodWords } from "../../../src/contract/function-spec";
import { missingDay } from "../../../src/contract/number-columns";
import { expectCalcError } from "../../helpers/expect-calc-error";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(retentionTrendSpec);

const day = (text: string): number => dayOfIsoText(text) ?? NaN;
const days = (...texts: (string | null)[]) =>
  Int32Array.from(texts, (text) => (text === null ? missingDay : day(text)));

describe("retentionTrend", () => {
  it("goes to the last event that is not after today, where nothing is said", () => {
    const table = retentionTrend(
      days("2024-01-10", "2024-02-01"),
      days(null, "2031-01-01"),
      "month",
      null,
      null,
      day("2024-05-05"),
    );
    expect(table.rows.map(([label]) => label)).toEqual(["2024-01", "2024-02"]);
  });

  it("counts by day: who leaves on the first day of a period was there at its opening (catalogue)", () => {
    const starts = days("2024-01-01", "2024-01-31", "2024-02-01");
    const ends = days("2024-02-01", null, null);
    expect(retentionTrend(starts, ends, "month", day("2024-02-01"), day("2024-02-01"), 0).rows).toEqual([
      ["2024-02", 2, 1, 1, 0, 2, 0.5, 0.5],
    ]);
  });

  it("leaves rates blank where nobody was there, and rows without a start out", () => {
    expect(retentionTrend(days("2024-01-05", null), days(null, null), "year", null, null, 1e6).rows).toEqual([
      ["2024", 0, 1, 0, 0, 1, null, null],
    ]);
  });

  it("refuses an end before its start, a period that ends before it begins, and millions of periods", () => {
    const [one, early] = [days("2024-01-05"), days("2024-01-04")];
    expectCalcError(
      () => retentionTrend(one, early, "day", null, null, 1e6),
      "end-before-start",
      "endDates",
      {
        position: 1,
      },
    );
    const open = days(null);
    expectCalcError(() => retentionTrend(one, open, "day", 45_000, 44_999, 1e6), "out-of-range", "to");
    expectCalcError(() => retentionTrend(one, open, "day", 1, 2_000_000, 1e6), "out-of-range", "to");
  });

  it("agrees with the definition counted directly: start - lost + new = end, an end the next start", () => {
    const spell = fc.tuple(fc.integer({ min: 45_000, max: 45_200 }), fc.option(fc.nat({ max: 150 })));
    fc.assert(
      fc.property(fc.array(spell, { minLength: 1 }), fc.constantFrom(...periodWords), (spells, period) => {
        const starts = Int32Array.from(spells, ([start]) => start);
        const ends = Int32Array.from(spells, ([start, stay]) => (stay === null ? missingDay : start + stay));
        const { rows } = retentionTrend(starts, ends, period, 45_050, 45_190, 1e6);
        let opening: unknown = rows[0]?.[1];
        for (const [, start, gained, lost, , end] of rows) {
          expect(start).toBe(opening);
          expect(Number(start) - Number(lost) + Number(gained)).toBe(end);
          opening = end;
        }
        if (period !== "day") return;
        rows.forEach(([, start, , , , end], index) => {
          const today = 45_050 + index;
          const here = (opens: boolean): number =>
            spells.filter(([from, stay]) => {
              const to = stay === null ? Infinity : from + stay;
              return opens ? from < today && to >= today : from <= today && to > today;
            }).length;
          expect([start, end]).toEqual([here(true), here(false)]);
        });
      }),
      { numRuns: 60 },
    );
  });
});
