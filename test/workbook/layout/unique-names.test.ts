import fc from "fast-check";
import { freeSheetName, freeTableName } from "../../../src/workbook/layout/unique-names";

describe("names that Excel takes", () => {
  it.each([
    ["Segment retention", [], "Segment retention"],
    ["Segment retention", ["segment RETENTION"], "Segment retention (2)"],
    ["Segment retention", ["Segment retention", "Segment retention (2)"], "Segment retention (3)"],
    ["Q1/Q2: [draft]*?", [], "Q1 Q2 draft"],
    ["'quoted'", [], "quoted"],
    ["???", [], "Stay"],
    ["A very long name that no sheet tab can carry", [], "A very long name that no sheet"],
  ])("%s beside %j becomes %s", (wanted, taken, name) => {
    expect(freeSheetName(wanted, taken)).toBe(name);
  });

  it("are legal, short and new, whatever is wanted and taken", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.string()), (wanted, others) => {
        const taken = [...others, freeSheetName(wanted, others)];
        const name = freeSheetName(wanted, taken);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).toMatch(/^[^[\]:*?/\\]+$/);
        expect(name).not.toMatch(/^'|'$/);
        expect(taken.map((each) => each.toLowerCase())).not.toContain(name.toLowerCase());
      }),
    );
  });

  it("are numbered for tables without a space", () => {
    expect(freeTableName("Stay_X", ["stay_x", "Stay_X_2"])).toBe("Stay_X_3");
    expect(freeTableName("Stay_X", [])).toBe("Stay_X");
  });
});
