import { isoTextOf } from "../../../src/contract/dates";
import { nextAnniversary } from "../../../src/reports/milestones/next-anniversary";
import { day } from "../support/run-shape";

describe("the next anniversary", () => {
  it.each([
    ["2020-05-10", "2024-05-01", "2024-05-10", 4],
    ["2020-05-10", "2024-05-10", "2024-05-10", 4],
    ["2020-05-10", "2024-05-11", "2025-05-10", 5],
    ["2020-12-31", "2024-12-31", "2024-12-31", 4],
    ["2020-02-29", "2024-02-01", "2024-02-29", 4],
    ["2020-02-29", "2025-02-01", "2025-02-28", 5],
    ["2020-02-29", "2025-03-01", "2026-02-28", 6],
    ["2020-02-29", "2024-03-01", "2025-02-28", 5],
    ["1900-03-01", "2024-02-20", "2024-03-01", 124],
  ])("of %s from %s on is %s, after %d years (by the calendar)", (origin, from, date, years) => {
    const next = nextAnniversary(day(origin), day(from), "february-28");
    expect(next && { ...next, date: isoTextOf(next.date) }).toEqual({ date, years });
  });

  it.each([
    ["2025-02-01", "2025-03-01", 5],
    ["2025-03-01", "2025-03-01", 5],
    ["2025-03-02", "2026-03-01", 6],
    ["2100-01-01", "2100-03-01", 80],
  ])("of a leap day from %s on is %s where 1 March stands for it", (from, date, years) => {
    const next = nextAnniversary(day("2020-02-29"), day(from), "march-1");
    expect(next && { ...next, date: isoTextOf(next.date) }).toEqual({ date, years });
  });

  it("is none of a day that is still to come, nor of the first day itself", () => {
    expect(nextAnniversary(day("2024-06-01"), day("2024-05-01"), "march-1")).toBeNull();
    expect(nextAnniversary(day("2024-05-01"), day("2024-05-01"), "march-1")).toBeNull();
    expect(nextAnniversary(day("2030-01-01"), day("2024-05-01"), "march-1")).toBeNull();
  });
});
