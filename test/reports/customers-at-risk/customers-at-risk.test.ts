import { rfmSummary } from "../../../src/calc/cohorts/rfm-summary";
import { clvPredicted } from "../../../src/calc/models/clv-predicted";
import { gammaGammaFit } from "../../../src/calc/models/gammagamma-fit";
import { paretoNbdAlive } from "../../../src/calc/models/paretonbd-alive";
import { paretoNbdFit } from "../../../src/calc/models/paretonbd-fit";
import type { Cell } from "../../../src/contract/cell";
import { dayOf } from "../../../src/contract/dates";
import { readFit } from "../../../src/contract/fit";
import { locales } from "../../../src/contract/locale";
import { translateIn } from "../../../src/i18n/catalogues";
import spec from "../../../src/reports/customers-at-risk/customers-at-risk";
import { csvColumns } from "../../helpers/csv-columns";
import { cdnowPurchases } from "../../helpers/cdnow";
import { describeWithShared } from "../../helpers/shared-file";
import {
  expectFormulasToGiveTheirValues,
  expectSoundTables,
  expectTextsOfDeclaration,
  expectTextsOfOutput,
} from "../support/expectations";
import {
  column,
  mainTable,
  proposedReport,
  recognised,
  runShape,
  say,
  translate,
} from "../support/run-report";
import { sampleColumns } from "../support/sample-columns";

const { transactions, contracts } = spec.shapes;
if (!transactions || !contracts) throw new Error("The report reads transactions and contracts");

type Row = Readonly<Record<string, Cell>>;
const cellsOf = (rows: readonly Row[]): Record<string, Cell[]> =>
  Object.fromEntries(
    [...new Set(rows.flatMap((row) => Object.keys(row)))].map((input) => [
      input,
      rows.map((row) => row[input] ?? null),
    ]),
  );
const notesOf = ({ output }: ReturnType<typeof runShape>): string =>
  output.notes.map(({ key, values }) => translate(key, values)).join("\n");

/** Purchases of 10 on days counted from day 45000. */
const buys = (customer: string, days: readonly number[], more: Row = {}): Row[] =>
  days.map((day) => ({ customer, date: 45_000 + day, amount: 10, ...more }));

/** Too few for a model. Data up to day 60: the last third of customers from the first day begins with day 41. */
const few = cellsOf([
  ...buys("regular", [0, 10, 20, 30, 40, 50, 60]),
  // Usual gap 10 days, 11 ago.
  ...buys("overdue", [9, 19, 29, 39, 49]),
  // 5 purchase days in the first two thirds, 1 in the last, when it was 30 days before, so gaps are as usual.
  ...buys("falling", [0, 1, 2, 30, 40, 60]),
  ...buys("both", [0, 5, 10, 15, 20]),
]);

describe("customers at risk by purchases", () => {
  it("says by hand which signals fire, and how high the risk is: medium with one, high with two", () => {
    const run = runShape(transactions, few, { until: "2023-05-14" });
    const table = mainTable(run.output, 1);
    expect(table.rows.map(([customer]) => customer)).toEqual(["both", "overdue", "falling"]);
    expect(column(table, "signal-overdue")).toEqual({ both: 1, overdue: 1, falling: 0 });
    expect(column(table, "signal-falling")).toEqual({ both: 1, overdue: 0, falling: 1 });
    expect(column(table, "signals")).toEqual({ both: 2, overdue: 1, falling: 1 });
    expect(column(table, "risk-level")).toEqual({ both: "high", overdue: "medium", falling: "medium" });
    expect(column(table, "usual-gap").overdue).toBe(10);
    expect(column(table, "days-since-last").overdue).toBe(11);
  });

  it("counts all customers, those without a signal too, in one row where there are no segments", () => {
    const { rows, wordRows, totals } = mainTable(runShape(transactions, few, { until: "2023-05-14" }).output);
    expect(rows).toEqual([["all-customers", 4, 1, 2, 0.75, null]]);
    expect([wordRows, totals]).toEqual([[0], null]);
  });

  it("goes on without a model where too few have bought again, and says so", () => {
    const run = runShape(
      transactions,
      cellsOf([...buys("A", [0, 9]), ...buys("B", [3]), ...buys("C", [60])]),
    );
    expect(notesOf(run)).toContain("fewer than 3 customers have bought again, too few for the MBG/NBD model");
    const table = mainTable(run.output, 1);
    expect(column(table, "signal-gone")).toEqual({ A: 0, B: 0 });
    expect(column(table, "chance-active")).toEqual({ A: null, B: null });
    expect(say(run.output)).toBe(
      "Of 3 customers, 0 are at high risk of leaving and 2 at medium risk (66.7 % together)",
    );
  });

  it("takes the latest score, and engagement of two columns; blanks say nothing", () => {
    const rows: Row[] = [
      ...buys("regular", [0, 10, 20, 30, 40, 50, 60]),
      { customer: "unhappy", date: 45_000, score: 10 },
      { customer: "unhappy", date: 45_050, score: 6 },
      { customer: "unhappy", date: 45_060, score: null },
      { customer: "lukewarm", date: 45_060, score: 8 },
      { customer: "happy", date: 45_059, score: 2 },
      { customer: "happy", date: 45_060, score: 9 },
      { customer: "idle", date: 45_060, engagementNow: 69, engagementEarlier: 100 },
      { customer: "busy", date: 45_060, engagementNow: 70, engagementEarlier: 100 },
    ].map((row) => ({ amount: 10, ...row }));
    const { output } = runShape(transactions, cellsOf(rows));
    const table = mainTable(output, 1);
    expect(column(table, "signal-score")).toEqual({ unhappy: 1, lukewarm: 1, idle: 0 });
    expect(column(table, "mood")).toEqual({ unhappy: "unhappy", lukewarm: "lukewarm", idle: null });
    expect(column(table, "signal-engagement")).toEqual({ unhappy: 0, lukewarm: 0, idle: 1 });
    expectFormulasToGiveTheirValues(table);
  });

  it("adds up engagement by date, whose rows without an amount are no purchases", () => {
    const used = (customer: string, day: number, engagement: number): Row => ({
      customer,
      date: 45_000 + day,
      engagement,
    });
    const rows = [
      ...buys("A", [0]),
      ...[used("A", 40, 90), used("A", 70, 90), used("A", 100, 120), used("A", 150, 69)],
      ...buys("B", [150]),
      ...[used("B", 100, 300), used("B", 150, 70)],
    ];
    const { output, check } = runShape(transactions, cellsOf(rows));
    const table = mainTable(output, 1);
    expect(column(table, "engagement-now")).toEqual({ A: 69 });
    expect(column(table, "engagement-earlier")).toEqual({ A: 100 });
    expect(column(table, "days-since-last")).toEqual({ A: 150 });
    expect(check.findings).toEqual([]);
  });

  it("lists those who have agreed to be contacted, and counts the others; the latest answer counts", () => {
    const rows = [
      ...buys("regular", [0, 10, 20, 30, 40, 50, 60], { consent: "Yes" }),
      ...buys("said yes", [0], { consent: "Yes" }),
      ...buys("took it back", [0], { consent: "Yes" }),
      ...buys("took it back", [1], { consent: "nej" }),
      ...buys("silent", [0]),
      ...buys("odd", [0], { consent: "perhaps" }),
    ];
    const run = runShape(transactions, cellsOf(rows));
    expect(mainTable(run.output, 1).rows.map(([customer]) => customer)).toEqual(["said yes"]);
    expect(mainTable(run.output).rows[0]).toEqual(["all-customers", 5, 0, 4, 0.8, 1, null]);
    expect(run.found).toEqual({ "unknown-consent consent": [11] });
    expect(say(run.output)).toContain(
      "3 of them have not agreed to be contacted and are counted but not listed",
    );
    expect(notesOf(run)).toContain("3 others are counted above and not listed");
  });

  it("counts by segment, the latest of a customer, and totals from sums", () => {
    const rows = [
      ...buys("A", [0, 60], { segment: "North" }),
      ...buys("B", [0], { segment: "North" }),
      ...buys("B", [1], { segment: "South" }),
      ...buys("C", [0, 1], { segment: "South" }),
    ];
    const { output, found } = runShape(transactions, cellsOf(rows));
    const { rows: counted, totals } = mainTable(output);
    expect(counted).toEqual([
      ["North", 1, 0, 0, 0, null],
      ["South", 2, 0, 2, 1, null],
    ]);
    expect(totals).toEqual(["", 3, 0, 2, 2 / 3, null]);
    // Nothing is known to add up, and the sum of blanks would be 0.
    expect(mainTable(output).columns.at(-1)).toEqual({ key: "value-at-risk", unit: "money" });
    expect(found).toEqual({ "several-segments segment": [3] });
  });

  it("lists no more than was chosen, and none who have not bought since the day chosen", () => {
    const most = runShape(transactions, few, { until: "2023-05-14", most: 1 });
    expect(mainTable(most.output, 1).rows).toHaveLength(1);
    expect(notesOf(most)).toContain("The list holds the first 1 of 3.");
    const since = runShape(transactions, few, { until: "2023-05-14", since: "2023-04-10" });
    expect(mainTable(since.output, 1).rows.map(([customer]) => customer)).toEqual(["overdue", "falling"]);
    expect(mainTable(since.output).rows[0]?.[1]).toBe(3);
    expect(notesOf(since)).toContain("Only customers who have bought since 2023-04-10; 1 other is left out.");
  });

  it("does not count a day after today, which a mistyped year would make the end of the data", () => {
    const run = runShape(transactions, cellsOf([...buys("A", [0]), ...buys("B", [40_000])]));
    expect(mainTable(run.output).rows[0]?.slice(0, 2)).toEqual(["all-customers", 1]);
    expect(notesOf(run)).toContain("1 row lies in the future");
  });

  it("answers to an empty selection, and to one without a usable row", () => {
    for (const rows of [[], [{ customer: "A", date: "soon", amount: 1 }]]) {
      const { output } = runShape(transactions, { customer: [], date: [], amount: [], ...cellsOf(rows) });
      expect(say(output)).toBe("No row is left to compute from");
      expectSoundTables(output);
    }
  });
});

describeWithShared("customers at risk of the CDNOW sample", "data/cdnow_sample.txt", (text) => {
  const purchases = () => cdnowPurchases(text().replaceAll(/^ *\d+ /gm, ""));
  const report = (chosen: Readonly<Record<string, string | number>>) => {
    const { customers, dates, amounts } = purchases();
    return runShape(
      transactions,
      {
        customer: Array.from(customers.codes, (code) => Number(customers.labels[code])),
        date: [...dates],
        amount: [...amounts],
      },
      { until: "1997-09-30", alive: 1, most: 10_000, ...chosen },
    );
  };

  it("gives the chance of lifetimes' MBG/NBD for the first three customers, .7061, .1708 and .3897, and 1,058 in all", () => {
    const { output } = report({});
    const table = mainTable(output, 1);
    const chance = column(table, "chance-active");
    expect([1, 2, 3].map((customer) => Number(chance[customer]).toFixed(3))).toEqual([
      "0.706",
      "0.171",
      "0.390",
    ]);
    expect(table.rows).toHaveLength(2357);
    const sum = Object.values(chance).reduce<number>((total, value) => total + Number(value), 0);
    expect(Math.abs(sum - 1057.638)).toBeLessThan(1);
  });

  it("gives what RFM.SUMMARY, PARETONBD.ALIVE and CLV.PREDICTED give for the same data", () => {
    const { customers, dates, amounts } = purchases();
    const { rows } = rfmSummary(customers, dates, amounts, dayOf(1997, 9, 30), "month");
    const of = (place: number) => Float64Array.from(rows, (row) => Number(row[place]));
    const [frequency, recency, t, monetary] = [of(1), of(2), of(3), of(4)];
    const fit = readFit(paretoNbdFit(frequency, recency, t).rows, "fit", ["Pareto/NBD"]);
    const isOdd = (row: number) => frequency[row]! > 0 && !(monetary[row]! > 0);
    const known = (column: Float64Array) => column.map((value, row) => (isOdd(row) ? NaN : value));
    const spend = readFit(gammaGammaFit(known(frequency), known(monetary)).rows, "fit", ["Gamma-Gamma"]);
    const { output } = report({ model: "pareto-nbd", margin: 0.5 });
    const table = mainTable(output, 1);
    const found = ["chance-active", "value-if-alive", "value-at-risk"].map((key) => column(table, key));
    for (const row of [0, 1, 2, 10, 500, 1500]) {
      const customer = Number(rows[row]?.[0]);
      const history = {
        frequency: frequency[row]!,
        recency: recency[row]!,
        t: t[row]!,
        monetary: monetary[row]!,
      };
      const alive = paretoNbdAlive(fit, history.frequency, history.recency, history.t);
      const value = isOdd(row) ? null : clvPredicted(fit, spend, 12, history, 0.5) / alive;
      const wanted = [alive, value, value === null ? null : (1 - alive) * value];
      expect(found.map((figures) => figures[customer])).toEqual(wanted);
    }
  });

  it("ranks by value at risk, and can be audited: the figures are what their native formulas give", () => {
    const { output } = report({ alive: 0.5, most: 200 });
    for (const table of output.tables) expectFormulasToGiveTheirValues(table);
    const ranked = Object.values(column(mainTable(output, 1), "value-at-risk")).map(Number);
    const values = mainTable(output, 1)
      .rows.map((row) => row[2])
      .filter((value) => value !== null);
    expect(values).toEqual([...values].sort((one, other) => Number(other) - Number(one)));
    expect(ranked).toHaveLength(200);
    expectSoundTables(output);
  });
});

describe("customers at risk under contract", () => {
  const plan = ["Basic", "Basic", "Basic", "Basic", "Plus", "Plus", "Plus", "Plus"];
  const cells = {
    customer: ["K1", "K2", "K3", 1004, "K5", "K6", "K7", "K8"],
    outcome: ["yes", "yes", "yes", "no", "yes", "no", "no", "no"],
    feature1: plan,
    contribution: [1, 1, 1, 20, 1, 8, null, 10],
    score: [null, null, null, 9, null, 8, 3, 9],
  };
  const run = (chosen = {}) => runShape(contracts, cells, { meaning: "left", ...chosen });

  it("gives those who are still here the probability of the earlier leavers: 3 of 4 and 1 of 4 by hand", () => {
    const { output } = run();
    const table = mainTable(output, 1);
    // Ranked by risk x contribution x 12; blank without a contribution.
    expect(table.rows.map(([customer]) => customer)).toEqual([1004, "K6", "K7"]);
    const risk = column(table, "risk");
    expect([1004, "K6", "K7"].map((customer) => Number(risk[customer]).toFixed(6))).toEqual([
      "0.750000",
      "0.250000",
      "0.250000",
    ]);
    expect(column(table, "value-at-risk")[1004]).toBeCloseTo(0.75 * 20 * 12, 6);
    expect(column(table, "value-at-risk").K7).toBeNull();
    expect(column(table, "signal-risk")).toEqual({ 1004: 1, K6: 0, K7: 0 });
    expect(column(table, "signal-score")).toEqual({ 1004: 0, K6: 1, K7: 1 });
    expect(column(table, "risk-level")).toEqual({ 1004: "high", K6: "medium", K7: "medium" });
    for (const one of output.tables) expectFormulasToGiveTheirValues(one);
    expect(say(output)).toBe(
      "Of 4 customers, 1 is at high risk of leaving and 2 at medium risk (75.0 % together); 204.00 of the next 12 months’ value is at risk",
    );
  });

  it("reads the answers the other way round where yes means kept", () => {
    const turned = cells.outcome.map((answer) => (answer === "yes" ? "no" : "yes"));
    const { output } = runShape(contracts, { ...cells, outcome: turned }, { meaning: "kept" });
    expect(mainTable(output, 1).rows).toEqual(mainTable(run().output, 1).rows);
  });

  it("goes on without a probability where nobody has left, and says so", () => {
    const nobody = runShape(contracts, { ...cells, outcome: plan.map(() => "no") }, { meaning: "left" });
    expect(notesOf(nobody)).toContain("all customers in the data have stayed, or all have left");
    expect(column(mainTable(nobody.output, 1), "signal-score")).toEqual({ K6: 1, K7: 1 });
    expect(say(nobody.output)).toBe(
      "Of 8 customers, 0 are at high risk of leaving and 2 at medium risk (25.0 % together)",
    );
  });

  it("names a feature that it cannot use by its header", () => {
    const reason = cells.outcome.map((answer) => (answer === "yes" ? "Price" : "none"));
    const left = runShape(contracts, { ...cells, feature2: reason }, { meaning: "left" });
    expect(notesOf(left)).toContain(
      "feature2 is not part of the model: it tells the leavers without exception, as what is only known afterwards does.",
    );
  });

  it("takes the first row of a customer who stands twice, and leaves out who has no answer", () => {
    const rows = {
      customer: ["A", "A", null, "B"],
      outcome: ["no", "yes", "no", null],
      feature1: [1, 2, 3, 4],
    };
    expect(runShape(contracts, rows, { meaning: "left" }).found).toEqual({
      "duplicate-left-out customer": [1],
      "unnamed-customer customer": [2],
      "missing-outcome outcome": [3],
    });
  });

  it("answers to an empty selection", () => {
    const { output } = runShape(contracts, { customer: [], outcome: [], feature1: [] }, { meaning: "left" });
    expect(say(output)).toBe("No row is left to compute from");
    expectSoundTables(output);
  });
});

describeWithShared("customers at risk of the public telco customers", "data/telco_churn.csv", (text) => {
  it("gives the probability of CHURN.MODEL's coefficients, and 12 months of what is charged times it", () => {
    const read = csvColumns(text());
    const [tenure, charges] = ["tenure", "MonthlyCharges"].map((name) => read(name).map(Number));
    const [customer, contract, outcome] = ["customerID", "Contract", "Churn"].map(read);
    const cells = {
      ...{ customer: customer!, outcome: outcome!, segment: contract! },
      ...{ feature1: tenure!, feature2: charges!, contribution: charges! },
    };
    // As in the test of CHURN.MODEL, known there to seven decimals.
    const coefficientOf = { "Month-to-month": 0, "One year": -1.0624634, "Two year": -2.0226147 };
    const riskOf = (row: number): number => {
      const level = coefficientOf[contract![row] as keyof typeof coefficientOf];
      return 1 / (1 + Math.exp(1.6027094 + 0.0357287 * tenure![row]! - 0.0286175 * charges![row]! - level));
    };
    const chosen = { meaning: "left", risk: 0, most: 10_000 };
    const { output } = runShape(contracts, cells, chosen);
    const table = mainTable(output, 1);
    expect(table.rows).toHaveLength(5174);
    const [risk, value] = [column(table, "risk"), column(table, "value-at-risk")];
    outcome!.forEach((left, row) => {
      if (left === "Yes") return;
      expect(Number(risk[customer![row]!])).toBeCloseTo(riskOf(row), 5);
      expect(Number(value[customer![row]!]) / (riskOf(row) * charges![row]! * 12)).toBeCloseTo(1, 4);
    });
  });
});

describe("recognising the data of customers at risk", () => {
  it("finds purchases in the sample's orders, and says who may leave", () => {
    const orders = sampleColumns("Orders");
    expect(recognised(spec, orders)).toEqual({
      shape: "transactions",
      mapping: { customer: "Customer", date: "Date", amount: "Amount" },
      missing: [],
    });
    const output = proposedReport(spec, orders);
    expect(say(output)).toMatch(
      /^Of 4,838 customers, \d,\d{3} are at high risk of leaving and \d{3} at medium risk \(\d\d\.\d % together\); \d\d,\d{3}\.\d\d of the next 12 months’ value is at risk$/,
    );
    expectSoundTables(output);
    expectTextsOfOutput(output);
  });

  it("finds contracts with features and consent in the sample's customers, and counts those without consent", () => {
    const customers = sampleColumns("Customers");
    expect(recognised(spec, customers)).toEqual({
      shape: "contracts",
      mapping: {
        customer: "Customer",
        outcome: "Churned",
        segment: "Segment",
        feature1: "Plan",
        feature2: "Country",
        consent: "Consent",
      },
      missing: [],
    });
    const output = proposedReport(spec, customers);
    const { rows } = mainTable(output);
    expect(rows.map(([segment]) => segment)).toContain("Gift buyers");
    expect(say(output)).toMatch(/of them have not agreed to be contacted and are counted but not listed$/);
    expectTextsOfOutput(output);
  });

  it("takes what is in the public telco list for features: contract, tenure and charges, but no answers", () => {
    const rows = Array.from({ length: 60 }, (_, row) => row);
    const columns = {
      customerID: rows.map((row) => `K${row}`),
      tenure: rows.map((row) => row),
      Contract: rows.map((row) => ["Month-to-month", "One year"][row % 2] ?? ""),
      MonthlyCharges: rows.map((row) => 20.5 + row),
      Churn: rows.map((row) => (row % 3 ? "No" : "Yes")),
    };
    expect(recognised(spec, columns)).toEqual({
      shape: "contracts",
      mapping: {
        customer: "customerID",
        outcome: "Churn",
        segment: "Contract",
        feature1: "tenure",
        feature2: "MonthlyCharges",
      },
      missing: [],
    });
  });

  it.each([
    ["da", "Kundenummer", "Købsdato", "Beløb", "Samtykke"],
    ["nb", "Kundenummer", "Kjøpsdato", "Beløp", "Samtykke"],
    ["sv", "Kundnummer", "Köpdatum", "Belopp", "Samtycke"],
    ["ja", "顧客番号", "購入日", "金額", "同意"],
  ])("knows headers in %s", (_, customer, date, amount, consent) => {
    const rows = Array.from({ length: 60 }, (__, row) => row);
    const columns = {
      [customer]: rows.map((row) => `K${row % 20}`),
      [date]: rows.map((row) => 45_000 + row),
      [amount]: rows.map((row) => 1 + row * 1.5),
      [consent]: rows.map((row) => (row % 3 ? "Ja" : "Nej")),
    };
    expect(recognised(spec, columns)).toEqual({
      shape: "transactions",
      mapping: { customer, date, amount, consent },
      missing: [],
    });
  });

  it.each(locales)("has words in %s for all it declares and for every cause of a missing model", (locale) => {
    const speak = translateIn(locale);
    const causes = ["not_enough_data", "did_not_converge", "no_variation", "other"];
    const said = causes.map((cause) =>
      speak("report.customers-at-risk.note.no-value", { cause, model: "M" }),
    );
    expect(new Set(said).size).toBe(causes.length);
    expectTextsOfDeclaration(spec);
  });
});
