import { firstFilled, reportSheet } from "../../../src/workbench/cli/sheet-table";

describe("reading an inserted report sheet", () => {
  const sheet = [
    ["Segment retention", "", "", ""],
    ["Of 7,043 customers, 73.5 % stayed.", "", "", ""],
    ["", "", "", ""],
    ["Segment", "Start", "Lost", ""],
    ["One year", "1,473", "166", ""],
    ["Total", "7,043", "1,869", ""],
    ["", "", "", ""],
    ["Source", "telco", "A1:U7044", ""],
  ];

  it("finds title, sentence and the table down to its totals", () => {
    expect(reportSheet(sheet)).toEqual({
      title: "Segment retention",
      sentence: "Of 7,043 customers, 73.5 % stayed.",
      table: [
        ["Segment", "Start", "Lost"],
        ["One year", "1,473", "166"],
        ["Total", "7,043", "1,869"],
      ],
    });
  });

  it("reads a table that fills what was read to its edges", () => {
    const edge = sheet.slice(0, 6).map((row) => row.slice(0, 3));
    expect(reportSheet(edge).table).toHaveLength(3);
  });

  it("says so when there is no table", () => {
    expect(() => reportSheet(sheet.slice(0, 3))).toThrow("no table");
  });
});

describe("where a list begins", () => {
  it.each([
    [[["a"]], "A1"],
    [
      [
        ["", ""],
        ["", "b"],
      ],
      "B2",
    ],
    [[["", " "], [""]], null],
  ])("%j begins at %s", (texts, address) => {
    expect(firstFilled(texts)).toBe(address);
  });
});
