import { clv } from "../../../src/calc/value/clv";
import spec from "../../../src/reports/what-if/what-if";
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

const { rates, counts } = spec.shapes;
if (!rates || !counts) throw new Error("The report has two shapes");

const cells = {
  segment: ["A", "B", "Loss"],
  customers: [10, 100, 5],
  retention: [0.7, 0.98, 0.5],
  contribution: [60, 10, -4],
  cac: [100, null, 20],
};
const assumed = { raise: 0.05, periods: 5, discount: 0.1, growth: 0, spending: 3 };

describe("what-if", () => {
  it("gives Gupta & Lehmann's customer over five periods: contribution 60, worth 147.780889", () => {
    const table = mainTable(runShape(rates, cells, assumed).output);
    expect(column(table, "clv").A).toBeCloseTo(147.780889, 6);
  });

  it("follows by hand over two periods: 60 + 42 now, 60 + 45 then, 3 a customer more, and 30 for ten", () => {
    const { output } = runShape(rates, cells, { ...assumed, periods: 2, discount: 0, spending: 1 });
    const table = mainTable(output);
    const figures = [
      "clv",
      "new-clv",
      "worth-spending",
      "profit-now",
      "extra-profit",
      "spent",
      "net",
      "win-instead",
    ];
    const expected = [102, 105, 3, 1020, 30, 10, 20, 15];
    figures.forEach((key, place) => expect(column(table, key).A).toBeCloseTo(expected[place]!, 9));
    expect(column(table, "lift").A).toBeCloseTo(30 / 1020, 12);
    expect(column(table, "win-cost").A).toBeCloseTo(1500, 9);
  });

  it("keeps no more than all: 0.98 and 5 points more are 1", () => {
    const table = mainTable(runShape(rates, cells, assumed).output);
    expect(column(table, "new-retention").B).toBe(1);
  });

  it("gives every number that CLV gives for the same data, growth with tenure included", () => {
    const grown = { ...assumed, growth: 0.02 };
    const table = mainTable(runShape(rates, cells, grown).output);
    const horizon = { periods: 5, timing: "now" } as const;
    const economics = { revenue: 60, margin: 1, costToServe: 0 };
    const value = (retention: number) => clv(economics, { retention, discount: 0.1, growth: 0.02 }, horizon);
    expect(column(table, "clv").A).toBe(value(0.7));
    expect(column(table, "new-clv").A).toBe(value(0.75));
  });

  it("is a model: every figure is what the native formulas give of the assumptions in the row", () => {
    for (const more of [{}, { discount: 0, growth: 0.02 }, { periods: 1 }, { discount: 0, raise: 0.02 }]) {
      expectFormulasToGiveTheirValues(mainTable(runShape(rates, cells, { ...assumed, ...more }).output));
    }
  });

  it("leaves the assumptions of a standing table as the user has changed them", () => {
    const { columns } = mainTable(runShape(rates, cells, assumed).output);
    expect(columns.flatMap(({ key, carries }) => (carries === undefined ? [] : [[key, carries]]))).toEqual(
      ["raise", "spending", "periods", "discount", "growth"].map((key) => [key, key]),
    );
  });

  it("says of the whole company how much more profit that is, from the sums", () => {
    const two = { ...assumed, periods: 2, discount: 0 };
    const pair = { segment: ["A", "B"], customers: [10, 20], retention: [0.7, 0.5], contribution: [60, 10] };
    // Now 10 × 102 + 20 × 15 = 1320; more 10 × 3 + 20 × 0.5 = 40.
    expect(say(runShape(rates, pair, { ...two, spending: 0 }).output)).toBe(
      "Keeping 5 points more of 30 customers would bring 40.00 over 2 periods, 3.0 % more profit; A gains most per customer: 3.00",
    );
    expect(say(runShape(rates, pair, { ...two, spending: 1 }).output)).toMatch(
      /; after the spending 10\.00 is left$/,
    );
    const { columns, totals } = mainTable(runShape(rates, pair, two).output);
    expect(totals?.[columns.findIndex(({ key }) => key === "lift")]).toBeCloseTo(40 / 1320, 12);
  });

  it("speaks of no share of a profit that is none", () => {
    const loss = { segment: ["A"], customers: [10], retention: [0.5], contribution: [-4] };
    expect(say(runShape(rates, loss, { ...assumed, spending: 0 }).output)).toMatch(/^Keeping 5 points more/);
    expect(say(runShape(rates, loss, { ...assumed, spending: 0 }).output)).not.toContain("more profit");
  });

  it("takes retention and contribution from counts, revenue and cost: 0.9^12 kept of a year, 40 × .5 - 5", () => {
    const { output, found } = runShape(
      counts,
      {
        segment: ["A", "New", "Odd"],
        start: [1e12, 0, 10],
        end: [282429536481, 5, 20],
        new: [0, 5, 0],
        revenue: [40, 40, 40],
        margin: [0.5, 0.5, 0.5],
        costToServe: [5, 5, 5],
      },
      assumed,
    );
    expect(found).toEqual({ "retention-unknown start": [1, 2] });
    expect(column(mainTable(output), "retention").A).toBeCloseTo(0.9, 12);
    expect(column(mainTable(output), "contribution")).toEqual({ A: 15 });
  });

  it("adds the points to what a year has kept, not to each month: 64 % and 5 points more are 69 %, a month's 12th root", () => {
    const year = {
      ...{ segment: ["A"], start: [100], end: [80], new: [16] },
      ...{ revenue: [40], margin: [0.5], costToServe: [5] },
    };
    const table = mainTable(runShape(counts, year, { ...assumed, raise: 0.05 }).output);
    expect(column(table, "retention").A).toBeCloseTo(0.64 ** (1 / 12), 12);
    expect(column(table, "new-retention").A).toBeCloseTo(0.69 ** (1 / 12), 12);
    expectFormulasToGiveTheirValues(table);
  });

  it("answers to empty and to useless data", () => {
    for (const shape of Object.values(spec.shapes)) {
      const empty = Object.fromEntries(Object.keys(shape.inputs).map((input) => [input, []]));
      const { output } = runShape(shape, empty);
      expect(say(output)).toBe("No row is left to compute from");
      expectSoundTables(output);
    }
    const wrong = { segment: ["A"], customers: ["many"], retention: [70], contribution: [1] };
    expect(say(runShape(rates, wrong).output)).toBe("No row is left to compute from");
  });
});

describe("recognising the data of what-if", () => {
  const plans = ["Gold", "Basic", "Student"];
  const numbers = [10, 20, 30];
  const shares = [0.7, 0.8, 0.9];

  it.each([
    ["English", "Segment", "Customers", "Retention", "Contribution", "Acquisition cost"],
    ["Danish", "Segment", "Kunder", "Fastholdelse", "Dækningsbidrag", "Anskaffelsesomkostning"],
    ["Norwegian", "Segment", "Kunder", "Bevaring", "Dekningsbidrag", "Anskaffelseskostnad"],
    ["Swedish", "Segment", "Kunder", "Retention", "Täckningsbidrag", "Anskaffningskostnad"],
    ["Japanese", "セグメント", "顧客数", "維持率", "貢献利益", "獲得コスト"],
  ])("finds current figures under %s headers", (_, segment, customers, retention, contribution, cac) => {
    const columns = {
      [segment]: plans,
      [customers]: numbers,
      [retention]: shares,
      [contribution]: numbers,
      [cac]: numbers,
    };
    expect(recognised(spec, columns)).toEqual({
      shape: "rates",
      mapping: { segment, customers, retention, contribution, cac },
      missing: [],
    });
  });

  it("builds the model from the segments of the sample workbook", () => {
    const segments = sampleColumns("Segments");
    expect(recognised(spec, segments)).toMatchObject({ shape: "counts", missing: [] });
    const output = proposedReport(spec, segments);
    expect(say(output)).toMatch(
      /^Keeping 5 points more of [\d,]+ customers would bring [\d,]+\.\d\d over 12 periods, \d+\.\d % more profit; /,
    );
    expectTextsOfOutput(output);
    expectSoundTables(output);
    expectFormulasToGiveTheirValues(mainTable(output));
  });

  it("has an English text for everything it declares and writes", () => {
    expectTextsOfDeclaration(spec);
    expectTextsOfOutput(runShape(rates, cells, assumed).output);
  });
});
