import fc from "fast-check";
import { cohortCells, type CohortCell } from "../../../src/contract/aggregate-question";
import cohortTableSpec, { cohortTable } from "../../../src/calc/cohorts/cohort-table";
import { dayOfIsoText } from "../../../src/contract/dates";
import type { Period } from "../../../src/contract/function-spec";
import type { TableCell } from "../../../src/contract/table";
import { categoryColumn } from "../../helpers/category-column";
import { cdnowPurchases } from "../../helpers/cdnow";
import { expectCalcError } from "../../helpers/expect-calc-error";
import { obeysDeclaration } from "../../helpers/obeys-declaration";
import { describeWithShared, sharedFile } from "../../helpers/shared-file";
import { syntheticMillion } from "../../helpers/synthetic-transactions";
import { readFileSync } from "node:fs";

obeysDeclaration(cohortTableSpec);

const day = (text: string): number => dayOfIsoText(text) ?? NaN;
type Event = readonly [customer: string, date: string];
const columnsOf = (events: readonly Event[]) =>
  [
    categoryColumn(
      events.map(([customer]) => customer),
      "exact",
    ),
    Int32Array.from(events, ([, date]) => day(date)),
  ] as const;
const rates = (events: readonly Event[], period: Period, cell: CohortCell, asOf: string | null = null) =>
  cohortTable(...columnsOf(events), null, { period, cell, asOf: asOf === null ? null : day(asOf) });

const visits: readonly Event[] = [
  ["A", "2024-01-31 23:59"],
  ["A", "2024-03-01"],
  ["B", "2024-01-01"],
  ["B", "2024-02-01 00:00"],
  ["B", "2024-03-31"],
];

describe("cohortTable", () => {
  it.each([
    ["on", [1, 0.5, 1]],
    ["on or after", [1, 1, 1]],
    ["on or before", [1, 0.5, 1]],
    ["streak", [1, 0.5, 0.5]],
  ] as const)("counts a customer %s an age (by hand)", (cell, expected) => {
    expect(rates(visits, "month", cell).rows).toEqual([["2024-01", 2, ...expected]]);
  });

  it("leaves cells blank whose window has not ended, never 0, and the average without them", () => {
    const { rows, totals } = rates([...visits, ["C", "2024-02-05"]], "month", "on", "2024-03-30");
    expect(rows).toEqual([
      ["2024-01", 2, 1, 0.5],
      ["2024-02", 1, 1, null],
    ]);
    expect(totals).toEqual(["", 3, 1, 0.5]);
  });

  it("has a row for a month without new customers", () => {
    const { rows } = cohortTable(
      ...columnsOf([...visits, ["C", "2024-03-05"]]),
      null,
      { period: "month", cell: "on", asOf: null },
      "customers",
    );
    expect(rows[1]).toEqual(["2024-02", 0, 0, 0, null]);
  });

  it("counts elapsed windows from each customer's own first day, over customers whose window has ended", () => {
    const events: readonly Event[] = [
      ["A", "2024-01-01"],
      ["A", "2024-01-08"],
      ["B", "2024-01-10"],
      ["B", "2024-01-16"],
    ];
    const { rows } = rates(events, 7, "on", "2024-01-16");
    expect(rows).toEqual([["2024-01", 2, 1, 1]]);
  });

  it("sets a rate against the age before, over the same customers (by hand)", () => {
    const question = { period: "month", cell: "on", asOf: null } as const;
    const { rows } = cohortTable(...columnsOf(visits), null, question, "rate", "previous");
    expect(rows).toEqual([["2024-01", 2, null, 0.5, 2]]);
  });

  it("adds up orders and value, where a refund enters the value and is no purchase", () => {
    const [customers, dates] = columnsOf(visits);
    const values = Float64Array.of(10, -4, 20, 0, 5);
    const question = { period: "month", cell: "on", asOf: null } as const;
    const row = (measure: "orders" | "value" | "value per customer" | "customers") =>
      cohortTable(customers, dates, values, question, measure).rows[0]?.slice(2);
    expect(row("customers")).toEqual([2, 1, 1]);
    expect(row("orders")).toEqual([2, 1, 1]);
    expect(row("value")).toEqual([30, 0, 1]);
    expect(row("value per customer")).toEqual([15, 0, 0.5]);
    expectCalcError(
      () => cohortTable(customers, dates, null, question, "value"),
      "missing-argument",
      "values",
    );
  });

  it("refuses tables that no sheet can hold", () => {
    expectCalcError(
      () =>
        rates(
          [
            ["A", "1900-01-01"],
            ["A", "2024-01-01"],
          ],
          "day",
          "on",
        ),
      "out-of-range",
      "period",
    );
  });

  it("holds for any events: on or after never below on, a streak never above on, row order without influence", () => {
    const event = fc.tuple(fc.constantFrom("A", "B", "C", "D"), fc.integer({ min: 45_000, max: 45_150 }));
    const period = fc.constantFrom<Period>("week", "month", 20);
    fc.assert(
      fc.property(fc.array(event, { minLength: 1 }), period, (events, chosen) => {
        const tables = (list: typeof events) =>
          cohortCells.map((cell) =>
            cohortTable(
              categoryColumn(
                list.map(([customer]) => customer),
                "exact",
              ),
              Int32Array.from(list, ([, at]) => at),
              null,
              { period: chosen, cell, asOf: 45_160 },
              "customers",
            ),
          );
        const [on, after, , streak] = tables(events);
        expect(tables([...events].reverse())).toEqual(tables(events));
        on?.rows.forEach((row, cohort) =>
          row.slice(2).forEach((count, age) => {
            const at = (table: typeof on | undefined) => Number(table?.rows[cohort]?.[age + 2]);
            expect(at(after)).toBeGreaterThanOrEqual(Number(count));
            expect(at(streak)).toBeLessThanOrEqual(Number(count));
          }),
        );
      }),
    );
  });
});

const figuresOf = (row: readonly TableCell[] | undefined): readonly TableCell[] => row?.slice(2) ?? [];

interface CohortOracle {
  readonly data: { readonly rows: number; readonly sum_value: number };
  readonly cohort_month: {
    readonly rows: readonly {
      cohort: string;
      size: number;
      customers_by_age: number[];
      rate_by_age: number[];
    }[];
  };
  readonly cohort_month_weighted_average_rate: readonly number[];
  readonly cohort_iso_week: { readonly rows: readonly { monday: string; customers_by_age: number[] }[] };
  readonly n_day_retention: {
    readonly rows: readonly Record<"n" | "eligible" | "exact" | "unbounded" | "within_1_to_n", number>[];
  };
}

describeWithShared("cohortTable of CDNOW full against pandas", "data/cdnow_full.txt", (text) => {
  const oracle = (): CohortOracle =>
    JSON.parse(readFileSync(sharedFile("oracle/cohort_rfm_cdnow_full.json"), "utf8")) as CohortOracle;
  const table = (period: Period, cell: CohortCell, measure: "rate" | "customers") => {
    const { customers, dates } = cdnowPurchases(text());
    return cohortTable(customers, dates, null, { period, cell, asOf: null }, measure);
  };

  it("gives the customers of cohort_month, and its rates", () => {
    const wanted = oracle().cohort_month.rows;
    expect(wanted.map(({ size }) => size)).toEqual([7846, 8476, 7248]);
    const [counts, shares] = [table("month", "on", "customers").rows, table("month", "on", "rate").rows];
    expect(counts).toHaveLength(wanted.length);
    wanted.forEach(({ cohort, size, customers_by_age, rate_by_age }, index) => {
      expect(counts[index]?.slice(0, 2)).toEqual([cohort, size]);
      expect(figuresOf(counts[index]).filter((cell) => cell !== null)).toEqual(customers_by_age);
      rate_by_age.forEach((rate, age) => expect(shares[index]?.[age + 2]).toBeCloseTo(rate, 13));
    });
  });

  it("gives the pooled averages of cohort_month_weighted_average_rate", () => {
    const averages = figuresOf(table("month", "on", "rate").totals);
    const wanted = oracle().cohort_month_weighted_average_rate;
    expect(averages).toHaveLength(wanted.length);
    wanted.forEach((rate, age) => expect(averages[age]).toBeCloseTo(rate, 13));
  });

  it("gives the customers of cohort_iso_week, whose week 0 is the Monday 1996-12-30: 1997-W01", () => {
    const { rows } = table("week", "on", "customers");
    expect(oracle().cohort_iso_week.rows[0]?.monday).toBe("1996-12-30");
    oracle().cohort_iso_week.rows.forEach(({ customers_by_age }, cohort) => {
      expect(rows[cohort]?.[0]).toBe(`1997-W${String(cohort + 1).padStart(2, "0")}`);
      expect(rows[cohort]?.slice(2, 2 + customers_by_age.length)).toEqual(customers_by_age);
    });
  });

  it("adds up to the orders and the value of the data, which end with a month (data.rows, data.sum_value)", () => {
    const { customers, dates, amounts } = cdnowPurchases(text());
    const question = { period: "month", cell: "on", asOf: null } as const;
    const sumOf = (measure: "orders" | "value") =>
      figuresOf(cohortTable(customers, dates, amounts, question, measure).totals).reduce<number>(
        (sum, cell) => sum + Number(cell),
        0,
      );
    expect(sumOf("orders")).toBe(oracle().data.rows);
    expect(sumOf("value") / oracle().data.sum_value).toBeCloseTo(1, 11);
  });

  it.each([
    ["on", "exact"],
    ["on or after", "unbounded"],
    ["on or before", "within_1_to_n"],
  ] as const)("gives, %s, the n_day_retention that is called %s", (cell, name) => {
    const { rows } = table(1, cell, "customers");
    for (const wanted of oracle().n_day_retention.rows) {
      const count = rows.reduce((sum, row) => sum + Number(row[wanted.n + 2]), 0);
      expect([wanted.n, count]).toEqual([wanted.n, wanted[name]]);
    }
  });
});

interface SyntheticCheck {
  readonly sum_of_cohort_cells: number;
  readonly checksum_31_uint32_rowmajor: number;
  readonly cohort_table_row_cohort_col_age: readonly (readonly number[])[];
}

describeWithShared("cohortTable of the synthetic million", "oracle/synthetic_1m_check.json", (text) => {
  it("has the cell sum 485,914 and the check sum 3100076866, blanks read as 0 (synthetic_1m_check.json)", () => {
    const check = JSON.parse(text()) as SyntheticCheck;
    const { customers, dates } = syntheticMillion();
    const question = { period: "month", cell: "on", asOf: day("2023-12-31") } as const;
    const { rows } = cohortTable(customers, dates, null, question, "customers");
    const cells = rows.flatMap(figuresOf).map(Number);
    expect(cells).toEqual(check.cohort_table_row_cohort_col_age.flat());
    expect(cells.reduce((sum, cell) => sum + cell, 0)).toBe(check.sum_of_cohort_cells);
    expect(cells.reduce((sum, cell) => (Math.imul(sum, 31) + cell) >>> 0, 0)).toBe(
      check.checksum_31_uint32_rowmajor,
    );
  });
});
