import {
  checkDefinedName,
  checkSheetName,
  freeName,
  tableHeaders,
} from "../../../src/workbench/workbook-model/rules";

const codeOf = (work: () => void): string => {
  try {
    work();
    return "accepted";
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe("Excel's rules for names", () => {
  it.each([
    ["Data", "accepted"],
    ["It's", "accepted"],
    ["😀".repeat(31), "accepted"],
    ["", "InvalidArgument"],
    ["a".repeat(32), "InvalidArgument"],
    ["a/b", "InvalidArgument"],
    ["a\\b", "InvalidArgument"],
    ["a?", "InvalidArgument"],
    ["[a", "InvalidArgument"],
    ["'a", "InvalidArgument"],
    ["history", "InvalidArgument"],
    ["TAKEN", "ItemAlreadyExists"],
  ])("the sheet name %j is %s", (name, outcome) => {
    expect(codeOf(() => checkSheetName(name, ["Taken"]))).toBe(outcome);
  });

  it.each([
    ["Stay_Segments", "accepted"],
    ["_x.y", "accepted"],
    ["Æble1", "accepted"],
    ["RC1Total", "accepted"],
    ["1st", "InvalidArgument"],
    ["two words", "InvalidArgument"],
    ["A1", "InvalidArgument"],
    ["XFD1048576", "InvalidArgument"],
    ["R1C1", "InvalidArgument"],
    ["r", "InvalidArgument"],
    ["C", "InvalidArgument"],
    ["a".repeat(256), "InvalidArgument"],
    ["TAKEN", "ItemAlreadyExists"],
  ])("the table name %j is %s", (name, outcome) => {
    expect(codeOf(() => checkDefinedName(name, ["Taken"]))).toBe(outcome);
  });

  it("the next free name counts from 1", () => {
    expect(freeName("Table", [])).toBe("Table1");
    expect(freeName("Table", ["table1", "Table3", "Table2"])).toBe("Table4");
  });

  it("table headers are texts, filled and distinct without regard to case", () => {
    expect(tableHeaders(["Start", null, "start", 2024, true, "Start"])).toEqual([
      "Start",
      "Column2",
      "start2",
      "2024",
      "TRUE",
      "Start3",
    ]);
  });
});
