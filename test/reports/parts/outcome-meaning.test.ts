import { inferMeaning } from "../../../src/reports/parts/outcome-meaning";

describe("what a Yes means follows from the header", () => {
  it.each([
    ["Churn", "left"],
    ["CustomerChurned", "left"],
    ["Left", "left"],
    ["Cancelled in 2024", "left"],
    ["Attrition_Flag", "left"],
    ["Retained", "kept"],
    ["Still active?", "kept"],
    ["renewed_contract", "kept"],
    ["Not renewed", "left"],
    ["No longer active", "left"],
    ["Inactive", "left"],
    ["Opsagt", "left"],
    ["Frafaldet kunde", "left"],
    ["Fastholdt", "kept"],
    ["Ikke fornyet", "left"],
    ["Sluttet", "left"],
    ["Oppsagt", "left"],
    ["Uppsagd", "left"],
    ["Kvar", "kept"],
    ["Inte förnyad", "left"],
    ["解約フラグ", "left"],
    ["継続", "kept"],
    ["未更新", "left"],
  ] as const)("%s: %s", (header, meaning) => {
    expect(inferMeaning(header)).toBe(meaning);
  });

  it.each(["Status", "Outcome", "Udfald", "結果", "", "Left or retained"])(
    "%s names no direction",
    (header) => {
      expect(inferMeaning(header)).toBeNull();
    },
  );
});
