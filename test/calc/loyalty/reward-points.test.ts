import rewardPointsSpec, { rewardPoints } from "../../../src/calc/loyalty/reward-points";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(rewardPointsSpec);

describe("rewardPoints", () => {
  it.each([
    [[49.99], 49],
    [[0.29, 100], 29],
    [[100, 1, 1.5, 2, 25], 200],
    [[0, 1, 1, 3, 10], 30],
  ] as const)("of %j are %d, whole points rounded down (by hand)", ([spend, ...rest], points) => {
    expect(rewardPoints(spend, ...rest)).toBe(points);
  });
});
