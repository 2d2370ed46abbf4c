import fc from "fast-check";
import { retentionTrend } from "../../../src/calc/rates/retention-trend";
import spec from "../../../src/reports/retention-trend/retention-trend";
import { trendReport } from "../../../src/reports/retention-trend/trend-report";
import { excelFormula, type Scalar } from "../../helpers/excel-formula";
import { expectDeclaredTexts, expectSound, expectSpoken } from "../support/expect-texts";
import { cellsOf, recognised, recognisedSample } from "../support/recognised";
import { day, runShape, sentenceOf } from "../support/run-shape";

const { memberships } = spec.shapes;
if (!memberships) throw new Error("No shape");

/** The worked example of RETENTION.TREND. */
const cells = {
  joined: ["2023-11-05", "2023-12-20", "2024-01-10", "2024-01-12", "2024-02-01"],
  ended: ["2024-01-15", null, "2024-02-20", "2024-01-30", null],
};
const reference = (key: string): string => key.toUpperCase().replaceAll("-", "");

/** A row as the sheet calculates it from its counts. */
function inSheet(row: readonly (string | number | null)[]): unknown[] {
  const columns = trendReport([], 0.95, []).tables[0]?.columns ?? [];
  const shown: Record<string, Scalar> = {};
  return columns.map(({ key, formula }, place) => {
    const value = formula ? excelFormula(formula(reference), shown) : (row[place] ?? "");
    if (Array.isArray(value)) throw new Error(`${key} spills`);
    shown[reference(key)] = value;
    return value;
  });
}

describe("the trend of retention", () => {
  it("counts January and February 2024 as RETENTION.TREND's example by hand: 1 of 2 stayed in each", () => {
    const { output } = runShape(memberships, cells, { until: "2024-02-29", periods: 2 });
    const counts = output.tables[0]?.rows.map((row) => [...row.slice(0, 7), row[9]]);
    expect(counts).toEqual([
      ["2024-01", 2, 1, 1, 1, 2, 0.5, 0.5],
      ["2024-02", 2, 1, 1, 0, 2, 0.5, 0.5],
    ]);
  });

  it("begins with the first period that has somebody at its opening, and ends with the last that is over", () => {
    const { output } = runShape(memberships, cells, {}, day("2024-02-29"));
    expect(output.tables[0]?.rows.map(([period]) => period)).toEqual(["2023-12", "2024-01"]);
    expect(output.notes).toContainEqual({
      key: "report.retention-trend.note.periods",
      values: { from: "2023-12", to: "2024-01" },
    });
  });

  it("gives every number that RETENTION.TREND gives for the same data, in every period", () => {
    for (const period of ["day", "week", "week-sunday", "month", "quarter", "year"] as const) {
      const { output, check } = runShape(memberships, cells, { until: "2024-12-31", period, periods: 400 });
      const rows = output.tables[0]?.rows ?? [];
      const { joined, ended } = check.days;
      const expected = retentionTrend(joined!, ended!, period, null, day("2024-12-31"), 0);
      const known = new Map(expected.rows.map((row) => [row[0], row]));
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect([...row.slice(0, 7), row[9]]).toEqual(known.get(row[0] ?? ""));
    }
  });

  it("shows in each row what its formulas give", () => {
    const counts = fc
      .tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 500 }))
      .chain(([start, gained]) =>
        fc.tuple(fc.constant(start), fc.constant(gained), fc.integer({ min: 0, max: start })),
      );
    fc.assert(
      fc.property(counts, ([start, gained, lost]) => {
        const rates = start === 0 ? [null, null] : [(start - lost) / start, lost / start];
        const trend = [["2024-01", start, gained, lost, 0, start + gained - lost, ...rates]];
        const [row = []] = trendReport(trend, 0.95, []).tables[0]?.rows ?? [];
        inSheet(row).forEach((cell, place) => {
          const given = row[place] ?? "";
          if (typeof given === "number") expect(cell).toBeCloseTo(given, 9);
          else expect(cell).toBe(given);
        });
      }),
    );
  });

  it("has Wilson's interval of 81 of 263: 0.255289, 0.366210 (Brown, Cai & DasGupta)", () => {
    const trend = [["2024-01", 263, 0, 182, 0, 81, 81 / 263, 182 / 263]];
    const [row = []] = trendReport(trend, 0.95, []).tables[0]?.rows ?? [];
    expect(row[7]).toBeCloseTo(0.255289, 6);
    expect(row[8]).toBeCloseTo(0.36621, 6);
  });

  it("says of 56/70 after 48/80 how much better that is: Newcombe's 0.052431 to 0.333873", () => {
    const of = (period: string, kept: number, start: number) => [period, start, 0, start - kept];
    const say = (...rows: ReturnType<typeof of>[]) => sentenceOf(trendReport(rows, 0.95, []));
    const [good, bad] = [of("2024-02", 56, 70), of("2024-01", 48, 80)];
    expect(say(bad, good)).toBe(
      "In 2024-02, 80.0 % of the customers stayed (56 of 70), against 60.0 % in the period before: 5.2 to 33.4 percentage points better",
    );
    expect(say(good, bad)).toContain("the period before: 5.2 to 33.4 percentage points worse");
    expect(say(bad, of("2024-02", 50, 80))).toContain("no more of a difference than chance would make");
    expect(say(good)).toContain("there is no earlier period");
  });

  it.each([
    [{ joined: [], ended: [] }],
    [{ joined: [null, "never"], ended: ["2024-01-01", null] }],
    [{ joined: ["2025-12-31"], ended: [null] }],
  ])("answers %j", (odd) => {
    const { output } = runShape(memberships, odd);
    expect(sentenceOf(output)).toBe("No period that is over has customers to follow");
    expectSound(output);
    expectSpoken(output);
  });

  it.each([
    ["English", "Joined", "Left"],
    ["Danish", "Indmeldt", "Udmeldt"],
    ["Norwegian", "Innmeldt", "Utmeldt"],
    ["Swedish", "Startdatum", "Slutdatum"],
    ["Japanese", "入会日", "退会日"],
  ])("recognises its columns under %s headers", (_, joined, ended) => {
    const found = recognised(spec, { [joined]: cellsOf.dates, [ended]: cellsOf.dates });
    expect(found).toEqual({ shape: "memberships", mapping: { joined, ended }, missing: [] });
  });

  it("finds its columns in the sample's customers", () => {
    const found = recognisedSample(spec, "Customers");
    expect(found.mapping).toEqual({ customer: "Customer", joined: "Joined", ended: "Left" });
    const { output } = runShape(found.shape, found.cells);
    expect(sentenceOf(output)).toMatch(/^In 2025-06, 9\d\.\d % of the customers stayed .* periods before: /);
    expectSound(output);
    expectSpoken(output);
  });

  it("has a text for all that it declares", () => expectDeclaredTexts(spec));
});
