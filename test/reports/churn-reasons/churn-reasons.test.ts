import churnReasonsFunction, { churnReasons } from "../../../src/calc/feedback/churn-reasons";
import { CategoryBuilder } from "../../../src/contract/columns";
import spec from "../../../src/reports/churn-reasons/churn-reasons";
import {
  expectFormulasToGiveTheirValues,
  expectSoundTables,
  expectTextsOfDeclaration,
  expectTextsOfOutput,
} from "../support/expectations";
import { recognised } from "../support/recognised";
import { column, mainTable, proposedReport, say } from "../support/run-report";
import { runShape } from "../support/run-shape";
import { sampleColumns } from "../support/sample-columns";

const { outcomes, ended, leavers } = spec.shapes;
if (!outcomes || !ended || !leavers) throw new Error("The report has three shapes");

const cells = {
  reason: ["Price", "Moved", "price", "Service", "Price", "Moved"],
  segment: ["A", "A", "B", "A", "A", "B"],
  value: [100, 500, 80, 40, 30, null],
};

describe("churn reasons", () => {
  it("ranks by hand: price 3 of 6, moved 2, and one rare reason as Other", () => {
    const { output } = runShape(leavers, cells, { minimum: 2 });
    const table = mainTable(output);
    expect(table.rows).toEqual([
      ["Price", 3, 3 / 6, 3 / 6, 210, 210 / 750, 70],
      ["Moved", 2, 2 / 6, 5 / 6, 500, 500 / 750, 250],
      ["other", 1, 1 / 6, 1, 40, 40 / 750, 40],
    ]);
    expect(table.wordRows).toEqual([2]);
    expect(table.totals).toEqual(["", 6, 1, null, 750, 1, 125]);
  });

  it("gives every number that CHURN.REASONS gives for the same data", () => {
    const builder = new CategoryBuilder("fold");
    for (const reason of cells.reason) builder.append(reason);
    const expected = churnReasons(builder.finish(), Float64Array.from([100, 500, 80, 40, 30, NaN]), 2);
    const table = mainTable(runShape(leavers, cells, { minimum: 2 }).output);
    expect(table.rows.map((row) => row.slice(0, 6))).toEqual(expected.rows);
    expect(table.totals?.slice(0, 6)).toEqual(expected.totals);
    const [example] = churnReasonsFunction.examples;
    const { args, gives } = example as unknown as {
      args: { reasons: string[]; values: number[] };
      gives: (string | number)[][];
    };
    const same = mainTable(
      runShape(leavers, { reason: args.reasons, value: args.values }, { minimum: 2 }).output,
    );
    expect(same.rows.map((row) => row.slice(0, 6))).toEqual(gives.slice(0, 2));
  });

  it("draws the shares as columns and what they add up to as a line, which ends at the whole (Juran 1951)", () => {
    const { output } = runShape(leavers, cells, { minimum: 2 });
    const [pareto] = output.charts;
    expect(pareto).toMatchObject({ kind: "column", series: ["share", "cumulative"], lines: ["cumulative"] });
    const shares = Object.values(column(mainTable(output), "share")).map(Number);
    const cumulative = Object.values(column(mainTable(output), "cumulative")).map(Number);
    expect(cumulative.at(-1)).toBe(1);
    cumulative.forEach((share, place) => {
      expect(share).toBeCloseTo(
        shares.slice(0, place + 1).reduce((sum, own) => sum + own, 0),
        12,
      );
    });
  });

  it("counts by hand who left each segment for what, and what most of them name", () => {
    const { output } = runShape(leavers, cells, { minimum: 2 });
    const table = mainTable(output, 1);
    expect(table.columns.slice(2, 4).map(({ label }) => label)).toEqual(["Price", "Moved"]);
    expect(table.rows.map((row) => row.slice(0, 8))).toEqual([
      ["A", 4, 2, 1, 1, "Price", 2, 0.5],
      ["B", 2, 1, 1, 0, "Price", 1, 0.5],
    ]);
    expect(table.totals?.slice(0, 5)).toEqual(["", 6, 3, 2, 1]);
  });

  it("can be audited: the figures of both tables are what their native formulas give", () => {
    const { output } = runShape(leavers, cells, { minimum: 2 });
    expectFormulasToGiveTheirValues(mainTable(output));
    expectFormulasToGiveTheirValues(mainTable(output, 1));
  });

  it("counts only those who left, by an answer or by a day, and says how many others there were", () => {
    const reason = ["Price", "Price", null, "Moved"];
    const answered = runShape(outcomes, { reason, outcome: ["Yes", "No", "Yes", "Yes"] }, { minimum: 1 });
    expect(answered.found).toEqual({ "still-customer outcome": [1], "missing-reason reason": [2] });
    expect(column(mainTable(answered.output), "customers")).toEqual({ Price: 1, Moved: 1 });
    const dated = runShape(ended, { reason, ended: [45_000, null, 45_001, 45_002] }, { minimum: 1 });
    expect(dated.found).toEqual({ "still-customer ended": [1], "missing-reason reason": [2] });
    const kept = runShape(outcomes, { reason, outcome: ["Yes", "No", "Yes", "Yes"] }, { meaning: "kept" });
    expect(kept.found["still-customer outcome"]).toEqual([0, 2, 3]);
  });

  it("puts the rarer of more than twelve reasons together in the table of segments", () => {
    const reason = Array.from({ length: 14 }, (_, place) => `R${place}`);
    const { output } = runShape(leavers, { reason, segment: reason.map(() => "A") }, { minimum: 1 });
    expect(mainTable(output).rows).toHaveLength(14);
    expect(column(mainTable(output, 1), "other")).toEqual({ A: 2 });
  });

  it.each([
    [
      2,
      "6 customers left; Price is the most frequent reason: 50.0 % (3), and 2 reasons make up four fifths; Moved took most of the value: 66.7 %",
    ],
    [9, "6 customers left; no reason was given by 9 or more of them"],
  ])("says, where a reason needs %i customers: %s", (minimum, sentence) => {
    expect(say(runShape(leavers, cells, { minimum }).output)).toBe(sentence);
  });

  it("speaks of no value where none is known", () => {
    const { output } = runShape(leavers, { reason: cells.reason }, { minimum: 1 });
    expect(say(output)).toBe(
      "6 customers left; Price is the most frequent reason: 50.0 % (3), and 2 reasons make up four fifths",
    );
    expect(output.charts).toHaveLength(1);
  });

  it("answers to empty and to useless data", () => {
    for (const shape of Object.values(spec.shapes)) {
      const empty = Object.fromEntries(Object.keys(shape.inputs).map((input) => [input, []]));
      const { output } = runShape(shape, empty);
      expect(say(output)).toBe("No row is left to compute from");
      expectSoundTables(output);
    }
    expect(say(runShape(outcomes, { reason: ["Price"], outcome: ["maybe"] }).output)).toBe(
      "No row is left to compute from",
    );
  });
});

describe("recognising the data of churn reasons", () => {
  const reasons = Array.from({ length: 60 }, (_, row) => ["Price", "Moved", "Service"][row % 3]!);
  const plans = reasons.map((_, row) => ["Gold", "Basic"][row % 2]!);
  const values = reasons.map((_, row) => 10 + row);

  it.each([
    ["English", "Reason", "Segment", "Customer value"],
    ["Danish", "Årsag", "Segment", "Kundeværdi"],
    ["Norwegian", "Årsak", "Segment", "Kundeverdi"],
    ["Swedish", "Orsak", "Segment", "Kundvärde"],
    ["Japanese", "解約理由", "セグメント", "顧客価値"],
  ])("finds a list of leavers under %s headers", (_, reason, segment, value) => {
    expect(recognised(spec, { [segment]: plans, [reason]: reasons, [value]: values })).toEqual({
      shape: "leavers",
      mapping: { reason, segment, value },
      missing: [],
    });
  });

  it("takes no column of groups for reasons that is not named so", () => {
    expect(recognised(spec, { Plan: plans, Country: reasons }).missing).toEqual(["reason"]);
  });

  it("finds reasons, segments and who left in the sample workbook, where the price rise shows", () => {
    const customers = sampleColumns("Customers");
    expect(recognised(spec, customers)).toMatchObject({
      shape: "outcomes",
      mapping: { reason: "Reason", outcome: "Churned", segment: "Segment", customer: "Customer" },
    });
    const output = proposedReport(spec, customers);
    expect(say(output)).toMatch(
      /^[\d,]+ customers left; Price is the most frequent reason: \d\d\.\d % \(\d+\)/,
    );
    expectTextsOfOutput(output);
    expectSoundTables(output);
    expectFormulasToGiveTheirValues(mainTable(output, 1));
  });

  it("has an English text for everything it declares", () => {
    expectTextsOfDeclaration(spec);
  });
});
