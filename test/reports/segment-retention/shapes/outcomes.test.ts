import fc from "fast-check";
import type { Cell } from "../../../../src/contract/cell";
import { outcomes } from "../../../../src/reports/segment-retention/shapes/outcomes";
import { columnsOf } from "../columns-of";

const error: Cell = { type: "Error", basicValue: "#N/A" };
const options = { meaning: "left", level: 0.95, duplicates: "each" };

/** Findings as code -> rows. */
function found(cells: Readonly<Record<string, readonly Cell[]>>, duplicates = "each") {
  const { findings, included } = outcomes.check(columnsOf(cells), { ...options, duplicates }, 46_000);
  return {
    findings: Object.fromEntries(findings.map(({ code, input, rows }) => [`${code} ${input}`, [...rows]])),
    included: [...included],
  };
}

describe("the data check of a list of customers with outcomes", () => {
  it("leaves out rows without a segment or an outcome, with an error value or an unknown word, and says so", () => {
    const segment = ["A", null, "A", error, "A", "A", "  "];
    const outcome = ["Yes", "No", "", "No", error, "maybe", "No"];
    expect(found({ segment, outcome })).toEqual({
      findings: {
        "cell-error segment": [3],
        "cell-error outcome": [4],
        "missing-segment segment": [1, 6],
        "missing-outcome outcome": [2],
        "unknown-outcome outcome": [5],
      },
      included: [1, 0, 0, 0, 0, 0, 0],
    });
  });

  it("names each unknown word once, in order of appearance, five at most", () => {
    const words = ["x", "y", "X", "z", "u", "v", "w"];
    const data = columnsOf({ segment: words.map(() => "A"), outcome: words });
    const [finding] = outcomes.check(data, options, 46_000).findings;
    expect(finding?.examples).toEqual(["x", "y", "z", "u", "v"]);
    expect([...(finding?.rows ?? [])]).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it("counts repeated customers where that is chosen, and points at them", () => {
    const cells = {
      segment: ["A", "A", "B"],
      outcome: ["Yes", "No", "No"],
      customer: [1001, "1001", "00123"],
    };
    expect(found(cells)).toEqual({ findings: { "duplicate-kept customer": [1] }, included: [1, 1, 1] });
  });

  it("counts the first usable row of a customer where that is chosen", () => {
    const cells = {
      segment: ["A", "A", "B", "B"],
      outcome: [null, "No", "No", "Yes"],
      customer: ["K1", "K1", "K1", null],
    };
    expect(found(cells, "first")).toEqual({
      findings: {
        "missing-outcome outcome": [0],
        "duplicate-left-out customer": [2],
        "missing-customer customer": [3],
      },
      included: [0, 1, 0, 1],
    });
  });

  it("gives every row that is left out exactly one reason, whatever the data", () => {
    const cell = fc.constantFrom<Cell>(
      "Yes",
      "nej",
      "TRUE",
      1,
      0,
      true,
      false,
      null,
      "",
      "maybe",
      error,
      "A",
    );
    const rows = fc.array(fc.record({ segment: cell, outcome: cell, customer: cell }), { maxLength: 60 });
    fc.assert(
      fc.property(rows, fc.constantFrom("each", "first"), (data, duplicates) => {
        const columns = columnsOf({
          segment: data.map((row) => row.segment),
          outcome: data.map((row) => row.outcome),
          customer: data.map((row) => row.customer),
        });
        const { findings, included } = outcomes.check(columns, { ...options, duplicates }, 46_000);
        const reasons = findings
          .filter(({ effect }) => effect === "left-out")
          .flatMap(({ rows }) => [...rows]);
        const leftOut = [...included.keys()].filter((row) => included[row] === 0);
        expect(reasons.sort((one, other) => one - other)).toEqual(leftOut);
      }),
    );
  });
});
