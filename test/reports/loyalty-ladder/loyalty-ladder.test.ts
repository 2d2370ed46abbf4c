import { loyaltyStage } from "../../../src/calc/loyalty/loyalty-stage";
import { rewardTier } from "../../../src/calc/loyalty/reward-tier";
import { rfmScore } from "../../../src/calc/loyalty/rfm-score";
import { locales } from "../../../src/contract/locale";
import { catalogues } from "../../../src/i18n/catalogues";
import { percentRanks } from "../../../src/reports/loyalty-ladder/climb";
import spec from "../../../src/reports/loyalty-ladder/loyalty-ladder";
import {
  expectFormulasToGiveTheirValues,
  expectSoundTables,
  expectTextsOfDeclaration,
  expectTextsOfOutput,
} from "../support/expectations";
import { recognised } from "../support/recognised";
import { column, mainTable, say } from "../support/run-report";
import { runShape } from "../support/run-shape";
import { sampleColumns } from "../support/sample-columns";

const { customers } = spec.shapes;
if (!customers) throw new Error("The report reads customers");

/** Purchase days 1 to 5 rank 0, .25, .5, .75 and 1. */
const cells = {
  customer: [1001, "K2", "K3", "K4", "K5"],
  purchaseDays: [1, 2, 3, 4, 5],
  daysSinceLast: [200, 90, 40, 3, 10],
  totalValue: [20, 60, 250, 900, 2500],
  score: [8, null, 9, 10, 9],
  discountShare: [0, 0.6, 0, 0, 0],
  rewardShare: [0, 0.2, 0.5, 0, null],
  referrals: [0, 0, 0, 2, 0],
};
const run = (chosen = {}) => runShape(customers, cells, chosen);

describe("the loyalty ladder", () => {
  it("puts each customer by hand on the first step that holds", () => {
    const table = mainTable(run().output, 1);
    expect(column(table, "stage")).toEqual({
      1001: "satisfied",
      K2: "price-led",
      K3: "incentive-led",
      K4: "ambassador",
      K5: "loyal",
    });
    expect(table.rows[0]?.[0]).toBe(1001);
  });

  it("counts the steps, their customers and what these are worth: all seven, in order", () => {
    const { rows, totals } = mainTable(run().output);
    expect(rows).toEqual([
      ["ambassador", 1, 0.2, 900, 900],
      ["price-led", 1, 0.2, 60, 60],
      ["incentive-led", 1, 0.2, 250, 250],
      ["loyal", 1, 0.2, 2500, 2500],
      ["satisfied", 1, 0.2, 20, 20],
      ["convenience", 0, 0, 0, null],
      ["none", 0, 0, 0, null],
    ]);
    expect(totals).toEqual(["", 5, 1, 3730, 746]);
  });

  it("gives what RFM.SCORE, LOYALTY.STAGE and REWARD.TIER give for the same data", () => {
    const table = mainTable(run({ tiers: "50 1000" }).output, 1);
    const { daysSinceLast, purchaseDays, totalValue } = cells;
    const scores = rfmScore(
      Float64Array.from(daysSinceLast),
      Float64Array.from(purchaseDays),
      Float64Array.from(totalValue),
    );
    expect(table.rows.map((row) => row.slice(4, 8))).toEqual(scores);
    const names = { codes: Int32Array.of(0, 1, 2), labels: ["0", "1", "2"] };
    const tiers = totalValue.map((value) => Number(rewardTier(value, Float64Array.of(0, 50, 1000), names)));
    expect(Object.values(column(table, "tier"))).toEqual(tiers);
    const signs = { score: 8, discountShare: 0, rewardShare: 0, frequencyRank: 0, referrals: 0 };
    expect(column(table, "stage")["1001"]).toBe(loyaltyStage(signs));
  });

  it.each([
    [
      [1, 2, 3, 4, 5],
      [0, 0.25, 0.5, 0.75, 1],
    ],
    [
      [5, 5, 7],
      [0, 0, 1],
    ],
    [[3], [1]],
  ])("ranks %j as PERCENTRANK.INC: %j", (values, ranks) => {
    expect([...percentRanks(Float64Array.from(values))]).toEqual(ranks);
  });

  it("can be audited: the figures of both tables are what their native formulas give", () => {
    for (const table of run({ tiers: "50 1000" }).output.tables) expectFormulasToGiveTheirValues(table);
  });

  it("has a column for the step of last time, which a refresh fills from the step that stood there", () => {
    const before = mainTable(run().output, 1).columns.find(({ key }) => key === "before");
    expect(before?.carries).toBe("stage");
  });

  it("says in one sentence how many are loyal and what holds the others", () => {
    expect(say(run().output)).toBe(
      "Of 5 customers, 2 (40.0 %) are loyal, 1 of them ambassadors; 2 are held by price or rewards, and nothing in the data holds 0",
    );
  });

  it("leaves out by name who has no figures, stands twice or lies outside the bounds", () => {
    const { found } = runShape(customers, {
      customer: ["K1", "K1", null, "K2", "K3", "K4"],
      purchaseDays: [1, 1, 1, null, 1, 1],
      daysSinceLast: [1, 1, 1, 1, -1, 1],
      totalValue: [1, 1, 1, 1, 1, 1],
      score: [10, 10, 10, 10, 10, 11],
    });
    expect(found).toEqual({
      "unnamed-customer customer": [2],
      "missing-number purchaseDays": [3],
      "negative-number daysSinceLast": [4],
      "number-above score": [5],
      "duplicate-left-out customer": [1],
    });
  });

  it("answers to an empty selection", () => {
    const empty = Object.fromEntries(Object.keys(customers.inputs).map((input) => [input, []]));
    const { output } = runShape(customers, empty);
    expect(say(output)).toBe("No row is left to compute from");
    expectSoundTables(output);
  });
});

describe("recognising the data of the loyalty ladder", () => {
  const numbers = Array.from({ length: 60 }, (_, row) => row);
  const ids = numbers.map((row) => `K${row}`);

  it.each(locales)("finds what RFM.SUMMARY spills in %s", (locale) => {
    const header = (key: string): string => String(catalogues[locale][`column.${key}`]);
    const keys = ["customer", "days-since-last", "purchase-days", "total-value"] as const;
    const [customer = "", daysSinceLast = "", purchaseDays = "", totalValue = ""] = keys.map(header);
    const columns = {
      [customer]: ids,
      [daysSinceLast]: numbers,
      [purchaseDays]: numbers,
      [totalValue]: numbers,
    };
    expect(recognised(spec, columns)).toEqual({
      shape: "customers",
      mapping: { customer, daysSinceLast, purchaseDays, totalValue },
      missing: [],
    });
  });

  it("says of the sample's customers that their purchases have to be summed up first", () => {
    expect(recognised(spec, sampleColumns("Customers"))).toMatchObject({
      missing: ["purchaseDays", "daysSinceLast", "totalValue"],
    });
  });

  it("has an English text for everything it declares and writes", () => {
    expectTextsOfDeclaration(spec);
    const { output } = run({ tiers: "50" });
    expectTextsOfOutput(output);
    expectSoundTables(output);
  });
});
