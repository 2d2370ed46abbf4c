import { csat } from "../../../src/calc/feedback/csat";
import { nps } from "../../../src/calc/feedback/nps";
import { npsInterval } from "../../../src/calc/feedback/nps-interval";
import { retentionCompare } from "../../../src/calc/rates/retention-compare";
import spec from "../../../src/reports/feedback/feedback";
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

const { score, satisfaction } = spec.shapes;
if (!score || !satisfaction) throw new Error("The report has two shapes");

const times = (count: number, value: number): number[] => Array.from({ length: count }, () => value);
/** 50 promoters, 30 in between, 20 detractors: the first row of the reference figures. */
const hundred = [...times(30, 10), ...times(20, 9), ...times(30, 8), ...times(10, 6), ...times(10, 0)];

const cells = {
  score: [10, 9, 7, 3, 0, 10, null],
  satisfaction: [5, 4, 3, 2, 1, null, 5],
  segment: ["A", "A", "A", "B", "B", "B", "A"],
  outcome: ["No", "No", "Yes", "Yes", "Yes", "No", "No"],
};

describe("feedback", () => {
  it("gives NPS 30 with the limits of Bonett & Price, 14.138721 and 44.684809, for 50, 30 and 20 of 100", () => {
    const [row] = mainTable(runShape(score, { score: hundred }).output).rows;
    expect(row?.slice(0, 5)).toEqual(["all-answers", 100, 50, 20, 30]);
    expect(row?.[5]).toBeCloseTo(14.138720834726442, 9);
    expect(row?.[6]).toBeCloseTo(44.68480857703827, 9);
  });

  it("counts by hand per segment, and gives totals from summed answers", () => {
    const table = mainTable(runShape(score, cells).output);
    const figures = ["answers", "promoters", "detractors", "nps", "rated", "satisfied", "csat"];
    const of = (segment: string) => figures.map((key) => column(table, key)[segment]);
    expect(of("A")).toEqual([3, 2, 0, (100 * 2) / 3, 4, 3, 0.75]);
    expect(of("B")).toEqual([3, 1, 2, -100 / 3, 2, 0, 0]);
    const totals = figures.map((key) => table.totals?.[table.columns.findIndex((one) => one.key === key)]);
    expect(totals).toEqual([6, 3, 2, 100 / 6, 6, 3, 0.5]);
  });

  it("gives every number that NPS, NPS.INTERVAL and CSAT give for the same data", () => {
    const table = mainTable(runShape(score, { score: hundred, satisfaction: [5, 4, 4, 3, 1] }).output);
    const scores = Float64Array.from(hundred);
    const [row] = table.rows;
    expect(row?.slice(4, 7)).toEqual([nps(scores), ...npsInterval(scores)]);
    expect(row?.[9]).toBe(csat(Float64Array.of(5, 4, 4, 3, 1)));
  });

  it("sets those who stayed against those who left, all and each segment", () => {
    const { output } = runShape(score, cells, { meaning: "left" });
    const scores = mainTable(output, 1);
    expect(scores.wordRows).toEqual([0]);
    expect(column(scores, "difference")["all-answers"]).toBeCloseTo(100 + 200 / 3, 9);
    const marks = mainTable(output, 2);
    const { difference, low, high, z, p } = retentionCompare(3, 3, 0, 3, 0.95);
    expect(marks.rows[0]).toEqual(["all-answers", 3, 3, 0, 3, difference, low, high, z, p]);
    const turned = mainTable(runShape(score, cells, { meaning: "kept" }).output, 1);
    expect(column(turned, "difference")["all-answers"]).toBeCloseTo(-100 - 200 / 3, 9);
  });

  it("can be audited: the figures of all tables are what their native formulas give", () => {
    for (const table of runShape(score, cells).output.tables) expectFormulasToGiveTheirValues(table);
    expectFormulasToGiveTheirValues(mainTable(runShape(score, { score: times(3, 10) }).output));
    expectFormulasToGiveTheirValues(mainTable(runShape(score, { score: times(3, 0) }).output));
  });

  it("leaves out by name what is no mark and who says nothing", () => {
    const { found } = runShape(score, {
      score: [11, -1, 7.5, null, 8, "ten"],
      satisfaction: [5, 5, 5, null, 0, 5],
    });
    expect(found).toEqual({
      "not-a-number score": [5],
      "negative-number score": [1],
      "number-above score": [0],
      "number-below satisfaction": [4],
      "not-whole score": [2],
      "no-answer score": [3],
    });
    expect(runShape(satisfaction, { satisfaction: [7, null] }, { scale: 7 }).found).toEqual({
      "missing-number satisfaction": [1],
    });
  });

  it.each([
    [{ score: hundred }, "The net promoter score is 30.0 (100 answers)"],
    [
      { score: cells.score, segment: cells.segment },
      "The net promoter score is 16.7 (6 answers); B is least content: -33.3 (3)",
    ],
    [
      { score: cells.score, outcome: cells.outcome },
      "The net promoter score is 16.7 (6 answers); 100.0 of those who stayed (3), -66.7 of those who left (3)",
    ],
  ])("says in one sentence how customers feel (%#)", (data, sentence) => {
    expect(say(runShape(score, data, { meaning: "left" }).output)).toBe(sentence);
  });

  it("says of marks alone how many are satisfied", () => {
    const { output } = runShape(satisfaction, { satisfaction: cells.satisfaction, segment: cells.segment });
    expect(say(output)).toBe("Satisfied are 50.0 % (6 answers); B is least content: 0.0 % (2)");
  });

  it("says what was answered where the other of two questions was not", () => {
    const { output } = runShape(score, { score: [null, null], satisfaction: [5, 1] });
    expect(say(output)).toBe("Satisfied are 50.0 % (2 answers)");
    expect(output.charts[0]?.series).toEqual(["csat"]);
  });

  it("answers to empty and to useless data", () => {
    for (const shape of Object.values(spec.shapes)) {
      const empty = Object.fromEntries(Object.keys(shape.inputs).map((input) => [input, []]));
      const { output } = runShape(shape, empty);
      expect(say(output)).toBe("No row is left to compute from");
      expectSoundTables(output);
    }
  });
});

describe("recognising the data of feedback", () => {
  const scores = Array.from({ length: 60 }, (_, row) => row % 11);
  const marks = scores.map((_, row) => 1 + (row % 5));
  const plans = scores.map((_, row) => ["Gold", "Basic"][row % 2]!);

  it.each([
    ["English", "Score", "Satisfaction", "Segment"],
    ["Danish", "Anbefaling", "Tilfredshed", "Segment"],
    ["Norwegian", "Anbefaling", "Tilfredshet", "Segment"],
    ["Swedish", "Poäng", "Nöjdhet", "Segment"],
    ["Japanese", "推奨度", "満足度", "セグメント"],
  ])("finds both questions under %s headers", (_, asked, mark, segment) => {
    expect(recognised(spec, { [asked]: scores, [mark]: marks, [segment]: plans })).toMatchObject({
      mapping: { score: asked, satisfaction: mark, segment },
      missing: [],
    });
  });

  it("computes the same whichever of two questions is found first", () => {
    const outputs = [score, satisfaction].map((shape) => runShape(shape, cells).output);
    expect(mainTable(outputs[0]!).rows).toEqual(mainTable(outputs[1]!).rows);
  });

  it("takes the one question that was asked", () => {
    expect(recognised(spec, { Score: scores }).shape).toBe("score");
    expect(recognised(spec, { Satisfaction: marks }).shape).toBe("satisfaction");
  });

  it("finds score and satisfaction in the sample workbook", () => {
    const answers = sampleColumns("Scores");
    expect(recognised(spec, answers)).toEqual({
      shape: "score",
      mapping: { customer: "Customer", score: "Score", satisfaction: "Satisfaction" },
      missing: [],
    });
    const output = proposedReport(spec, answers);
    expect(say(output)).toMatch(/^The net promoter score is -?\d+\.\d \([\d,]+ answers\)$/);
    expectTextsOfOutput(output);
    expectSoundTables(output);
  });

  it("has an English text for everything it declares and writes", () => {
    expectTextsOfDeclaration(spec);
    const { output } = runShape(score, cells);
    expectTextsOfOutput(output);
    expectSoundTables(output);
  });
});
