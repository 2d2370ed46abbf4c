import fc from "fast-check";
import { fingerprint } from "../../../../src/workbench/grid/functions/fingerprint";
import { runsOf } from "../../../../src/workbench/grid/functions/runs";
import { isSoleCall } from "../../../../src/workbench/grid/functions/sole-call";

describe("a sole call is a formula that is one call and nothing else", () => {
  it.each([
    ["=STAY.RETENTION(A1,B1,C1)", true],
    ["=stay.retention(SUM(A1:A3),(B1),C1)", true],
    ['=STAY.RETENTION(")",1,2)', true],
    ["=STAY.RETENTION(A1,B1,C1)+1", false],
    ["=STAY.RETENTION(1,2,3)*STAY.RETENTION(1,2,3)", false],
    ["=(STAY.RETENTION(1,2,3))", false],
    ["=STAY.RETENTION.INTERVAL(1,2,3)", false],
    ["=STAY.RETENTION", false],
  ])("%s: %s", (formula, expected) => {
    expect(isSoleCall(formula, "STAY.RETENTION")).toBe(expected);
  });
});

describe("runs of cells", () => {
  const site = fc.record({
    unit: fc.constant("u"),
    sheet: fc.constantFrom("one", "two"),
    row: fc.nat(12),
    column: fc.nat(2),
  });
  const key = ({ sheet, row, column }: { sheet: string; row: number; column: number }): string =>
    `${sheet} ${row} ${column}`;

  it("cover exactly the cells given, and no two of them touch", () => {
    fc.assert(
      fc.property(fc.array(site), (sites) => {
        const runs = runsOf(sites);
        const covered = runs.flatMap(({ rows, ...first }) =>
          Array.from({ length: rows }, (_, down) => key({ ...first, row: first.row + down })),
        );
        expect(new Set(covered)).toEqual(new Set(sites.map(key)));
        expect(covered).toHaveLength(new Set(covered).size);
        for (const { rows, ...first } of runs)
          expect(covered).not.toContain(key({ ...first, row: first.row + rows }));
      }),
    );
  });
});

describe("fingerprints", () => {
  it("leave short texts as they are", () => {
    expect(fingerprint("RETENTION[[1]]")).toBe("RETENTION[[1]]");
  });

  it("are short, and differ when one letter of a long text differs", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 300, maxLength: 900 }), fc.nat(299), (text, at) => {
        const other = text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1);
        expect(fingerprint(text).length).toBeLessThan(60);
        expect(fingerprint(text)).toBe(fingerprint(`${text}`));
        expect(fingerprint(other)).not.toBe(fingerprint(text));
      }),
    );
  });
});
