import fc from "fast-check";
import { retentionCompare } from "../../../src/calc/rates/retention-compare";
import { compared, compareSegments } from "../../../src/reports/segment-retention/comparison";
import { excelFormula, type Scalar } from "../../helpers/excel-formula";

const group = (segment: string, kept: number, start: number) => ({ segment, start, end: kept, gained: 0 });
const reference = (key: string): string => key.replace("-", "").toUpperCase();

/** The formula columns of a contrast, from its counts alone, as the sheet calculates them. */
function inSheet(kept1: number, start1: number, kept2: number, start2: number) {
  const cells: Record<string, Scalar> = {
    RETAINED1: kept1,
    START1: start1,
    RETAINED2: kept2,
    START2: start2,
  };
  const contrast = { label: "A − B", one: group("A", kept1, start1), other: group("B", kept2, start2) };
  const [table] = compared([contrast], 0.95).tables;
  const formulas = table?.columns.filter(({ formula }) => formula) ?? [];
  return formulas.map(({ formula }) => excelFormula(formula?.(reference) ?? "", cells));
}

describe("the comparison of two retention rates", () => {
  const options = { compare: "segments", first: "basic", second: " Gold" };
  const counts = [group("Gold", 56, 70), group("Basic", 48, 80)];

  it("gives Newcombe's interval of 56/70 against 48/80: 0.2, 0.052431 to 0.333873", () => {
    const { tables } = compareSegments(counts, { ...options, first: "Gold", second: "Basic" }, 0.95);
    const [label, ...figures] = tables[0]?.rows[0] ?? [];
    expect(label).toBe("Gold − Basic");
    [56, 70, 48, 80, 0.2, 0.052431, 0.333873, 2.650172, 0.008045].forEach((expected, place) =>
      expect(figures[place]).toBeCloseTo(expected, 6),
    );
  });

  it("finds segments in any case, and asks for two where there are none", () => {
    expect(compareSegments(counts, options, 0.95).tables[0]?.rows[0]?.[0]).toBe("Basic − Gold");
    for (const second of ["", "Basic"]) {
      const { tables, notes } = compareSegments(counts, { ...options, second }, 0.95);
      expect(tables).toEqual([]);
      expect(notes).toEqual([{ key: "report.segment-retention.note.not-compared" }]);
    }
    expect(compareSegments(counts, { ...options, compare: "none" }, 0.95).tables).toEqual([]);
  });

  it("keeps the row of a segment that has gone, with nobody in it", () => {
    const { tables } = compareSegments(counts, { ...options, second: "Silver" }, 0.95);
    expect(tables[0]?.rows).toEqual([["Basic − Silver", 48, 80, 0, 0, null, null, null, null, null]]);
  });

  it("can be audited: the native formulas agree with RETENTION.COMPARE for all counts", () => {
    const kept = fc
      .integer({ min: 1, max: 500 })
      .chain((start) => fc.tuple(fc.integer({ min: 0, max: start }), fc.constant(start)));
    fc.assert(
      fc.property(kept, kept, ([kept1, start1], [kept2, start2]) => {
        const { difference, low, high, z, p } = retentionCompare(kept1, start1, kept2, start2, 0.95);
        const shown = inSheet(kept1, start1, kept2, start2);
        [difference, low, high, z, p].forEach((expected, place) => {
          if (expected === null) expect(shown[place]).toBe("");
          else expect(Number(shown[place])).toBeCloseTo(expected, 9);
        });
      }),
    );
  });

  it("shows blank where a group has nobody or keeps more than it had", () => {
    expect(inSheet(0, 0, 5, 10)).toEqual(["", "", "", "", ""]);
    expect(inSheet(11, 10, 5, 10)).toEqual(["", "", "", "", ""]);
  });
});
