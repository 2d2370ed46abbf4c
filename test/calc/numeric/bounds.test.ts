import { requireAtMost, requireInsideUnit, requireNonNegative } from "../../../src/calc/numeric/bounds";
import { expectCalcError } from "../../helpers/expect-calc-error";

describe("requireNonNegative", () => {
  it.each([0, 0.5, 1e308])("lets %d pass", (value) => {
    expect(() => requireNonNegative(value, "start")).not.toThrow();
  });

  it.each([
    [-1, "out-of-range", { value: -1, rule: "atLeast", limit: 0 }],
    [Infinity, "out-of-range", { value: Infinity, rule: "finite" }],
    [NaN, "not-a-number", {}],
  ] as const)("refuses %d", (value, code, detail) => {
    expectCalcError(() => requireNonNegative(value, "start"), code, "start", detail);
  });
});

describe("requireAtMost", () => {
  it("lets the limit itself pass and states the limit that is broken", () => {
    expect(() => requireAtMost(5, 5, "new")).not.toThrow();
    const detail = { value: 6, rule: "atMost", limit: 5 };
    expectCalcError(() => requireAtMost(6, 5, "new"), "out-of-range", "new", detail);
  });
});

describe("requireInsideUnit", () => {
  it.each([5e-324, 0.95, 1 - 2 ** -53])("lets %d pass", (value) => {
    expect(() => requireInsideUnit(value, "level")).not.toThrow();
  });

  it.each([
    [0, "out-of-range", { rule: "above", limit: 0 }],
    [1, "out-of-range", { rule: "below", limit: 1 }],
    [95, "out-of-range", { rule: "below", limit: 1 }],
    [NaN, "not-a-number", {}],
  ] as const)("refuses %d", (value, code, detail) => {
    expectCalcError(() => requireInsideUnit(value, "level"), code, "level", detail);
  });
});
