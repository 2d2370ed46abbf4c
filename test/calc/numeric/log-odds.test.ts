import { logOnePlusOdds, probabilityOf } from "../../../src/calc/numeric/log-odds";

describe("probabilityOf", () => {
  it.each([
    [0, 0.5],
    [Math.log(3), 0.75],
    [-Infinity, 0],
    [Infinity, 1],
    [800, 1],
  ])("gives for log odds of %d the probability %d (by hand)", (logOdds, probability) => {
    expect(probabilityOf(logOdds)).toBeCloseTo(probability, 15);
  });
});

describe("logOnePlusOdds", () => {
  it.each([
    [Math.log(3), Math.log(4), 0.75],
    [-Math.log(3), Math.log(4 / 3), 0.25],
    [800, 800, 1],
    [-800, 0, 0],
  ])("gives for log odds of %d the logarithm %d and the slope %d (by hand)", (logOdds, value, slope) => {
    const found = logOnePlusOdds(logOdds);
    expect(found.value).toBeCloseTo(value, 14);
    expect(found.slope).toBeCloseTo(slope, 14);
  });
});
