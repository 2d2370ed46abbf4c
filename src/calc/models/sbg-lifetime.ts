import type { Fit } from "../../contract/fit";
import { defineFunction, fitOf, number, optionalNumber } from "../../contract/function-spec";
import { outOfRange, requireAtMost, requireNonNegative } from "../numeric/bounds";
import { parametersOf } from "./fit-model";
import { exampleFits, fitText, predictionErrors } from "./model-declarations";
import { expectedPayments, requireRenewals, sbgName, sbgParameters } from "./sbg";

/** A smaller discount than this is none: its sum would run over more periods than anyone means. */
const smallestDiscount = 1e-8;
const largestDiscount = 1e6;

/**
 * How many discounted payments are to be expected of a customer, by the sBG model?
 *
 *     new customer, first payment counted: DEL = 2F1(1, beta; alpha + beta; 1 / (1 + d));
 *     after k renewals, from the next one on: DERL = r(k+1) 2F1(1, beta + k + 1; alpha + beta + k + 1; 1 / (1 + d))
 *
 * @param fit fit, what SBG.FIT has spilled
 * @param discount share by which a payment loses worth in a period; 0, or 1e-8 or more
 * @param renewals number of renewals already made; whole, 0 or more; a new customer when left out
 * @returns number of payments, 0 or more
 * @throws missing-argument when the fit is left out; not-a-fit when the range is no fit; wrong-model when it is another model's; not-a-number when a number is text; out-of-range when discount is negative, or 0 while alpha is at most 1, so that the sum has no end, or renewals are negative or no whole number
 * @see fader-2010
 */
export function sbgLifetime(fit: Fit, discount: number, renewals: number | null = null): number {
  requireNonNegative(discount, "discount");
  requireAtMost(discount, largestDiscount, "discount");
  if (discount > 0 && discount < smallestDiscount) {
    throw outOfRange("discount", discount, "atLeast", smallestDiscount);
  }
  if (renewals !== null) requireRenewals(renewals, 0, "renewals");
  const payments = expectedPayments(parametersOf(fit, sbgParameters), discount, renewals);
  if (payments === null) throw outOfRange("discount", discount, "above", 0);
  return payments;
}

export default defineFunction({
  id: "SBG.LIFETIME",
  family: "models",
  params: { fit: fitOf(sbgName), discount: number("share"), renewals: optionalNumber("count", null) },
  result: { shape: "number", unit: "periods" },
  errors: predictionErrors,
  source: "fader-2010",
  examples: [
    {
      args: {
        fit: exampleFits.sBG,
        discount: 0.1,
      },
      gives: 5.922254,
    },
    {
      args: {
        fit: exampleFits.sBG,
        discount: 0.1,
        renewals: 0,
      },
      gives: 5.414479,
    },
  ],
  text: {
    summary: "Discounted payments to be expected of a new or a renewing customer, by a fitted sBG model.",
    params: {
      fit: fitText("SBG.FIT"),
      discount: "Discount rate per period, as a fraction.",
      renewals: "Renewals already made; left out: a new customer, whose first payment counts.",
    },
  },
  compute: ({ fit, discount, renewals }) => sbgLifetime(fit, discount, renewals),
});
