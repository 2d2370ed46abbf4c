import {
  columnOf,
  columnReference,
  escapeHeader,
  thisRow,
  totalOf,
} from "../../../src/workbook/layout/structured-reference";

describe("structured references in the long form", () => {
  it("point at the same row, the totals and a column", () => {
    expect(thisRow("T", "Start")).toBe("T[[#This Row],[Start]]");
    expect(totalOf("T", "Start")).toBe("T[[#Totals],[Start]]");
    expect(columnOf("T", "Start")).toBe("T[Start]");
    expect(columnOf("T", "継続率 1")).toBe("T[継続率 1]");
  });

  it("take a second pair of brackets where Excel's documentation asks for them", () => {
    expect(columnOf("T", "2024-01 Start")).toBe("T[[2024-01 Start]]");
    expect(columnOf("T", "Share [%]")).toBe("T[[Share '[%']]]");
  });

  it.each([
    ["Share [%]", "Share '[%']"],
    ["#1", "'#1"],
    ["Customer's", "Customer''s"],
    ["a@b", "a'@b"],
    ["継続率", "継続率"],
  ])("escape the header %s as %s", (header, escaped) => {
    expect(escapeHeader(header)).toBe(escaped);
  });

  it("refuse a column that is not there instead of writing a broken formula", () => {
    const refer = columnReference({ start: "Start" }, (header) => header);
    expect(refer("start")).toBe("Start");
    expect(() => refer("finish")).toThrow("finish");
  });
});
