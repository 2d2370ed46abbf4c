import { betaGeometricModel } from "./beta-geometric";

/**
 * BG/NBD: customers buy at a rate that is gamma distributed (r, alpha) and may stop after each repeat purchase, with a
 * probability that is beta distributed (a, b).
 *
 * @see fader-2005
 */
export const bgNbd = betaGeometricModel("BG/NBD", 0);
