import { survivalCompare } from "../../../src/calc/survival/survival-compare";
import { survivalAtTime } from "../../../src/calc/survival/survival-at";
import { survivalMean } from "../../../src/calc/survival/survival-mean";
import { survivalMedian } from "../../../src/calc/survival/survival-median";
import { tenures } from "../../../src/calc/survival/tenure";
import spec from "../../../src/reports/survival/survival";
import { categoryColumn } from "../../helpers/category-column";
import { csvColumns } from "../../helpers/csv-columns";
import { excelFormula } from "../../helpers/excel-formula";
import { describeWithShared, sharedFile } from "../../helpers/shared-file";
import { readFileSync } from "node:fs";
import { expectDeclaredTexts, expectSound, expectSpoken } from "../support/expect-texts";
import { cellsOf, recognised, recognisedSample } from "../support/recognised";
import { columnOf, day, runShape, sentenceOf } from "../support/run-shape";

const { memberships } = spec.shapes;
if (!memberships) throw new Error("No shape");

const asOf = day("2024-12-31");

/** Memberships that have lasted so many days on the last day. */
const lasting = (lives: readonly (readonly [days: number, left: boolean, segment: string])[]) => ({
  joined: lives.map(([days]) => asOf - days),
  ended: lives.map(([, left]) => (left ? asOf : null)),
  segment: lives.map(([, , segment]) => segment),
});

describe("how long customers stay", () => {
  /** SURVIVAL.COMPARE's worked example. */
  const cells = lasting([
    [1, true, "Basic"],
    [2, true, "Basic"],
    [3, true, "Basic"],
    [4, false, "Plus"],
    [5, false, "Plus"],
    [6, false, "Plus"],
  ]);
  const options = { unit: "day", until: "2024-12-31" };

  it("has the curve 5/6, 4/6, 1/2 of three who leave and three who stay (by hand)", () => {
    const { output } = runShape(memberships, cells, options);
    expect(columnOf(output, "time", 1)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    columnOf(output, "survival-all", 1).forEach((share, time) =>
      expect(share).toBeCloseTo([1, 5 / 6, 4 / 6, 1 / 2, 1 / 2, 1 / 2, 1 / 2][time] ?? NaN, 12),
    );
    expect(columnOf(output, "at-risk", 1)).toEqual([6, 6, 5, 4, 3, 2, 1]);
    expect(columnOf(output, "survival-1", 1).slice(3)).toEqual([0, 0, 0, 0]);
    expect(columnOf(output, "survival-2", 1)).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(columnOf(output, "at-risk-1", 1)).toEqual([3, 3, 2, 1, 0, 0, 0]);
  });

  it("has medians, and means within the time that all curves cover (by hand: Basic 2 days, Plus all 6)", () => {
    const { output } = runShape(memberships, cells, options);
    expect(columnOf(output, "segment")).toEqual(["Basic", "Plus", "all"]);
    expect(output.tables[0]?.wordRows).toEqual([2]);
    expect(columnOf(output, "lost")).toEqual([3, 0, 3]);
    expect(columnOf(output, "median").slice(0, 2)).toEqual([2, null]);
    expect(columnOf(output, "mean").slice(0, 2)).toEqual([2, 6]);
  });

  it("has brackets of numbers in ascending order, whatever the order of the rows", () => {
    const ages = { ...cells, segment: [41, 12, 12, 41, 7, 7] };
    const { output } = runShape(memberships, ages, { ...options, brackets: "cuts", cuts: "10 40" });
    expect(columnOf(output, "segment")).toEqual(["< 10", "10 – < 40", "≥ 40", "all"]);
    expect(columnOf(output, "lost")).toEqual([0, 2, 1, 3]);
  });

  it("says that the segments differ: log-rank 5.051661, p 0.024602", () => {
    const { output } = runShape(memberships, cells, options);
    expect(sentenceOf(output)).toBe(
      "Half of 6 customers leave within 4.5 days (3 have left so far); Plus stay longest and Basic shortest, on average 6.0 and 2.0 of the first 6.0 days, more of a difference than chance would make (p ≤ 0.025)",
    );
    const note = output.notes.find(({ key }) => key === "report.survival.note.log-rank");
    expect(note?.values?.chiSquare).toBeCloseTo(5.051661, 6);
  });

  it("gives every number that the SURVIVAL functions give on TENURE's durations", () => {
    const found = { joined: [1, 40, 90, 130, 200, 260], ended: [30, null, 300, null, 250, 500] };
    const shifted = (days: readonly (number | null)[]) =>
      days.map((one) => (one === null ? null : one + 45_000));
    const segment = ["A", "A", "A", "B", "B", "B"];
    const { output } = runShape(
      memberships,
      { joined: shifted(found.joined), ended: shifted(found.ended), segment },
      { until: "2024-06-30" },
    );
    const column = (days: readonly (number | null)[]) => Int32Array.from(days, (one) => one ?? -1);
    const rows = tenures(
      column(shifted(found.joined)),
      column(shifted(found.ended)),
      day("2024-06-30"),
      "month",
    ) as readonly (readonly [number, number])[];
    const durations = Float64Array.from(rows, ([duration]) => duration);
    const lost = categoryColumn(rows.map(([, left]) => left));
    columnOf(output, "time", 1).forEach((time, row) => {
      const given = columnOf(output, "survival-all", 1)[row];
      const expected = survivalAtTime(durations, lost, Number(time));
      expect(given).toEqual(expected);
    });
    const [whole] = output.tables[0]?.rows.slice(-1) ?? [];
    expect(whole?.[3]).toBe(survivalMedian(durations, lost));
    const horizon = Number(output.notes.find(({ key }) => key.endsWith("note.mean"))?.values?.horizon);
    expect([whole?.[4], whole?.[5]]).toEqual(survivalMean(durations, lost, horizon));
    const test = survivalCompare(durations, lost, categoryColumn(segment)).rows;
    const note = output.notes.find(({ key }) => key.endsWith("note.log-rank"));
    expect(note?.values?.chiSquare).toBe(test[0]?.[1]);
  });

  it("bounds the mean by formulas of its standard error: 10 -+ 1.959964 x 2", () => {
    const [summary] = runShape(memberships, cells, options).output.tables;
    const shown = (key: string, mean: number | string): unknown =>
      excelFormula(
        summary?.columns
          .find((one) => one.key === key)
          ?.formula?.((name) => (name === "mean" ? "MEAN" : "ERROR")) ?? "",
        { MEAN: mean, ERROR: 2 },
      );
    expect(shown("low", 10)).toBeCloseTo(10 - 3.919928, 5);
    expect(shown("high", 10)).toBeCloseTo(10 + 3.919928, 5);
    expect(shown("low", "")).toBe("");
    const [row = []] = summary?.rows ?? [];
    const [mean, error] = [Number(row[4]), Number(row[5])];
    expect(row[6]).toBeCloseTo(mean - 1.959964 * error, 5);
  });

  it("answers without segments, and says how many are still here where half have not left", () => {
    const { joined, ended } = lasting([
      [10, false, ""],
      [4, true, ""],
      [10, false, ""],
    ]);
    const { output } = runShape(memberships, { joined, ended }, options);
    expect(sentenceOf(output)).toBe("Of 3 customers, 66.7 % stay longer than 10.0 days (1 has left so far)");
    expect(columnOf(output, "segment")).toEqual(["all"]);
    expectSound(output);
    expectSpoken(output);
  });

  it.each([
    [{ joined: [], ended: [], segment: [] }],
    [{ joined: [null], ended: [null], segment: ["A"] }],
    [{ joined: ["2024-01-01"], ended: ["2023-01-01"], segment: ["A"] }],
  ])("answers %j", (odd) => {
    const { output } = runShape(memberships, odd);
    expect(sentenceOf(output)).toBe("No row is left to compute from");
    expectSpoken(output);
  });

  it.each([
    ["English", "Plan", "Joined", "Left"],
    ["Danish", "Abonnement", "Indmeldt", "Udmeldt"],
    ["Norwegian", "Abonnement", "Innmeldt", "Utmeldt"],
    ["Swedish", "Prenumeration", "Startdatum", "Slutdatum"],
    ["Japanese", "プラン", "入会日", "退会日"],
  ])("recognises its columns under %s headers", (_, segment, joined, ended) => {
    const { plans, dates } = cellsOf;
    expect(recognised(spec, { [segment]: plans, [joined]: dates, [ended]: dates })).toEqual({
      shape: "memberships",
      mapping: { segment, joined, ended },
      missing: [],
    });
  });

  it("finds in the sample's customers that office kitchens stay longest and gift buyers shortest", () => {
    const found = recognisedSample(spec, "Customers");
    expect(found.mapping).toMatchObject({ joined: "Joined", ended: "Left", segment: "Segment" });
    const { output } = runShape(found.shape, found.cells);
    expect(sentenceOf(output)).toContain("Office kitchens stay longest and Gift buyers shortest");
    expectSound(output);
    expectSpoken(output);
  });

  it("has a text for all that it declares", () => expectDeclaredTexts(spec));
});

describeWithShared("survival of Walton's flies", "data/waltons_dataset.csv", (text) => {
  it("agrees with R: median 56, survival and numbers at risk every ten days, chi-square 122.249126", () => {
    const column = csvColumns(text());
    const left = column("E");
    const group = column("group");
    const lives = column("T").map(
      (time, row) => [Number(time), left[row] === "1", group[row] ?? ""] as const,
    );
    const { output } = runShape(memberships, lasting(lives), { unit: "day", until: "2024-12-31" });
    const { km, logrank } = JSON.parse(readFileSync(sharedFile("oracle/survival_R.json"), "utf8")) as {
      readonly km: {
        readonly waltons_all: {
          readonly "log-log": Readonly<Record<"times" | "surv" | "lower" | "upper" | "n_risk", number[]>>;
        };
      };
      readonly logrank: { readonly waltons_group: { readonly logrank_rho0: { readonly chisq: number } } };
    };
    expect(columnOf(output, "median").at(-1)).toBe(56);
    const times = columnOf(output, "time", 1);
    const { surv, lower, upper, n_risk, times: known } = km.waltons_all["log-log"];
    const shown = (key: string, time: number): number =>
      Number(columnOf(output, key, 1)[times.indexOf(time)]);
    const compared = known.filter((time) => times.includes(time));
    expect(compared.length).toBeGreaterThan(1);
    for (const time of compared) {
      const place = known.indexOf(time);
      expect(shown("survival-all", time)).toBeCloseTo(surv[place] ?? NaN, 9);
      expect(shown("low", time)).toBeCloseTo(lower[place] ?? NaN, 9);
      expect(shown("high", time)).toBeCloseTo(upper[place] ?? NaN, 9);
      expect(shown("at-risk", time)).toBe(n_risk[place]);
    }
    const note = output.notes.find(({ key }) => key.endsWith("note.log-rank"));
    expect(note?.values?.chiSquare).toBeCloseTo(logrank.waltons_group.logrank_rho0.chisq, 6);
  });
});
