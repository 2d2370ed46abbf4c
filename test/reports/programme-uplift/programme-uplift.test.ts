import { rewardBreakage } from "../../../src/calc/loyalty/reward-breakage";
import { retentionCompare } from "../../../src/calc/rates/retention-compare";
import spec from "../../../src/reports/programme-uplift/programme-uplift";
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

/** So many customers of one kind. */
const group = (count: number, member: string, outcome: string, segment: string) =>
  Array.from({ length: count }, () => ({ member, outcome, segment }));
const cellsOf = (people: ReturnType<typeof group>) => ({
  member: people.map(({ member }) => member),
  outcome: people.map(({ outcome }) => outcome),
});

/** Newcombe's groups: 56 of 70 members kept, 48 of 80 others. */
const newcombe = [
  ...group(56, "Yes", "No", "A"),
  ...group(14, "Yes", "Yes", "A"),
  ...group(48, "No", "No", "A"),
  ...group(32, "No", "Yes", "A"),
];
const small = {
  member: ["Yes", "Yes", "No", "No", "Yes", "No", "No", "Yes"],
  outcome: ["No", "No", "No", "Yes", "Yes", "Yes", "No", "No"],
  segment: ["A", "A", "A", "A", "B", "B", "B", "C"],
  value: [100, 300, 50, 50, 10, 10, 10, 80],
  issued: [1000, 2000, 0, 0, 500, 0, 0, 0],
  redeemed: [500, 1000, 0, 0, 0, 0, 0, 0],
};

describe("programme uplift", () => {
  it("gives Newcombe's interval of 56/70 against 48/80, 0.052431 to 0.333873, and 14 extra customers", () => {
    const table = mainTable(runShape(customers, cellsOf(newcombe)).output);
    const figures = ["difference", "low", "high", "p", "extra-customers"];
    const shown = figures.map((key) => Number(column(table, key)["all-customers"]).toFixed(6));
    expect(shown).toEqual(["0.200000", "0.052431", "0.333873", "0.008045", "14.000000"]);
  });

  it("gives every number that RETENTION.COMPARE and REWARD.BREAKAGE give for the same data", () => {
    const { output } = runShape(customers, small);
    const { difference, low, high, z, p } = retentionCompare(2, 2, 1, 2, 0.95);
    expect(mainTable(output).rows[0]?.slice(0, 12)).toEqual([
      "A",
      2,
      2,
      1,
      2,
      1,
      0.5,
      difference,
      low,
      high,
      z,
      p,
    ]);
    expect(column(mainTable(output, 1), "breakage").A).toBe(rewardBreakage(3000, 1500));
  });

  it("adds up by hand what the programme brings and costs", () => {
    const { output } = runShape(customers, small, { fee: 2, donation: 1 });
    const table = mainTable(output, 1);
    // A: half more of 2 members, worth 200 each; 1500 points at a hundredth. B: half less of 1, of whom none stayed.
    expect(table.rows.map((row) => row.slice(0, 7))).toEqual([
      ["A", 2, 1, 200, 200, 3000, 1500],
      ["B", 1, -0.5, null, null, 500, 0],
      ["C", 1, null, 80, null, 0, 0],
    ]);
    expect(column(table, "net")).toEqual({ A: 200 - 15 - 4 - 2, B: null, C: null });
    expect(table.totals?.slice(1, 3)).toEqual([4, 0.5]);
    expect(mainTable(output).totals?.at(-1)).toBe(0.5);
  });

  it("takes a share of the points as never redeemed where no column says", () => {
    const { member, outcome, value, issued } = small;
    const { output } = runShape(customers, { member, outcome, value, issued }, { breakage: 0.4 });
    expect(column(mainTable(output, 1), "points-redeemed")["all-customers"]).toBe(2100);
    expect(output.notes.map(({ key }) => key)).toContain("report.programme-uplift.note.breakage");
  });

  it("asks what a point is worth wherever points are priced, also where only those redeemed are known", () => {
    const { member, outcome, redeemed } = small;
    const { output } = runShape(customers, { member, outcome, redeemed }, { pointsPerUnit: 50 });
    expect(column(mainTable(output, 1), "points-cost")["all-customers"]).toBe(1500 / 50);
    const { when } = customers.options.pointsPerUnit!;
    const asked = (...inputs: readonly string[]) =>
      when?.({}, Object.fromEntries(inputs.map((input) => [input, { header: input, sample: [] }])));
    expect([asked(), asked("value"), asked("issued"), asked("redeemed")]).toEqual([false, false, true, true]);
  });

  it("can be audited: the figures of both tables are what their native formulas give", () => {
    const { member, outcome, value, issued } = small;
    for (const cells of [small, { member, outcome, value, issued }]) {
      const { output } = runShape(customers, cells, { fee: 2, donation: 1 });
      for (const table of output.tables) expectFormulasToGiveTheirValues(table);
    }
  });

  it("warns in every case that members chose themselves", () => {
    for (const cells of [small, cellsOf(newcombe), { member: [], outcome: [] }]) {
      const [first] = runShape(customers, cells).output.notes;
      expect(first?.key).toBe("report.programme-uplift.note.chosen");
    }
  });

  it.each([
    [
      cellsOf(newcombe),
      "80.0 % of 70 members stayed, 60.0 % of 80 others: members stay more often, by 20.0 (5.2 – 33.4) points, or 14 customers",
    ],
    [
      { ...cellsOf(newcombe), member: cellsOf(newcombe).member.map((yes) => (yes === "Yes" ? "No" : "Yes")) },
      "60.0 % of 80 members stayed, 80.0 % of 70 others: members stay less often, by 20.0 (5.2 – 33.4) points, or 16 customers",
    ],
    [
      cellsOf([...group(1, "Yes", "Yes", "A"), ...group(1, "Yes", "No", "A"), ...group(1, "No", "No", "A")]),
      "50.0 % of 2 members stayed, 100.0 % of 1 other customer: a difference of -50.0 (-90.5 – 39.1) points, or -1 customers, which may be chance",
    ],
    [cellsOf(group(2, "Yes", "No", "A")), "There are 2 members and 0 others: nothing to compare with"],
    [{ member: ["perhaps"], outcome: ["No"] }, "No row is left to compute from"],
    [{ member: [], outcome: [] }, "No row is left to compute from"],
  ])("says in one sentence whether the programme works (%#)", (cells, sentence) => {
    expect(say(runShape(customers, cells).output)).toBe(sentence);
  });

  it("says what is left after the programme's cost where values are known", () => {
    expect(say(runShape(customers, small).output)).toMatch(
      /; after the cost of the programme 185\.00 is left$/,
    );
  });
});

describe("recognising the data of programme uplift", () => {
  const answers = Array.from({ length: 60 }, (_, row) => ["Yes", "No"][row % 2]!);
  const plans = answers.map((_, row) => ["Gold", "Basic", "Student"][row % 3]!);
  const numbers = answers.map((_, row) => 10 + row);

  it.each([
    ["English", "Member", "Churned", "Segment", "Value", "Points issued", "Points redeemed"],
    ["Danish", "Medlem", "Opsagt", "Segment", "Værdi", "Udstedte point", "Indløste point"],
    ["Norwegian", "Medlem", "Sluttet", "Segment", "Verdi", "Utstedte poeng", "Innløste poeng"],
    ["Swedish", "Medlem", "Uppsagd", "Segment", "Värde", "Utdelade poäng", "Inlösta poäng"],
    ["Japanese", "会員フラグ", "解約", "セグメント", "顧客価値", "付与ポイント", "利用ポイント"],
  ])(
    "finds members and outcomes under %s headers",
    (_, member, outcome, segment, value, issued, redeemed) => {
      const columns = {
        [member]: answers,
        [outcome]: answers,
        [segment]: plans,
        [value]: numbers,
        [issued]: numbers,
        [redeemed]: numbers,
      };
      expect(recognised(spec, columns)).toEqual({
        shape: "customers",
        mapping: { member, outcome, segment, value, issued, redeemed },
        missing: [],
      });
    },
  );

  it("takes consent to be written to for no membership: the sample workbook says of nobody who is a member", () => {
    expect(recognised(spec, sampleColumns("Customers"))).toMatchObject({
      missing: ["member"],
      mapping: { outcome: "Churned" },
    });
  });

  it("has an English text for everything it declares and writes", () => {
    expectTextsOfDeclaration(spec);
    const { output } = runShape(customers, small);
    expectTextsOfOutput(output);
    expectSoundTables(output);
  });
});
