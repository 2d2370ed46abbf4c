import retentionInterval from "../../../src/calc/rates/retention-interval";
import retentionRate from "../../../src/calc/rates/retention-rate";
import type { AnyFunctionSpec } from "../../../src/contract/function-spec";
import { exampleFormula, formulaStyle, signature } from "../../../src/taskpane/functions/formula-text";
import { argumentText, matches, synonymGroups } from "../../../src/taskpane/functions/function-help";
import { say } from "../support/open-pane";

const interval: AnyFunctionSpec = retentionInterval;

describe("formulas as they are typed", () => {
  it("separates by comma or, under a decimal comma, by semicolon", () => {
    expect(signature(interval, formulaStyle("en-US"))).toBe(
      "STAY.RETENTION.INTERVAL(retained, start, [level], [method])",
    );
    const example = { args: { retained: 81, start: 263, level: 0.95 }, gives: [0.255289, 0.36621] };
    expect(exampleFormula(interval, example, formulaStyle("da-DK"))).toBe(
      "=STAY.RETENTION.INTERVAL(81; 263; 0,95)",
    );
  });

  it("leaves out what stands last and keeps the place of what is skipped", () => {
    const example = { args: { retained: 81, start: 263, method: "exact" }, gives: [] };
    expect(exampleFormula(interval, example, formulaStyle("en"))).toBe(
      '=STAY.RETENTION.INTERVAL(81, 263, , "exact")',
    );
  });

  it("writes columns as array constants and doubles quotation marks", () => {
    const example = { args: { retained: ['a "b"', true, null, 1000000] }, gives: [] };
    expect(exampleFormula(interval, example, formulaStyle("en"))).toBe(
      '=STAY.RETENTION.INTERVAL({"a ""b""";TRUE;"";1000000})',
    );
  });
});

describe("the help of a function", () => {
  it("names the words an argument allows and the one that is taken when it is left out", () => {
    expect(argumentText("How.", { kind: "option", words: ["wilson", "exact"], default: "wilson" }, say)).toBe(
      'How. One of: "wilson", "exact". Default: "wilson".',
    );
    expect(argumentText("What.", { kind: "option", words: ["kept", "left"], default: null }, say)).toBe(
      'What. One of: "kept", "left".',
    );
  });

  it.each([
    ["ret share", true],
    ["STAY.RET", true],
    ["rates", true],
    ["", true],
    ["share cohort", false],
    ["kept", true],
    ["loyal", true],
    ["attr", false],
  ])("is found by %p: %p", (query, found) => {
    const help = { summary: "Share of the customers who stay.", params: {} };
    const synonyms = synonymGroups("stay, kept, loyalty; churn, attrition");
    expect(matches(query, retentionRate as AnyFunctionSpec, help, "Rates", synonyms)).toBe(found);
  });

  it("is not found by a synonym that only stands inside one of its words", () => {
    const help = { summary: "The average of all.", params: {} };
    const synonyms = synonymGroups("cohort, age");
    expect(matches("cohort", retentionRate as AnyFunctionSpec, help, "Rates", synonyms)).toBe(false);
  });
});
