import { CalcError } from "../../src/contract/calc-error";
import { isCancelled, problemText } from "../../src/taskpane/problem-text";
import { WorkbookProblem } from "../../src/workbook/ports/problem";
import { say } from "./support/open-pane";

describe("problemText", () => {
  it("says what stands in the way in the workbook's words", () => {
    expect(problemText(new WorkbookProblem("column-gone", { header: "Plan" }), say)).toContain("“Plan”");
  });

  it("says what a calculation found wrong", () => {
    expect(problemText(new CalcError("zero-denominator", "start"), say)).toBe(
      say("error.zero-denominator", { argument: "start" }),
    );
  });

  it.each([new TypeError("x is not a function"), "a bare text"])(
    "keeps what an unexpected failure said: %p",
    (thrown) => {
      expect(problemText(thrown, say)).toContain(thrown instanceof Error ? thrown.message : thrown);
    },
  );

  it("takes only the user's own wish for a cancellation", () => {
    expect(
      [new WorkbookProblem("cancelled"), new WorkbookProblem("protected"), new Error("cancelled")].map(
        isCancelled,
      ),
    ).toEqual([true, false, false]);
  });
});
