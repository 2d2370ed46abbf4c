import type { Fit } from "../../../src/contract/fit";
import { usedModel } from "../../../src/reports/customer-value/best-model";
import type { FitResult } from "../../../src/reports/customer-value/fit-result";
import { gradeOf } from "../../../src/reports/customer-value/grade";
import type { Holdout } from "../../../src/reports/customer-value/holdout";
import type { ModelKey } from "../../../src/reports/customer-value/purchase-models";

const likely = (logLikelihood: number): Fit => ({
  model: "any",
  values: { "log-likelihood": logLikelihood },
});
const fits: Readonly<Record<ModelKey, FitResult>> = {
  pareto: likely(-30),
  mbg: likely(-20),
  bg: likely(-10),
};

/** A second part in which the models have erred so much. */
function holdoutWith(bought: number, errors: Readonly<Record<ModelKey, number | null>>): Holdout {
  const forecast = (error: number | null) =>
    error === null ? null : { expected: new Float64Array(8), total: bought, error };
  return {
    lastDayOfFirst: 45_000,
    customers: 10,
    groups: [],
    bought,
    fits,
    forecasts: { pareto: forecast(errors.pareto), mbg: forecast(errors.mbg), bg: forecast(errors.bg) },
  };
}

describe("the grade of a forecast", () => {
  it.each([
    [0.1, "excellent"],
    [0.2, "good"],
    [0.201, "fair"],
    [0.5, "fair"],
    [0.501, "poor"],
    [null, "unknown"],
  ])("of an error of %s is %s, on the scale of Lewis (1982)", (error, grade) => {
    expect(gradeOf(holdoutWith(25, { pareto: error, mbg: 0, bg: 0 }), "pareto")).toBe(grade);
  });

  it("is unknown under 25 purchases, which vary by a fifth through chance alone", () => {
    expect(gradeOf(holdoutWith(24, { pareto: 0.05, mbg: 0, bg: 0 }), "pareto")).toBe("unknown");
  });
});

describe("the model by which customers are valued", () => {
  const judged = holdoutWith(100, { pareto: 0.3, mbg: 0.1, bg: 0.2 });

  it.each([
    ["the smallest error in the second part", "best", fits, judged, "mbg"],
    ["the likeliest where nothing can be judged", "best", fits, holdoutWith(3, judgedErrors()), "bg"],
    ["the one that was chosen", "pareto", fits, judged, "pareto"],
    ["none where the chosen one has no fit", "pareto", { ...fits, pareto: "not-converged" }, judged, null],
    ["the best of those that have a fit", "best", { ...fits, mbg: "not-converged" }, judged, "bg"],
    ["none where there is no fit at all", "best", noFits(), judged, null],
  ] as const)("is %s", (_, choice, known, holdout, expected) => {
    expect(usedModel(choice, known, holdout)).toBe(expected);
  });

  function judgedErrors() {
    return { pareto: 0.3, mbg: 0.1, bg: 0.2 };
  }
  function noFits(): Readonly<Record<ModelKey, FitResult>> {
    return { pareto: "too-few", mbg: "too-few", bg: "too-few" };
  }
});
