import type { Cell } from "../../../../src/contract/cell";
import { dayOfIsoText } from "../../../../src/contract/dates";
import type { OptionValues } from "../../../../src/contract/report-spec";
import { segmentPeriod } from "../../../../src/calc/rates/segment-period";
import { memberships } from "../../../../src/reports/segment-retention/shapes/memberships";
import { columnsOf } from "../columns-of";

const day = (iso: string): number => dayOfIsoText(iso) ?? NaN;
const defaults = { level: 0.95, compare: "none", period: "month", periods: 1, until: "" };

function run(
  cells: Readonly<Record<string, readonly Cell[]>>,
  chosen: OptionValues = {},
  today = day("2024-06-15"),
) {
  const options = { ...defaults, ...chosen };
  const data = columnsOf(cells, memberships.inputs);
  const check = memberships.check(data, options, today);
  return { data, check, output: memberships.compute(data, options, check, today) };
}

/** The worked example of SEGMENT.PERIOD. */
const cells = {
  segment: ["Gold", "Gold", "Basic", "Basic", "Basic"],
  joined: ["2023-11-05", "2023-12-20", "2023-01-10", "2024-01-12", "2024-01-20"],
  ended: ["2024-01-15", null, null, "2024-01-30", null],
};

describe("segment retention from membership dates", () => {
  it("counts January 2024 as SEGMENT.PERIOD's example by hand: Gold 1 of 2, Basic 1 of 1", () => {
    const { output } = run(cells);
    expect(output.tables[0]?.rows.map((row) => row.slice(0, 6))).toEqual([
      ["Gold", 2, 0, 1, 1, 0.5],
      ["Basic", 1, 1, 0, 2, 1],
    ]);
    expect(output.notes).toContainEqual({
      key: "report.segment-retention.note.period",
      values: { from: "2024-01", to: "2024-01" },
    });
  });

  it("gives every number that SEGMENT.PERIOD gives for the same data", () => {
    const { data, check, output } = run(cells);
    const segments = data.columns.segment!;
    const expected = segmentPeriod(
      segments,
      check.days.joined!,
      check.days.ended!,
      day("2024-01-01"),
      day("2024-01-31"),
    );
    expect(output.tables[0]?.rows).toEqual(expected.rows);
    expect(output.tables[0]?.totals).toEqual(expected.totals);
  });

  it.each([
    ["ends in the month of the last event", "", "2024-06-15", "2024-01"],
    ["leaves out the month that still runs today", "", "2024-01-30", "2023-12"],
    ["takes the last month that is over on the day chosen", "2024-03-30", "2024-06-15", "2024-02"],
    ["takes a month whose last day is the day chosen", "2024-03-31", "2024-06-15", "2024-03"],
  ])("%s", (_, until, today, label) => {
    const { output } = run(cells, { until }, day(today));
    expect(output.notes).toContainEqual({
      key: "report.segment-retention.note.period",
      values: { from: label, to: label },
    });
  });

  it("sets periods beside each other, the earliest first, with the same totals as each alone", () => {
    const { output } = run(cells, { periods: 3, until: "2024-02-29" });
    const [table] = output.tables;
    expect(table?.columns.map(({ key, prefix }) => `${prefix ?? ""} ${key}`.trim())).toEqual([
      "segment",
      ...["2023-12", "2024-01", "2024-02"].flatMap((month, place) =>
        ["start", "new", "lost", "retention"].map((figure) => `${month} period-${place + 1}-${figure}`),
      ),
    ]);
    expect(table?.rows).toEqual([
      ["Gold", 1, 1, 0, 1, 2, 0, 1, 0.5, 1, 0, 0, 1],
      ["Basic", 1, 0, 0, 1, 1, 1, 0, 1, 2, 0, 0, 1],
    ]);
    expect(table?.totals?.slice(1)).toEqual([2, 1, 0, 1, 3, 1, 1, 2 / 3, 3, 0, 0, 1]);
  });

  it("compares the last period with the first, all customers and each segment", () => {
    const { output } = run(cells, { periods: 2, until: "2024-01-31", compare: "periods" });
    const [, comparison] = output.tables;
    expect(comparison?.rows.map((row) => row.slice(0, 5))).toEqual([
      ["2024-01 − 2023-12", 2, 3, 2, 2],
      ["Gold: 2024-01 − 2023-12", 1, 2, 1, 1],
      ["Basic: 2024-01 − 2023-12", 1, 1, 1, 1],
    ]);
    expect(comparison?.rows[0]?.[5]).toBeCloseTo(2 / 3 - 1, 12);
  });

  it("leaves out who ended before they began and who has no start", () => {
    const { check } = run({
      segment: ["A", "A", "A"],
      joined: ["2024-02-01", null, "2024-01-01"],
      ended: ["2024-01-01", null, null],
    });
    expect(check.findings.map(({ code, input, rows }) => [code, input, ...rows])).toEqual([
      ["date-as-text", "joined", 0, 2],
      ["missing-date", "joined", 1],
      ["date-as-text", "ended", 0],
      ["end-before-start", "ended", 0],
    ]);
  });

  describe("memberships of one customer", () => {
    const spells = (rows: readonly (readonly [joined: string, ended: string | null])[], overlaps = "merge") =>
      run(
        {
          segment: rows.map(() => "A"),
          joined: rows.map(([joined]) => joined),
          ended: rows.map(([, ended]) => ended),
          customer: rows.map(() => "K1"),
        },
        { overlaps, until: "2024-01-31" },
      );
    const codes = ({ check }: ReturnType<typeof spells>) =>
      check.findings
        .filter(({ code }) => code.startsWith("overlap"))
        .map(({ code, rows }) => [code, ...rows]);

    it("that do not overlap are a return: both count", () => {
      const twice = spells([
        ["2023-01-01", "2023-06-30"],
        ["2023-06-30", null],
      ]);
      expect(codes(twice)).toEqual([]);
    });

    it("that overlap are one, from the first day to the last, in whatever order they stand", () => {
      const merged = spells([
        ["2023-06-01", null],
        ["2023-01-01", "2023-07-15"],
      ]);
      expect(codes(merged)).toEqual([["overlap-merged", 0]]);
      expect(merged.output.tables[0]?.rows[0]?.slice(0, 5)).toEqual(["A", 1, 0, 0, 1]);
    });

    it("each count where the user wants that", () => {
      const each = spells(
        [
          ["2023-01-01", null],
          ["2023-06-01", null],
        ],
        "each",
      );
      expect(codes(each)).toEqual([["overlap-kept", 1]]);
      expect(each.output.tables[0]?.rows[0]?.slice(0, 5)).toEqual(["A", 2, 0, 0, 2]);
    });
  });
});
