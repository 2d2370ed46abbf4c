import type { Fit } from "../../contract/fit";
import { defineFunction, fitOf, number } from "../../contract/function-spec";
import { parametersOf } from "./fit-model";
import { exampleFits, fitText, predictionErrors } from "./model-declarations";
import { renewalRetention, requireRenewals, sbgName, sbgParameters } from "./sbg";

/**
 * Which share of those who come to a renewal renews, by the sBG model?
 *
 *     r(t) = (beta + t - 1) / (alpha + beta + t - 1)
 *
 * @param fit fit, what SBG.FIT has spilled
 * @param period number of the renewal; whole, 1 or more
 * @returns share between 0 and 1
 * @throws missing-argument when the fit is left out; not-a-fit when the range is no fit; wrong-model when it is another model's; not-a-number when period is text; out-of-range when period is below 1 or no whole number
 * @see fader-2007
 */
export function sbgRetention(fit: Fit, period: number): number {
  requireRenewals(period, 1, "period");
  return renewalRetention(parametersOf(fit, sbgParameters), period);
}

export default defineFunction({
  id: "SBG.RETENTION",
  family: "models",
  params: { fit: fitOf(sbgName), period: number("periods") },
  result: { shape: "number", unit: "share" },
  errors: predictionErrors,
  source: "fader-2007",
  examples: [
    {
      args: {
        fit: exampleFits.sBG,
        period: 2,
      },
      gives: 0.877957,
    },
  ],
  text: {
    summary: "Share of those who come to a given renewal that renews, by a fitted sBG model.",
    params: {
      fit: fitText("SBG.FIT"),
      period: "Number of the renewal: 1 is the first.",
    },
  },
  compute: ({ fit, period }) => sbgRetention(fit, period),
});
