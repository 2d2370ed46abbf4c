import fc from "fast-check";
import { addCohorts, countCohorts, type CohortSum } from "../../../src/calc/cohorts/cohort-counts";
import { CohortLedger } from "../../../src/calc/cohorts/cohort-ledger";
import { cohortCells, type AgeBrackets, type CohortCell } from "../../../src/contract/aggregate-question";
import { cohortReferences, cohortTable, type CohortReference } from "../../../src/calc/cohorts/cohort-table";
import { firstDayOf, windowOf } from "../../../src/calc/numeric/calendar";
import { dayOfIsoText } from "../../../src/contract/dates";
import { missingDay } from "../../../src/contract/number-columns";
import { periodWords, type Period } from "../../../src/contract/function-spec";
import { categoryColumn } from "../../helpers/category-column";

const day = (text: string): number => dayOfIsoText(text) ?? NaN;
type Event = readonly [customer: string, day: number];

const ratesOf = (
  events: readonly Event[],
  period: Period | AgeBrackets,
  asOf: number,
  cell: CohortCell = "on",
  reference: CohortReference = "cohort",
) => {
  const customers = events.map(([customer]) => customer);
  const dates = Int32Array.from(events, ([, at]) => at);
  const question = { period, cell, asOf };
  return cohortTable(categoryColumn(customers, "exact"), dates, null, question, "rate", reference);
};

/** The purchases of customers, written `A: 2024-01-31 2024-02-01`. */
const purchases = (...lines: readonly string[]): Event[] =>
  lines.flatMap((line) => {
    const [customer = "", ...dates] = line.split(/[: ]+/);
    return dates.map((date): Event => [customer, day(date)]);
  });

describe("the four meanings of retention, by both references", () => {
  // April has not ended: what C and F buy in it counts for ages before it only, "on or after".
  const bought = purchases(
    "A: 2024-01-05 2024-02-05",
    "B: 2024-01-05 2024-03-05",
    "C: 2024-01-05 2024-04-05",
    "D: 2024-01-05 2024-02-05 2024-03-05",
    "E: 2024-02-05 2024-03-05",
    "F: 2024-02-05 2024-04-10",
  );

  // Of January's 4 customers count at the ages 1 and 2: on 2 and 2, after 4 and 3, before 2 and 3, streak 2 and 1.
  it.each([
    ["on", "cohort", [1, 0.5, 0.5], [1, 0.5, null], [1, 0.5, 0.5]],
    ["on or after", "cohort", [1, 1, 0.75], [1, 1, null], [1, 1, 0.75]],
    ["on or before", "cohort", [1, 0.5, 0.75], [1, 0.5, null], [1, 0.5, 0.75]],
    ["streak", "cohort", [1, 0.5, 0.25], [1, 0.5, null], [1, 0.5, 0.25]],
    ["on", "previous", [null, 0.5, 1], [null, 0.5, null], [null, 0.5, 1]],
    ["on or after", "previous", [null, 1, 0.75], [null, 1, null], [null, 1, 0.75]],
    ["on or before", "previous", [null, 0.5, 1.5], [null, 0.5, null], [null, 0.5, 1.5]],
    ["streak", "previous", [null, 0.5, 0.5], [null, 0.5, null], [null, 0.5, 0.5]],
  ] as const)(
    "%s an age against the %s: January %j, February %j, average %j of mature cells (by hand)",
    (cell, reference, january, february, average) => {
      const { rows, totals } = ratesOf(bought, "month", day("2024-04-15"), cell, reference);
      expect(rows).toEqual([
        ["2024-01", 4, ...january],
        ["2024-02", 2, ...february],
      ]);
      expect(totals).toEqual(["", 6, ...average]);
    },
  );

  it("hold for any purchases, windows and ends of the data: the catalogue's words, counted customer by customer", () => {
    const event = fc.tuple(
      fc.constantFrom("A", "B", "C", "D", "E"),
      fc.integer({ min: 45_250, max: 45_420 }),
    );
    const period = fc.oneof<fc.Arbitrary<Period | AgeBrackets>[]>(
      fc.constantFrom(...periodWords),
      fc.integer({ min: 1, max: 40 }),
      fc.uniqueArray(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 5 }).map(ascending),
    );
    fc.assert(
      fc.property(
        fc.array(event, { minLength: 1, maxLength: 20 }),
        period,
        fc.nat({ max: 120 }),
        fc.constantFrom(...cohortCells),
        fc.constantFrom(...cohortReferences),
        (events, windows, later, cell, reference) => {
          const asOf = Math.min(...events.map(([, at]) => at)) + later;
          const { rows } = ratesOf(events, windows, asOf, cell, reference);
          expect(rows.map((row) => row.slice(1))).toEqual(
            byDefinition(events, windows, asOf, cell, reference),
          );
        },
      ),
      { numRuns: 400 },
    );
  });
});

const ascending = (days: readonly number[]): number[] => [...days].sort((one, other) => one - other);

/** What a customer did by age: whether the window had ended, and whether the customer counts. */
interface History {
  readonly cohort: number;
  readonly ended: (age: number) => boolean;
  readonly counts: (age: number) => boolean;
}

function historyOf(
  days: readonly number[],
  period: Period | AgeBrackets,
  asOf: number,
  cell: CohortCell,
): History {
  const first = Math.min(...days);
  const word = typeof period === "string" ? period : "month";
  const cohort = windowOf(first, word);
  const nextWindow = (age: number): number => {
    if (typeof period === "string") return firstDayOf(cohort + age + 1, period);
    if (typeof period === "number") return first + (age + 1) * period;
    return first + ([0, ...period][age] ?? Infinity) + 1;
  };
  const ageOf = (at: number): number => {
    let age = 0;
    while (nextWindow(age) <= at) age += 1;
    return age;
  };
  const ages = days.map(ageOf);
  const upTo = (age: number): number[] => Array.from({ length: age + 1 }, (_, index) => index);
  const counts = {
    on: (age: number) => ages.includes(age),
    "on or after": (age: number) => ages.some((one) => one >= age),
    "on or before": (age: number) => age === 0 || ages.some((one) => one >= 1 && one <= age),
    streak: (age: number) => upTo(age).every((one) => ages.includes(one)),
  };
  return { cohort, ended: (age) => nextWindow(age) - 1 <= asOf, counts: counts[cell] };
}

/** Customers and rates of each cohort. */
function byDefinition(
  events: readonly Event[],
  period: Period | AgeBrackets,
  asOf: number,
  cell: CohortCell,
  reference: CohortReference,
): (number | null)[][] {
  const known = events.filter(([, at]) => at <= asOf);
  const histories = [...new Set(known.map(([customer]) => customer))].map((customer) => {
    const days = known.flatMap(([other, at]) => (other === customer ? [at] : []));
    return historyOf(days, period, asOf, cell);
  });
  const cohorts = histories.map(({ cohort }) => cohort);
  let ages = 1;
  while (histories.some(({ ended }) => ended(ages))) ages += 1;
  return Array.from({ length: Math.max(...cohorts) - Math.min(...cohorts) + 1 }, (_, index) => {
    const own = histories.filter(({ cohort }) => cohort === Math.min(...cohorts) + index);
    const rates = Array.from({ length: ages }, (_unused, age) => {
      const mature = own.filter(({ ended }) => ended(age));
      const before = reference === "cohort" ? mature : mature.filter(({ counts }) => counts(age - 1));
      if (before.length === 0 || (reference === "previous" && age === 0)) return null;
      return mature.filter(({ counts }) => counts(age)).length / before.length;
    });
    return [own.length, ...rates];
  });
}

describe("calendar windows", () => {
  it.each([
    ["day", "2024-01-01", ["2023-12-31", 1, 1, 1]],
    ["week", "2024-01-07", ["2023-W52", 1, 1, 1]],
    ["week-sunday", "2024-01-06", ["2023-12-31", 1, 1]],
    ["month", "2024-01-31", ["2023-12", 1, 1, 1]],
    ["quarter", "2024-03-31", ["2023-Q4", 1, 1, 1]],
    ["year", "2024-12-31", ["2023", 1, 1, 1]],
  ] as const)("by %s go on over the end of 2023, a Sunday; seen until %s (by hand)", (period, asOf, row) => {
    expect(ratesOf(purchases("A: 2023-12-31 2024-01-01"), period, day(asOf)).rows).toEqual([row]);
  });

  it.each([
    ["2024-02-28 2024-02-29 2024-03-01", "day", "2024-03-01", ["2024-02-28", 1, 1, 1, 1]],
    ["2023-02-28 2023-03-01", "day", "2023-03-01", ["2023-02-28", 1, 1, 1]],
    ["2100-02-28 2100-03-01", "day", "2100-03-01", ["2100-02-28", 1, 1, 1]],
    ["2024-02-29 2024-03-31", "month", "2024-03-31", ["2024-02", 1, 1, 1]],
    ["2024-02-29 2025-02-27", 365, "2026-02-27", ["2024-02", 1, 1, 0]],
    ["2024-02-29 2025-02-28", 365, "2026-02-27", ["2024-02", 1, 1, 1]],
  ] as const)("know leap days: %s by %s until %s (by hand)", (dates, period, asOf, row) => {
    expect(ratesOf(purchases(`A: ${dates}`), period, day(asOf)).rows).toEqual([row]);
  });

  it("have an ISO week 53 in 2020 and none in 2022 (ISO 8601, by hand)", () => {
    const bought = purchases(
      "A: 2020-12-27 2020-12-28 2021-01-04",
      "B: 2020-12-31 2021-01-03 2021-01-10",
      "C: 2021-01-04",
    );
    expect(ratesOf(bought, "week", day("2021-01-10")).rows).toEqual([
      ["2020-W52", 1, 1, 1, 1],
      ["2020-W53", 1, 1, 1, null],
      ["2021-W01", 1, 1, null, null],
    ]);
    expect(ratesOf(purchases("A: 2022-12-26 2023-01-01 2023-01-02"), "week", day("2023-01-08")).rows).toEqual(
      [["2022-W52", 1, 1, 1]],
    );
  });

  it("begin on Sunday or Monday as asked: Saturday, Sunday and Monday in March 2024 (by hand)", () => {
    const bought = purchases("A: 2024-03-16 2024-03-17 2024-03-18");
    expect(ratesOf(bought, "week-sunday", day("2024-03-23")).rows).toEqual([["2024-03-10", 1, 1, 1]]);
    expect(ratesOf(bought, "week", day("2024-03-24")).rows).toEqual([["2024-W11", 1, 1, 1]]);
    expect(ratesOf(purchases("B: 2024-03-17 2024-03-18"), "week", day("2024-03-24")).rows).toEqual([
      ["2024-W11", 1, 1, 1],
    ]);
    expect(ratesOf(purchases("B: 2024-03-17 2024-03-18"), "week-sunday", day("2024-03-23")).rows).toEqual([
      ["2024-03-17", 1, 1],
    ]);
  });

  it("are quarters of three months, the last day of March and the first of April apart (by hand)", () => {
    const bought = purchases("A: 2024-03-31 2024-04-01 2024-12-31", "B: 2024-09-30");
    expect(ratesOf(bought, "quarter", day("2025-03-31")).rows).toEqual([
      ["2024-Q1", 1, 1, 1, 0, 1, 0],
      ["2024-Q2", 0, null, null, null, null, null],
      ["2024-Q3", 1, 1, 0, 0, null, null],
    ]);
  });

  it("end with their last day: on 29 February 2024 the month is mature, the day before it is not (by hand)", () => {
    const bought = purchases("A: 2024-01-31 2024-02-01");
    expect(ratesOf(bought, "month", day("2024-02-29")).rows).toEqual([["2024-01", 1, 1, 1]]);
    expect(ratesOf(bought, "month", day("2024-02-28")).rows).toEqual([["2024-01", 1, 1]]);
    expect(ratesOf(bought, "month", day("2024-01-31")).rows).toEqual([["2024-01", 1, 1]]);
    expect(ratesOf(purchases("A: 2024-01-30"), "month", day("2024-01-30")).rows).toEqual([
      ["2024-01", 1, null],
    ]);
  });
});

describe("elapsed windows", () => {
  // 30 days from 31 January end on 29 February, and the next 30 on 30 March. B's second window ends on 31 March, C's
  // later.
  const bought = purchases(
    "A: 2024-01-31 2024-02-29 2024-03-30",
    "B: 2024-02-01 2024-03-01",
    "C: 2024-02-02 2024-03-03",
  );

  it("run from each customer's own first day, over those customers whose window has ended (by hand)", () => {
    const { rows, totals } = ratesOf(bought, 30, day("2024-03-31"));
    expect(rows).toEqual([
      ["2024-01", 1, 1, 1],
      ["2024-02", 2, 1, 0],
    ]);
    expect(totals).toEqual(["", 3, 1, 0.5]);
  });

  it("end with their last day (by hand)", () => {
    expect(ratesOf(bought, 30, day("2024-03-30")).rows[1]).toEqual(["2024-02", 2, 1, null]);
    expect(ratesOf(bought, 30, day("2024-04-01")).rows[1]).toEqual(["2024-02", 2, 1, 0.5]);
    expect(ratesOf(bought, 30, day("2024-03-29")).rows).toEqual([
      ["2024-01", 1, 1],
      ["2024-02", 2, 1],
    ]);
  });
});

describe("brackets of days", () => {
  // The first day by itself, then the days 1 to 3 and 4 to 7 after it; B's last has not ended.
  const bought = purchases(
    "A: 2024-01-10 2024-01-11 2024-01-13 2024-01-17 2024-01-18",
    "B: 2024-01-12 2024-01-16",
    "C: 2024-02-01",
  );

  it("run from each customer's own first day, and later days belong to none (by hand)", () => {
    const { rows, totals } = ratesOf(bought, [3, 7], day("2024-01-18"));
    expect(rows).toEqual([["2024-01", 2, 1, 0.5, 1]]);
    expect(totals).toEqual(["", 2, 1, 0.5, 1]);
  });

  it("are columns only where they have ended for somebody (by hand)", () => {
    expect(ratesOf(bought, [3, 7, 30], day("2024-02-08")).rows).toEqual([
      ["2024-01", 2, 1, 0.5, 1],
      ["2024-02", 1, 1, 0, 0],
    ]);
  });
});

describe("ages that are not asked about", () => {
  it("are left out of customers and sums, and still tell who was there until then (by hand)", () => {
    const bought = purchases("A: 2024-01-05 2024-03-05 2024-04-05", "B: 2024-02-05 2024-03-05");
    const counts = countCohorts(
      categoryColumn(bought.map(([customer]) => customer)),
      Int32Array.from(bought, ([, at]) => at),
      Float64Array.of(1, 10, 100, 1000, 10000),
      { period: "month", cell: "on or after", asOf: day("2024-04-30"), ages: 2 },
      "value",
    );
    expect(counts.ages).toBe(2);
    expect([...counts.active]).toEqual([1, 1, 1, 1]);
    expect([...counts.sums]).toEqual([1, 0, 1000, 10000]);
  });
});

describe("counting in one pass, where nothing is added up", () => {
  it("knows the same customers as counting in two, ages cut short or not", () => {
    const event = fc.tuple(fc.integer({ min: -1, max: 6 }), fc.integer({ min: 45_000, max: 46_200 }));
    const asked = fc.record({
      period: fc.constantFrom(...periodWords),
      cell: fc.constantFrom(...cohortCells),
      asOf: fc.option(fc.integer({ min: 45_000, max: 46_400 })),
    });
    fc.assert(
      fc.property(
        fc.array(event, { minLength: 1 }),
        asked,
        fc.option(fc.integer({ min: 1, max: 40 })),
        (events, question, ages) => {
          const codes = Int32Array.from(events, ([customer]) => customer);
          const columns = {
            customers: { codes, labels: ["A", "B", "C", "D", "E", "F", "G"] },
            dates: Int32Array.from(events, ([, at], row) => (row % 7 === 3 ? missingDay : at)),
            values: null,
          };
          const known = (sum: CohortSum | null) => {
            const cut = { ...question, ...(ages !== null && { ages }) };
            try {
              const { sizes, marks } = addCohorts(
                columns,
                cut,
                sum,
                (frame) => new CohortLedger(frame),
              ).finish();
              return { sizes, marks };
            } catch (error) {
              return String(error);
            }
          };
          expect(known(null)).toEqual(known("orders"));
        },
      ),
      { numRuns: 500 },
    );
  });
});
