import { betaGeometricModel } from "./beta-geometric";

/**
 * MBG/NBD: as BG/NBD, but a customer may stop after the first purchase too, so that one-time buyers may be gone.
 *
 * @see batislam-2007
 */
export const mbgNbd = betaGeometricModel("MBG/NBD", 1);
