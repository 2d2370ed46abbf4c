import { churnAcceptable } from "../../../src/calc/value/churn-acceptable";
import { clv } from "../../../src/calc/value/clv";
import { retentionBudget } from "../../../src/calc/value/retention-budget";
import spec from "../../../src/reports/segment-value/segment-value";
import { counts } from "../../../src/reports/segment-value/shapes/counts";
import { customers } from "../../../src/reports/segment-value/shapes/customers";
import { rates } from "../../../src/reports/segment-value/shapes/rates";
import {
  expectFormulasToGiveTheirValues,
  expectSoundTables,
  expectTextsOfDeclaration,
  expectTextsOfOutput,
} from "../support/expectations";
import { recognised } from "../support/recognised";
import { column, mainTable, proposedReport, say, translate } from "../support/run-report";
import { runShape } from "../support/run-shape";
import { sampleColumns } from "../support/sample-columns";

/** Gupta & Lehmann's example (100, margin .6, retention .7, discount .1), and segments around it. */
const cells = {
  segment: ["Steady", "Dear", "Lossy", "Leaving"],
  revenue: [100, 100, 100, 100],
  margin: [0.6, 0.6, 0.6, 0.6],
  costToServe: [0, 40, 60, 0],
  retention: [0.7, 0.7, 0.7, 0.2],
  cac: [150, null, 150, 150],
  customers: [10, 20, 30, 40],
};
const discounted = { discount: 0.1, raise: 0.05, servingLimit: 0.5 };
const run = (chosen = {}, other = {}) =>
  runShape(rates, { ...cells, ...other }, { ...discounted, ...chosen }).output;

describe("segment value", () => {
  it("gives the values of Gupta & Lehmann's customer: worth 165, acceptable churn 0.34", () => {
    const table = mainTable(run());
    expect(column(table, "clv").Steady).toBeCloseTo(165, 9);
    expect(column(table, "acceptable-churn").Steady).toBeCloseTo(0.34, 9);
  });

  it("judges by hand: what pays is kept, what leaves early or costs too much is fixed, what loses is let go", () => {
    const table = mainTable(run());
    expect(column(table, "verdict")).toEqual({
      Steady: "keep",
      Dear: "fix",
      Lossy: "let-go",
      Leaving: "fix",
    });
    expect(column(table, "reason")).toEqual({
      Steady: "sound",
      Dear: "serving",
      Lossy: "loses",
      Leaving: "unrecovered",
    });
    expect(column(mainTable(run({ servingLimit: 0.7 })), "verdict").Dear).toBe("keep");
  });

  it("adds the points to what the time of the data has kept: 0.9 a month is 0.81 of two, 5 points more 0.86", () => {
    const table = mainTable(run({ span: 2 }, { retention: [0.81, 0.81, 0.81, 0.81] }));
    const economics = { revenue: 100, margin: 0.6, costToServe: 0 };
    const change = { retention: 0.9, newRetention: Math.sqrt(0.86), discount: 0.1, timing: "now" } as const;
    expect(column(table, "worth-spending").Steady).toBeCloseTo(retentionBudget(economics, change), 9);
    expectFormulasToGiveTheirValues(table);
  });

  it("gives every number that the cell functions give for the same data", () => {
    const table = mainTable(run());
    cells.segment.forEach((segment, place) => {
      const economics = { revenue: 100, margin: 0.6, costToServe: cells.costToServe[place]! };
      const retention = cells.retention[place]!;
      const value = clv(economics, { retention, discount: 0.1, growth: 0 }, { periods: null, timing: "now" });
      expect(column(table, "clv")[segment]).toBe(value);
      const change = { retention, newRetention: retention + 0.05, discount: 0.1, timing: "now" } as const;
      expect(column(table, "worth-spending")[segment]).toBe(retentionBudget(economics, change));
    });
    const steady = { revenue: 100, margin: 0.6, costToServe: 0 };
    expect(column(table, "acceptable-churn").Steady).toBe(churnAcceptable(steady, 150, 0.1));
    expect(column(table, "acceptable-churn").Dear).toBeNull();
  });

  it("adds up what can be added and nothing else: 600 + 400 + 0 + 2400 from 100 customers", () => {
    const { columns, totals } = mainTable(run());
    const shown = columns.flatMap(({ key }, place) =>
      totals?.[place] === null ? [] : [[key, totals?.[place]]],
    );
    expect(Object.fromEntries(shown)).toEqual({ segment: "", customers: 100, "contribution-in-all": 3400 });
  });

  it("can be audited in every shape: the figures are what their native formulas give", () => {
    expectFormulasToGiveTheirValues(mainTable(run()));
    expectFormulasToGiveTheirValues(
      mainTable(runShape(rates, { ...cells, retention: [1, 0, 1, 0.5] }).output),
    );
    const { segment, revenue, margin, costToServe, cac } = cells;
    const rest = { segment, revenue, margin, costToServe, cac };
    const counted = { ...rest, start: [100, 0, 50, 10], end: [120, 5, 40, 12], new: [40, 5, 0, 1] };
    expectFormulasToGiveTheirValues(mainTable(runShape(counts, counted, { ...discounted, span: 12 }).output));
    const list = { ...rest, segment: ["A", "A", "B", "B"], outcome: ["Yes", "No", "No", "No"] };
    expectFormulasToGiveTheirValues(mainTable(runShape(customers, list, discounted).output));
  });

  it("takes the twelfth root where a year's counts stand beside a month's revenue: 0.282429536481 is 0.9^12", () => {
    const { output } = runShape(counts, {
      segment: ["A"],
      revenue: [10],
      margin: [1],
      costToServe: [0],
      start: [1e12],
      end: [282429536481],
    });
    expect(column(mainTable(output), "retention").A).toBeCloseTo(0.9, 12);
    expect(column(mainTable(output), "clv").A).toBeCloseTo(100, 9);
  });

  it("makes means of customers' rows from sums: margin (100 × .5 + 300 × .9) / 400, one of two kept", () => {
    const { output } = runShape(
      customers,
      {
        segment: ["A", "a "],
        revenue: [100, 300],
        margin: [0.5, 0.9],
        costToServe: [10, null],
        outcome: ["Yes", "No"],
      },
      { meaning: "left" },
    );
    const table = mainTable(output);
    const figures = ["start", "retained", "revenue", "margin", "cost-to-serve", "retention", "contribution"];
    expect(figures.map((key) => column(table, key).A)).toEqual([2, 1, 200, 0.8, 5, 0.5, 155]);
  });

  it("says of two segments that bring in alike which one serving makes poorer", () => {
    const { output } = runShape(rates, {
      segment: ["Home", "Office"],
      revenue: [40, 40],
      margin: [0.5, 0.5],
      costToServe: [5, 15],
      retention: [0.9, 0.9],
    });
    expect(column(mainTable(output), "verdict")).toEqual({ Home: "keep", Office: "fix" });
    expect(say(output)).toBe(
      "Of 2 segments, keep 1, fix 1, let go 0; Office and Home bring in alike (20.00 and 20.00 before serving), " +
        "but Office costs 3.0 times as much to serve, so that 5.00 is left against 15.00",
    );
  });

  it("says who leaves least where no two bring in alike", () => {
    const { output } = runShape(rates, {
      segment: ["A", "B"],
      revenue: [40, 20],
      margin: [0.5, 0.5],
      costToServe: [5, 12],
      retention: [0.9, 0.9],
    });
    expect(say(output)).toBe(
      "Of 2 segments, keep 1, fix 0, let go 1; B leaves least: -2.00 of 20.00 a customer and period",
    );
  });

  it("answers to data of which nothing is left, and names what is wrong with each row", () => {
    const wrong = runShape(rates, {
      segment: ["A", null, "B", "C", "Total", "D", "D"],
      revenue: [-1, 5, 5, "x", 5, 5, 5],
      margin: [0.5, 0.5, 60, 0.5, 0.5, 0.5, 0.5],
      costToServe: [0, 0, 0, 0, 0, -1, 0],
      retention: [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 1.5],
    });
    expect(wrong.found).toEqual({
      "missing-segment segment": [1],
      "totals-left-out segment": [4],
      "not-a-number revenue": [3],
      "negative-number revenue": [0],
      "number-above margin": [2],
      "negative-number costToServe": [5],
      "number-above retention": [6],
    });
    expect(say(wrong.output)).toBe("No row is left to compute from");
    const repeated = {
      segment: ["D", "d"],
      revenue: [5, 6],
      margin: [1, 1],
      costToServe: [0, 0],
      retention: [0, 0],
    };
    expect(runShape(rates, repeated).found).toEqual({ "repeated-segment segment": [1] });
  });
});

describe("recognising the data of segment value", () => {
  const plans = Array.from({ length: 60 }, (_, row) => ["Monthly", "Yearly", "Student", "Family"][row % 4]!);
  const numbers = plans.map((_, row) => 10 + row);
  const shares = plans.map((_, row) => row / 60);

  it.each([
    ["English", "Segment", "Revenue", "Margin", "Cost to serve", "Retention", "Acquisition cost"],
    [
      "Danish",
      "Segment",
      "Omsætning",
      "Dækningsgrad",
      "Betjeningsomkostning",
      "Fastholdelse",
      "Anskaffelsesomkostning",
    ],
    [
      "Norwegian",
      "Segment",
      "Omsetning",
      "Dekningsgrad",
      "Betjeningskostnad",
      "Bevaring",
      "Anskaffelseskostnad",
    ],
    [
      "Swedish",
      "Segment",
      "Omsättning",
      "Täckningsgrad",
      "Betjäningskostnad",
      "Retention",
      "Anskaffningskostnad",
    ],
    ["Japanese", "セグメント", "売上", "粗利率", "対応コスト", "維持率", "獲得コスト"],
  ])("finds rates under %s headers", (_, segment, revenue, margin, costToServe, retention, cac) => {
    const columns = {
      [segment]: plans,
      [revenue]: numbers,
      [margin]: shares,
      [costToServe]: numbers,
      [retention]: shares,
      [cac]: numbers,
    };
    expect(recognised(spec, columns)).toEqual({
      shape: "rates",
      mapping: { segment, revenue, margin, costToServe, retention, cac },
      missing: [],
    });
  });

  it("finds counts, revenue, margin and cost to serve in the sample workbook", () => {
    expect(recognised(spec, sampleColumns("Segments"))).toEqual({
      shape: "counts",
      mapping: {
        segment: "Segment",
        start: "Start",
        end: "End",
        new: "New",
        revenue: "Revenue",
        margin: "Margin",
        costToServe: "Cost to serve",
      },
      missing: [],
    });
  });

  it("says of the sample that office kitchens cost three times as much to serve as home brewers", () => {
    const output = proposedReport(spec, sampleColumns("Segments"));
    expect(say(output)).toMatch(
      /^Of 5 segments, keep \d, fix \d, let go \d; Office kitchens and Home brewers bring in alike/,
    );
    expect(say(output)).toContain("Office kitchens costs 3.0 times as much to serve");
    expectTextsOfOutput(output);
    expectSoundTables(output);
    expectFormulasToGiveTheirValues(mainTable(output));
  });

  it("answers to an empty selection", () => {
    for (const shape of Object.values(spec.shapes)) {
      const empty = Object.fromEntries(Object.keys(shape.inputs).map((input) => [input, []]));
      expect(say(runShape(shape, empty).output)).toBe("No row is left to compute from");
    }
  });

  it("has an English text for everything it declares and for every verdict", () => {
    expectTextsOfDeclaration(spec);
    for (const word of ["keep", "fix", "let-go"])
      expect(translate(`report.segment-value.verdict.${word}`)).not.toBe("");
  });
});
