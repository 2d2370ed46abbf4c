import fc from "fast-check";
import { columnLetters, uniqueHeaders } from "../../src/workbook/headers";

describe("headers by which columns can be told apart", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("column %i is %s", (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
  });

  it("names blank ones by their letters and repeated ones by word and letters", () => {
    expect(uniqueHeaders(["Plan", " ", "plan", "B"], 1)).toEqual(["Plan", "C", "plan (D)", "B"]);
  });

  it("are told apart even where a header looks like one that was told apart", () => {
    expect(uniqueHeaders(["Plan (C)", "Plan", "Plan"], 0)).toEqual(["Plan (C)", "Plan", "Plan (C) (C)"]);
  });

  it("are never the same twice, whatever stands in the header row", () => {
    const texts = fc.array(fc.constantFrom("", " ", "A", "B", "b", "Plan", "plan", "Plan (C)"), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(texts, fc.nat(30), (headers, first) => {
        const names = uniqueHeaders(headers, first).map((name) => name.toLowerCase());
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });
});
