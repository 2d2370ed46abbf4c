import { dayOfIsoText } from "../../src/contract/dates";
import { call, rowsOf } from "../helpers/call-function";
import { expectCalcError } from "../helpers/expect-calc-error";

const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
const day = (text: string): number => dayOfIsoText(text) ?? NaN;

describe("identifiers", () => {
  const mixed = column(1001, "1001", " 1001 ", 1002, "01001", "1002");
  const days = column(45_300, 45_301, 45_302, 45_300, 45_300, 45_300);

  it("are the same as numbers and as texts, and others with leading zeros (by hand: 1 of 3 came back)", () => {
    expect(call("REPEAT.RATE", mixed, days)).toEqual([1 / 3]);
    expect(call("PURCHASE.FREQUENCY", mixed)).toEqual([2]);
    expect(call("RETENTION.BYID", column(1001, "1002", "00123"), column("1001", 1002, 123))).toEqual([2 / 3]);
    expect(rowsOf("RETENTION.FLOW", [[7]], [["A"]], [["7"]], [["B"]])).toEqual([
      ["A", 0, 1, 0, 1],
      ["B", 0, 0, 0, 0],
      ["new", 0, 0, null, 0],
    ]);
  });

  it("are given back as they first stood there, so that lookups find them", () => {
    expect(rowsOf("RFM.SUMMARY", mixed, days).map(([customer]) => customer)).toEqual([1001, 1002, "01001"]);
  });

  it("may be truth values, and numbers as long as Excel keeps them (by hand)", () => {
    const ids = column(1e15, "1000000000000000", 999_999_999_999_999, true, "TRUE");
    expect(call("PURCHASE.FREQUENCY", ids)).toEqual([5 / 3]);
  });
});

describe("times", () => {
  const [beforeMidnight, midnight] = [day("2024-01-31") + 86_399 / 86_400, day("2024-02-01")];

  it("a second before midnight and at midnight are two days, two months, two windows (by hand)", () => {
    const [same, dates] = [column("A", "A"), column(beforeMidnight, midnight)];
    expect(call("REPEAT.RATE", same, dates)).toEqual([1]);
    expect(rowsOf("COHORT.TABLE", same, dates, "month", null, null, null, "2024-02-29")).toEqual([
      ["2024-01", 1, 1, 1],
    ]);
    expect(rowsOf("COHORT.TABLE", same, dates, 1)).toEqual([["2024-01", 1, 1, 1]]);
    expect(rowsOf("RFM.SUMMARY", same, dates, null, midnight + 0.75)).toEqual([
      ["A", 1, 1, 1, null, 0, 2, null],
    ]);
  });

  it("of one day are one day (by hand)", () => {
    const [same, dates] = [column("A", "A"), column(midnight, midnight + 86_399 / 86_400)];
    expect(call("REPEAT.RATE", same, dates)).toEqual([0]);
    expect(rowsOf("COHORT.TABLE", same, dates, 1)).toEqual([["2024-02", 1, 1]]);
  });

  it("put who leaves a second before midnight into the old month (by hand)", () => {
    const trend = (end: number) =>
      rowsOf("RETENTION.TREND", [[45_000]], [[end]], "month", "2024-01-01", "2024-02-29");
    expect(trend(beforeMidnight).map(([, , , lost]) => lost)).toEqual([1, 0]);
    expect(trend(midnight).map(([, , , lost]) => lost)).toEqual([0, 1]);
    expect(call("TENURE", [[beforeMidnight]], [[midnight]])).toEqual([1, 1]);
  });
});

describe("whole columns", () => {
  const sheetRows = 1_048_576;
  const customers = column("A", "A", "B", "C");
  const dates = column(45_300, 45_301, 45_300, 45_302);

  it.each([
    ["null", null, null],
    ["empty text", "", ""],
    ["0, as some hosts do, dates alone", "", 0],
  ])(
    "with blanks delivered as %s give the figure of their filled rows (by hand: 1 of 3)",
    (_, text, date) => {
      const filled = (cells: unknown[][], blank: unknown): unknown[][] => [
        ...cells,
        ...Array<unknown[]>(sheetRows - cells.length).fill([blank]),
      ];
      expect(call("REPEAT.RATE", filled(customers, text), filled(dates, date))).toEqual([1 / 3]);
    },
  );

  it("with a header say where it stands, as a header is no date", () => {
    expectCalcError(
      () => call("REPEAT.RATE", [["Customer"], ...customers], [["Date"], ...dates]),
      "not-a-date",
      "dates",
      { value: "Date", position: 1 },
    );
  });

  it("without a single filled row have no data", () => {
    const blank = Array<unknown[]>(1000).fill([""]);
    expectCalcError(() => call("REPEAT.RATE", blank, blank), "no-data", "customers");
    expectCalcError(() => call("COHORT.TABLE", blank, blank), "no-data", "customers");
  });
});

describe("truth values", () => {
  it("are outcomes in every form in which they arrive, the text of them included (by hand: 3 of 6 kept)", () => {
    const answers = column(true, false, "TRUE", "FALSE", 1, 0);
    const [table] = rowsOf("SEGMENT.OUTCOMES", column(..."AAAAAA"), answers, "kept");
    expect(table?.slice(0, 6)).toEqual(["A", 6, 0, 3, 3, 0.5]);
  });

  it("count as 1 and 0 among numbers, and are no dates", () => {
    expect(call("AOV", column(true, 3, false))).toEqual([4 / 3]);
    expectCalcError(() => call("REPEAT.RATE", column("A"), column(true)), "not-a-date", "dates", {
      value: "TRUE",
      position: 1,
    });
  });
});

describe("one customer", () => {
  const [customers, amounts] = [column("A", "A", "A"), column(10, 20, 5)];
  const dates = column("2024-01-10", "2024-02-10", "2024-02-10");

  it("is a table of one row (by hand)", () => {
    expect(call("REPEAT.RATE", customers, dates)).toEqual([1]);
    expect(call("REPEAT.SHARE", customers, dates, amounts)).toEqual([25 / 35]);
    expect(rowsOf("RFM.SUMMARY", customers, dates, amounts, "2024-02-29")).toEqual([
      ["A", 1, 31, 50, 25, 19, 2, 35],
    ]);
    expect(rowsOf("COHORT.TABLE", customers, dates, "month", "orders", null, null, "2024-03-31")).toEqual([
      ["2024-01", 1, 1, 2, 0],
    ]);
    expect(call("CONCENTRATION", [[35]])).toEqual([1]);
  });

  it("is not below any cut, as all cuts are his own values: R 5, F 1, M 1 (catalogue's rule)", () => {
    expect(call("RFM.SCORE", [[19]], [[2]], [[35]])).toEqual([5, 1, 1, 511]);
  });

  it("is kept with an interval from .206549 to 1 (Wilson for 1 of 1: proportions_nps_logit.json)", () => {
    const kept = ["A", 1, 0, 0, 1, 1, expect.closeTo(0.2065493143772374, 12), 1, 0];
    expect(rowsOf("SEGMENT.OUTCOMES", "A", true, "kept")).toEqual([kept]);
    expect(rowsOf("COHORT.CURVE", "A", 45_300, "day")).toEqual([[0, 1, 1, 1, kept[6], 1]]);
  });

  it("in a single cell, in a window that has not ended, has nothing that could be observed", () => {
    expect(rowsOf("COHORT.TABLE", "A", "2024-01-10")).toEqual([["2024-01", 1, null]]);
  });
});

describe("all on one day", () => {
  const customers = column("A", "A", "B", "C");
  const dates = column(45_300, 45_300.5, 45_300.75, "2024-01-09");

  it("nobody came back, and there is no time to look back on (by hand; 45300 is 2024-01-09)", () => {
    expect(call("REPEAT.RATE", customers, dates)).toEqual([0]);
    expect(call("REPEAT.SHARE", customers, dates, column(1, 2, 3, 4))).toEqual([0]);
    expect(rowsOf("RFM.SUMMARY", customers, dates, column(1, 2, 3, 4))).toEqual([
      ["A", 0, 0, 0, 0, 0, 1, 3],
      ["B", 0, 0, 0, 0, 0, 1, 3],
      ["C", 0, 0, 0, 0, 0, 1, 4],
    ]);
    expect(rowsOf("COHORT.TABLE", customers, dates, "day")).toEqual([["2024-01-09", 3, 1]]);
    expect(rowsOf("COHORT.TABLE", customers, dates, "month")).toEqual([["2024-01", 3, null]]);
  });

  it("who joins and leaves that day was never there at an opening or a close (catalogue: membership by day)", () => {
    const joined = column(45_300, 45_300, 45_300);
    expect(rowsOf("RETENTION.TREND", joined, column(45_300, null, null), "day", 45_300, 45_301)).toEqual([
      ["2024-01-09", 0, 2, 0, 1, 2, null, null],
      ["2024-01-10", 2, 0, 0, 0, 2, 1, 0],
    ]);
    expect(call("TENURE", joined, joined)).toEqual([0, 1, 0, 1, 0, 1]);
  });
});

describe("refunds and amounts of 0", () => {
  // A took a sample for nothing and gave something back; B bought for 20 and 30.
  const customers = column("A", "A", "B", "B");
  const dates = column("2024-01-01", "2024-02-05", "2024-01-03", "2024-02-01");
  const amounts = column(0, -10, 20, 30);
  const cohort = (measure: string): unknown =>
    rowsOf("COHORT.TABLE", customers, dates, "month", measure, null, amounts, "2024-02-29");

  it("are purchases where they are 0, and enter sums alone where they are negative (catalogue, by hand)", () => {
    expect(rowsOf("RFM.SUMMARY", customers, dates, amounts, "2024-02-29")).toEqual([
      ["A", 0, 0, 59, 0, 59, 1, -10],
      ["B", 1, 29, 57, 30, 28, 2, 50],
    ]);
    expect(call("REPEAT.SHARE", customers, dates, amounts)).toEqual([20 / 40]);
    expect(call("AOV", amounts)).toEqual([40 / 3]);
    expect(cohort("rate")).toEqual([["2024-01", 2, 1, 0.5]]);
    expect(cohort("orders")).toEqual([["2024-01", 2, 2, 1]]);
    expect(cohort("value")).toEqual([["2024-01", 2, 20, 20]]);
  });

  it("leave no recurring revenue where a month is 0: it is lost and comes back (by hand)", () => {
    const months = column("2024-01-31", "2024-02-29", "2024-03-31");
    const rows = rowsOf("MRR.MOVEMENTS", column(7, 7, 7), months, column(10, 0, 4));
    expect(rows.map((row) => row.slice(0, 8))).toEqual([
      ["2024-01", 0, 10, 0, 0, 0, 0, 10],
      ["2024-02", 10, 0, 0, 0, 10, 0, 0],
      ["2024-03", 0, 0, 0, 0, 0, 4, 4],
    ]);
  });
});

describe("1e15", () => {
  it("is a count and an amount like any other (by hand)", () => {
    expect(call("RETENTION", 1e15, 8e14, 2e14)).toEqual([0.6]);
    expect(call("AOV", column(1e15, 1))).toEqual([500_000_000_000_000.5]);
    expect(call("CONCENTRATION", column(1e15, 3e15), 0.5)).toEqual([0.75]);
    expect(call("GRR", 1e15, 1e14, 1e14)).toEqual([0.8]);
    const [, , , , , , , total] = call("RFM.SUMMARY", column(1, 1), column(9, 9), column(1e15, 1));
    expect(total).toBe(1_000_000_000_000_001);
  });

  it("kept by half is known to 3.098975e-8, z / (2 √(n + z²)) (Wilson 1927, by hand)", () => {
    const [low, high] = call("RETENTION.INTERVAL", 5e14, 1e15);
    expect(0.5 - Number(low)).toBeCloseTo(3.098975e-8, 13);
    expect(Number(high) - 0.5).toBeCloseTo(3.098975e-8, 13);
  });

  it("is no date, no level, no score and no number of days", () => {
    expectCalcError(() => call("REPEAT.RATE", column(1), column(1e15)), "not-a-date", "dates", {
      value: 1e15,
    });
    expectCalcError(() => call("NPS.INTERVAL", column(9), 1e15), "out-of-range", "level");
    expectCalcError(() => call("NPS", column(1e15)), "out-of-range", "scores", { position: 1 });
    expectCalcError(() => call("COHORT.TABLE", column(1), column(45_000), 1e15), "out-of-range", "period");
  });
});

describe("dates before 1900-03-01", () => {
  // Excel's day 60 is a 29 February 1900 that never was; its day 1, 1900-01-01, is a Sunday by its own count.
  it("are Excel's own days, its 29 February 1900 among them (as Excel shows 59, 60 and 61)", () => {
    expect(rowsOf("COHORT.TABLE", column("A", "B", "C"), column(59, 60, 61), "day", "customers")).toEqual([
      ["1900-02-28", 1, 1, 0, 0],
      ["1900-02-29", 1, 1, 0, null],
      ["1900-03-01", 1, 1, null, null],
    ]);
    expect(rowsOf("COHORT.TABLE", column("A", "A"), column(60, 61), "month", null, null, null, 91)).toEqual([
      ["1900-02", 1, 1, 1],
    ]);
  });

  it("are as far apart as Excel says: 28 February to 1 March 1900 are 2 days, as 61 - 59", () => {
    expect(call("TENURE", column("1900-02-28"), column("1900-03-01"))).toEqual([2, 1]);
  });

  it("begin with a Sunday, the end of an ISO week of the year before (Excel's weekdays, by hand)", () => {
    const week = (period: string): unknown =>
      rowsOf("COHORT.TABLE", column("A", "A"), column(1, 2), period, null, null, null, 8);
    expect(week("week")).toEqual([["1899-W52", 1, 1, 1]]);
    expect(week("week-sunday")).toEqual([["1900-01-01", 1, 1]]);
  });

  it("are refused before the first day that Excel has", () => {
    for (const value of ["1899-12-31", -1, 0.5]) {
      expectCalcError(() => call("REPEAT.RATE", column("A"), column(value)), "not-a-date", "dates", {
        value,
      });
    }
  });
});
