import { scoreDifference } from "../../../src/calc/feedback/score-difference";

describe("the difference of two net promoter scores", () => {
  const half = { promoters: 50, detractors: 20, answers: 100 };

  it("has Bonett & Price's limits of the reference figures, 14.138721 and 44.684809 for 30, as its legs", () => {
    const { difference, low, high } = scoreDifference(half, { ...half, promoters: 20, detractors: 50 }, 0.95);
    // The second group is the first one turned round, so both legs are the same: 30 - 14.138721 and 44.684809 - 30.
    expect(difference).toBe(60);
    expect(low).toBeCloseTo(60 - Math.SQRT2 * (30 - 14.138720834726442), 9);
    expect(high).toBeCloseTo(60 + Math.SQRT2 * (44.68480857703827 - 30), 9);
  });

  it("holds none where both groups are alike", () => {
    const { difference, low, high } = scoreDifference(half, half, 0.95);
    expect(difference).toBe(0);
    expect(low).toBe(-high);
    expect(high).toBeGreaterThan(0);
  });
});
