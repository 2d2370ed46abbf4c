import { betaGeometricAlive, betaGeometricExpected, betaGeometricLogLikelihood } from "./beta-geometric";
import type { PurchaseModel } from "./purchase-model";

/** Starts of both beta-geometric models: dropout after few purchases, after many, and hardly ever. */
export const betaGeometricStarts: PurchaseModel["starts"] = [
  [0.3, 0.15, 0.8, 2.4],
  [1, 1, 1, 1],
  [1, 0.5, 0.2, 2],
  [0.1, 0.05, 1, 5],
];

/**
 * BG/NBD: customers buy at a rate that is gamma distributed (r, alpha) and may stop after each repeat purchase, with a
 * probability that is beta distributed (a, b).
 *
 * @see fader-2005
 */
export const bgNbd: PurchaseModel = {
  name: "BG/NBD",
  parameters: ["r", "alpha", "a", "b"],
  times: ["alpha"],
  starts: betaGeometricStarts,
  logLikelihood: (parameters, histories, gradient) =>
    betaGeometricLogLikelihood(parameters, histories, gradient, 0),
  alive: (parameters, history) => betaGeometricAlive(parameters, history, 0),
  expected: (parameters, history) => betaGeometricExpected(parameters, history, 0),
};
