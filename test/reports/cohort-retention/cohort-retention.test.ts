import { readFileSync } from "node:fs";
import { cohortCurve } from "../../../src/calc/cohorts/cohort-curve";
import { cohortTable } from "../../../src/calc/cohorts/cohort-table";
import spec from "../../../src/reports/cohort-retention/cohort-retention";
import { memberships } from "../../../src/reports/cohort-retention/shapes/memberships";
import { transactions } from "../../../src/reports/cohort-retention/shapes/transactions";
import { cdnowPurchases } from "../../helpers/cdnow";
import { excelFormula, type Scalar } from "../../helpers/excel-formula";
import { describeWithShared, sharedFile } from "../../helpers/shared-file";
import { expectDeclaredTexts, expectSound, expectSpoken } from "../support/expect-texts";
import { cellsOf, recognised, recognisedSample } from "../support/recognised";
import { columnOf, day, runShape, sentenceOf } from "../support/run-shape";

/** Two customers won in January, one in February, as in the example of COHORT.TABLE. */
const purchases = {
  customer: ["A", "B", "A", "C", "B", "A"],
  date: ["2024-01-05", "2024-01-20", "2024-02-03", "2024-02-10", "2024-03-01", "2024-03-31"],
};

describe("cohort retention of purchases", () => {
  it("has a row a cohort and a column an age, blank where a month has not ended (by hand)", () => {
    const { output } = runShape(transactions, purchases);
    const [triangle] = output.tables;
    expect(triangle?.columns.map(({ key, label }) => label ?? key)).toEqual(["cohort", "customers", 0, 1, 2]);
    expect(triangle?.rows).toEqual([
      ["2024-01", 2, 1, 0.5, 1],
      ["2024-02", 1, 1, 0, null],
    ]);
    expect(triangle?.totals).toEqual(["", 3, 1, 1 / 3, 1]);
    expect(triangle?.totalsKey).toBe("table.average");
    expect(triangle?.colourScales).toEqual([["age-1", "age-2"]]);
  });

  it("says how many are active in the first month after and in the last that many have reached", () => {
    expect(sentenceOf(runShape(transactions, purchases).output)).toBe(
      "In month 1 after the first, 33.3 % of the customers were active (1 of 3); in month 2 it was 100.0 % (2 of 2)",
    );
  });

  it("gives every number that COHORT.TABLE and COHORT.CURVE give, whatever is asked", () => {
    const amount = [10, 20, -5, 8, 0, 12];
    for (const measure of ["rate", "customers", "orders", "value", "value per customer"] as const) {
      for (const cell of ["on", "on or after", "on or before", "streak"] as const) {
        const { output, check } = runShape(transactions, { ...purchases, amount }, { measure, cell });
        const { customer } = check.words;
        const question = { period: "month", cell, asOf: null } as const;
        const [customers, days] = [customer!, check.days.date!];
        const values = Float64Array.from(amount);
        const expected = cohortTable(customers, days, values, question, measure);
        expect(output.tables[0]?.rows).toEqual(expected.rows);
        expect(output.tables[0]?.totals).toEqual(expected.totals);
      }
    }
    const { output, check } = runShape(transactions, purchases, { reference: "previous" });
    const question = { period: "month", cell: "on", asOf: null } as const;
    const [customers, days] = [check.words.customer!, check.days.date!];
    const previous = cohortTable(customers, days, null, question, "rate", "previous");
    expect(output.tables[0]?.rows).toEqual(previous.rows);
    const curve = cohortCurve(customers, days, question).rows;
    expect(output.tables[1]?.rows.map((row) => row.slice(0, 6))).toEqual(curve);
  });

  it("counts brackets of days by hand: A returns after 29 days and after 86, B after 41", () => {
    const { output } = runShape(transactions, purchases, { period: "brackets", lastDays: "7 30 45" });
    const [triangle] = output.tables;
    expect(triangle?.columns.slice(2).map(({ label }) => label)).toEqual([0, "1–7", "8–30", "31–45"]);
    expect(triangle?.rows).toEqual([
      ["2024-01", 2, 1, 0, 0.5, 0.5],
      ["2024-02", 1, 1, 0, 0, 0],
    ]);
    expect(triangle?.totals).toBeNull();
    expect(columnOf(output, "age", 1)).toEqual(["0", "1–7", "8–30", "31–45"]);
    expect(sentenceOf(output)).toContain("In days 1–7 after the first, 0.0 % of the customers");
  });

  it("takes the usual brackets where none, or none that is a day, was typed", () => {
    const { output } = runShape(transactions, purchases, { period: "brackets", lastDays: "x" });
    expect(output.tables[0]?.columns.map(({ label }) => label)).toContain("31–60");
  });

  it("keeps the brackets that are days, in order, where something else was typed among them", () => {
    const { output } = runShape(transactions, purchases, { period: "brackets", lastDays: "30 x 7 0 7 2.5" });
    expect(output.tables[0]?.columns.slice(2).map(({ label }) => label)).toEqual([0, "1–7", "8–30"]);
  });

  it("shows no more ages than were asked for", () => {
    const { output } = runShape(transactions, purchases, { ages: 2 });
    expect(output.tables[0]?.rows).toEqual([
      ["2024-01", 2, 1, 0.5],
      ["2024-02", 1, 1, 0],
    ]);
  });

  it("counts nothing after today, so that a mistyped year makes no window look ended", () => {
    const { output } = runShape(transactions, {
      customer: [...purchases.customer, "B"],
      date: [...purchases.date, "2204-01-01"],
    });
    expect(output.tables[0]?.rows).toHaveLength(2);
    expect(output.notes).toContainEqual({ key: "note.later", values: { count: 1 } });
  });

  it("leaves out and names what lies after the day chosen", () => {
    const { check } = runShape(transactions, purchases, { until: "2024-02-29" });
    const later = check.findings.find(({ code }) => code === "after-as-of");
    expect([...(later?.rows ?? [])]).toEqual([4, 5]);
  });

  it("shows rates and says why where value was asked for without amounts", () => {
    const { output } = runShape(transactions, purchases, { measure: "value" });
    expect(output.tables[0]?.rows[0]).toEqual(["2024-01", 2, 1, 0.5, 1]);
    expect(output.notes).toContainEqual({ key: "report.cohort-retention.note.no-amount" });
  });

  it.each([
    [{ customer: [], date: [] }, "No row is left to compute from"],
    [{ customer: ["A", null], date: ["soon", "2024-01-05"] }, "No row is left to compute from"],
    [
      { customer: ["A"], date: ["2024-01-05"] },
      "The only customer has not been here for a whole period after the first: there is nothing to follow yet",
    ],
  ])("answers %j: %s", (cells, sentence) => {
    const { output } = runShape(transactions, cells);
    expect(sentenceOf(output)).toBe(sentence);
    expectSound(output);
    expectSpoken(output);
  });
});

describe("the formulas of cohort retention", () => {
  const reference = (key: string): string => key.toUpperCase().replaceAll("-", "");

  it("give the average of a column over the cohorts that have reached the age", () => {
    const [triangle] = runShape(transactions, purchases).output.tables;
    const total = triangle?.columns[3]?.total;
    if (typeof total !== "function") throw new Error("No formula");
    const cells = { CUSTOMERS: [2, 1], AGE1: [0.5, 0] };
    expect(excelFormula(total(reference), cells)).toBeCloseTo(1 / 3, 12);
    expect(excelFormula(total(reference), { CUSTOMERS: [2, 1], AGE1: [0.5, ""] })).toBeCloseTo(0.5, 12);
    expect(excelFormula(total(reference), { CUSTOMERS: [2, 1], AGE1: ["", ""] })).toBe("");
  });

  it("give retention and Wilson's interval of 81 of 263: 0.255289, 0.366210 (Brown, Cai & DasGupta)", () => {
    const [, curve] = runShape(transactions, purchases).output.tables;
    const shown = (key: string, cells: Record<string, Scalar>): number =>
      Number(excelFormula(curve?.columns.find((one) => one.key === key)?.formula?.(reference) ?? "", cells));
    const cells = { CUSTOMERS: 263, RETAINED: 81 };
    expect(shown("retention", cells)).toBeCloseTo(81 / 263, 12);
    expect(shown("low", cells)).toBeCloseTo(0.255289, 6);
    expect(shown("high", cells)).toBeCloseTo(0.36621, 6);
  });
});

describe("cohort retention of memberships", () => {
  const cells = {
    customer: ["A", "B", "B", "C", "D"],
    joined: ["2024-01-10", "2024-01-05", "2024-04-01", "2024-01-20", "2024-02-01"],
    ended: [null, "2024-02-29", null, "2024-01-25", null],
  };

  it("counts who is a member at the close of each month (by hand)", () => {
    const { output } = runShape(memberships, cells, { until: "2024-04-30" });
    expect(output.tables[0]?.rows).toEqual([
      ["2024-01", 3, 2 / 3, 1 / 3, 1 / 3, 2 / 3],
      ["2024-02", 1, 1, 1, 1, null],
    ]);
    expectSound(output);
    expectSpoken(output);
  });

  it("answers rows without a date", () => {
    const { output } = runShape(memberships, { customer: ["A"], joined: [null], ended: [null] });
    expect(sentenceOf(output)).toBe("No row is left to compute from");
    expectSound(output);
  });
});

describe("the columns of cohort retention", () => {
  const { identifiers, dates, amounts } = cellsOf;

  it.each([
    ["English", "Customer ID", "Order date", "Amount"],
    ["Danish", "Kundenummer", "Ordredato", "Beløb"],
    ["Norwegian", "Kundenummer", "Kjøpsdato", "Beløp"],
    ["Swedish", "Kundnummer", "Köpdatum", "Belopp"],
    ["Japanese", "顧客番号", "購入日", "金額"],
  ])("are recognised under %s headers of purchases", (_, customer, date, amount) => {
    const columns = { [customer]: identifiers, [date]: dates, [amount]: amounts };
    expect(recognised(spec, columns)).toEqual({
      shape: "transactions",
      mapping: { customer, date, amount },
      missing: [],
    });
  });

  it.each([
    ["English", "Customer", "Joined", "Left"],
    ["Danish", "Kunde", "Indmeldt", "Udmeldt"],
    ["Norwegian", "Kunde", "Innmeldt", "Utmeldt"],
    ["Swedish", "Kund", "Startdatum", "Slutdatum"],
    ["Japanese", "顧客", "入会日", "退会日"],
  ])("are recognised under %s headers of memberships", (_, customer, joined, ended) => {
    const columns = { [customer]: identifiers, [joined]: dates, [ended]: dates };
    expect(recognised(spec, columns)).toEqual({
      shape: "memberships",
      mapping: { customer, joined, ended },
      missing: [],
    });
  });

  it("are recognised in the sample's customers and orders, where fewer are active as time goes by", () => {
    for (const [sheet, shape] of [
      ["Customers", "memberships"],
      ["Orders", "transactions"],
    ] as const) {
      const found = recognisedSample(spec, sheet);
      expect([found.name, found.missing]).toEqual([shape, []]);
      const { output } = runShape(found.shape, found.cells);
      expect(sentenceOf(output)).toMatch(/^In month 1 after the first, .* active .*; in month \d+ it was /);
      const rates = columnOf(output, "retention", 1).map(Number);
      expect(rates[12]).toBeLessThan(rates[1] ?? 0);
      expectSound(output);
    }
  });

  it("and all that the report says have texts", () => {
    expectDeclaredTexts(spec);
    for (const measure of ["rate", "customers", "orders"]) {
      const { output } = runShape(transactions, purchases, { measure, reference: "previous" });
      expectSound(output);
      expectSpoken(output);
    }
  });
});

describeWithShared("cohort retention of CDNOW", "data/cdnow_full.txt", (text) => {
  it("counts the cohorts that pandas counts: 7846, 8476, 7248; month 1: 1157, 1312, 1032", () => {
    const { customers, dates } = cdnowPurchases(text());
    const cells = {
      customer: [...customers.codes].map((code) => customers.labels[code] ?? null),
      date: [...dates],
    };
    const { output } = runShape(transactions, cells, { measure: "customers" }, day("1998-06-30"));
    interface Oracle {
      readonly cohort_month: {
        readonly rows: readonly { readonly cohort: string; readonly customers_by_age: readonly number[] }[];
      };
    }
    const oracle = JSON.parse(
      readFileSync(sharedFile("oracle/cohort_rfm_cdnow_full.json"), "utf8"),
    ) as Oracle;
    const shown = output.tables[0]?.rows.map(([cohort, , ...cells]) => [
      cohort,
      cells.filter((cell) => cell !== null),
    ]);
    expect(shown).toEqual(oracle.cohort_month.rows.map((row) => [row.cohort, row.customers_by_age]));
    expect(columnOf(output, "age-1")).toEqual([1157, 1312, 1032]);
  });
});
