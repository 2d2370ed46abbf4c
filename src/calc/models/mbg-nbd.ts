import { betaGeometricAlive, betaGeometricExpected, betaGeometricLogLikelihood } from "./beta-geometric";
import { betaGeometricStarts } from "./bg-nbd";
import type { PurchaseModel } from "./purchase-model";

/**
 * MBG/NBD: as BG/NBD, but a customer may stop after the first purchase too, so that one-time buyers may be gone.
 *
 * @see batislam-2007
 */
export const mbgNbd: PurchaseModel = {
  name: "MBG/NBD",
  parameters: ["r", "alpha", "a", "b"],
  times: ["alpha"],
  starts: betaGeometricStarts,
  logLikelihood: (parameters, histories, gradient) =>
    betaGeometricLogLikelihood(parameters, histories, gradient, 1),
  alive: (parameters, history) => betaGeometricAlive(parameters, history, 1),
  expected: (parameters, history) => betaGeometricExpected(parameters, history, 1),
};
