import fc from "fast-check";
import { textTable } from "../../../src/workbench/cli/text-table";

describe("a table in the terminal", () => {
  it("puts figures to the right and words to the left", () => {
    const rows = [
      ["Segment", "Start", "Retention"],
      ["Month-to-month", "3,875", "57.3 %"],
      ["One year", "1,473", "88.7 %"],
      ["Total", "", "73.5 %"],
    ];
    expect(textTable(rows, "").split("\n")).toEqual([
      "Segment         Start  Retention",
      "--------------  -----  ---------",
      "Month-to-month  3,875     57.3 %",
      "One year        1,473     88.7 %",
      "Total                     73.5 %",
    ]);
  });

  it.each(["1.234,5", "1 234", "\u22120.4", "12'345", "100%"])("knows %s for a figure", (text) => {
    expect(textTable([["Header"], [text]], "").split("\n")[2]).toBe(text.padStart(6));
  });

  it("does not take words with digits for figures", () => {
    expect(
      textTable([["Header"], ["Q1"], ["2 of 3"]], "")
        .split("\n")
        .slice(2),
    ).toEqual(["Q1", "2 of 3"]);
  });

  it("counts letters that take two columns of a terminal as two", () => {
    expect(
      textTable(
        [
          ["顧客", "x"],
          ["a", "y"],
        ],
        "",
      ).split("\n"),
    ).toEqual(["顧客  x", "----  -", "a     y"]);
  });

  it("begins each column at the same place on every line", () => {
    const word = fc.stringMatching(/^[a-z]{1,9}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word), { minLength: 2, maxLength: 8 }), (rows) => {
        const [, rule = "", ...body] = textTable(rows, "").split("\n");
        const second = rule.lastIndexOf(" ") + 1;
        expect(body.map((line) => line.slice(second))).toEqual(rows.slice(1).map(([, text]) => text));
      }),
    );
  });
});
