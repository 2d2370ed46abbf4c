import { count, date, oneOf, period, type Param } from "../../../src/contract/function-spec";
import { formulaStyle } from "../../../src/taskpane/functions/formula-text";
import { referenceFrom, typedArgument } from "../../../src/taskpane/functions/typed-argument";

const method = oneOf(["start", "average"], "start");

describe("what is typed for an argument", () => {
  it.each<[string, Param, string, string]>([
    ["", count, "en", ""],
    [" 0.05 ", count, "en", "0.05"],
    ["0,05", count, "da-DK", "0.05"],
    ["5 %".replace(" ", ""), count, "en", "5%"],
    ["=1-A2", count, "en", "1-A2"],
    ["A2:A13", count, "en", "A2:A13"],
    ["'It''s ours'!A:A", count, "en", "'It''s ours'!A:A"],
    ["Customers[Start]", count, "en", "Customers[Start]"],
    ["average", method, "en", '"average"'],
    ["Month", period(), "en", '"Month"'],
    ["30", period(), "en", "30"],
    ["2024-03-17", date, "en", '"2024-03-17"'],
    ['say "no"', count, "en", '"say ""no"""'],
    ['"text"', count, "en", '"text"'],
  ])("%p becomes a part of the formula", (typed, param, tag, written) => {
    expect(typedArgument(typed, param, formulaStyle(tag))).toBe(written);
  });

  it("names the sheet of a reference only where that is another one", () => {
    expect(referenceFrom("Sheet1!E2", "Sheet1!A2:A3")).toBe("A2:A3");
    expect(referenceFrom("Sheet1!E2", "'It''s ours'!A2")).toBe("'It''s ours'!A2");
    expect(referenceFrom("'It''s ours'!E2", "'It''s ours'!A2")).toBe("A2");
  });
});
