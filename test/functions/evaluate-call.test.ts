import retentionInterval from "../../src/calc/rates/retention-interval";
import retentionRate from "../../src/calc/rates/retention-rate";
import segmentOutcomes from "../../src/calc/rates/segment-outcomes";
import type { AnyFunctionSpec } from "../../src/contract/function-spec";
import { reasonOf } from "../../src/contract/call-result";
import { evaluateCall } from "../../src/functions/evaluate-call";
import { runExamples } from "../../src/functions/run-examples";

const translate = (key: string): string => key;
const call = (spec: unknown, ...values: readonly unknown[]) =>
  evaluateCall(spec as AnyFunctionSpec, values, translate);

describe("a call computed for the pane", () => {
  it("gives the cells of a range, each failing one with its reason", () => {
    const { rows, units } = call(retentionRate, [[1000], [0]], [[800], [1]], [[200], [0]]);
    expect(units).toEqual(["share"]);
    expect(rows[0]).toEqual([0.6]);
    expect(rows[1]?.[0]).toMatchObject({ type: "Error", basicValue: "#DIV/0!" });
    expect(reasonOf(rows[1]?.[0])).toMatchObject({ code: "zero-denominator", argument: "start" });
  });

  it("gives an interval side by side, and an error of the whole call as one cell", () => {
    expect(call(retentionInterval, 81, 263, null, null).rows[0]).toHaveLength(2);
    const [[failed] = []] = call(retentionInterval, 81, 263, null, "guess").rows;
    expect(reasonOf(failed)).toMatchObject({ code: "unknown-option", argument: "method" });
  });

  it("passes an error of an input on under its own value", () => {
    const [[failed] = []] = call(retentionRate, { type: "Error", basicValue: "#REF!" }, 1, 1).rows;
    expect(failed).toMatchObject({ basicValue: "#REF!" });
  });

  it("gives a table with its headers and units", () => {
    const { rows, units } = call(segmentOutcomes, [["A"], ["A"]], [["yes"], ["no"]], "left");
    expect(rows[0]?.[0]).toBe("column.segment");
    expect(units[5]).toBe("share");
  });
});

describe("the declared examples, run in the add-in", () => {
  it("count as passed only where they give what they declare", () => {
    const spec = retentionRate as unknown as AnyFunctionSpec;
    expect(runExamples([spec])).toEqual({ passed: 2, total: 2 });
    const wrong = { ...spec, examples: [{ args: { start: 1000, end: 800, new: 200 }, gives: 0.61 }] };
    expect(runExamples([spec, wrong])).toEqual({ passed: 2, total: 3 });
  });
});
