import type { Fit } from "../../contract/fit";
import { defineFunction, fitOf, number } from "../../contract/function-spec";
import { parametersOf } from "./fit-model";
import { exampleFits, fitText, predictionErrors } from "./model-declarations";
import { renewalSurvival, requireRenewals, sbgName, sbgParameters } from "./sbg";

/**
 * Which share of a cohort is still here after so many renewals, by the sBG model?
 *
 *     S(t) = r(1) r(2) ... r(t),  r(t) = (beta + t - 1) / (alpha + beta + t - 1)
 *
 * @param fit fit, what SBG.FIT has spilled
 * @param period number of the renewal; whole, 0 or more
 * @returns share between 0 and 1
 * @throws missing-argument when the fit is left out; not-a-fit when the range is no fit; wrong-model when it is another model's; not-a-number when period is text; out-of-range when period is below 0 or no whole number
 * @see fader-2007
 */
export function sbgSurvival(fit: Fit, period: number): number {
  requireRenewals(period, 0, "period");
  return renewalSurvival(parametersOf(fit, sbgParameters), period);
}

export default defineFunction({
  id: "SBG.SURVIVAL",
  family: "models",
  params: { fit: fitOf(sbgName), period: number("periods") },
  result: { shape: "number", unit: "share" },
  errors: predictionErrors,
  source: "fader-2007",
  examples: [
    {
      args: {
        fit: exampleFits.sBG,
        period: 8,
      },
      gives: 0.46044,
    },
  ],
  text: {
    summary: "Share of a cohort that is still here after given renewals, by a fitted sBG model.",
    params: {
      fit: fitText("SBG.FIT"),
      period: "Renewals passed: 0 at the beginning, where everybody is here.",
    },
  },
  compute: ({ fit, period }) => sbgSurvival(fit, period),
});
