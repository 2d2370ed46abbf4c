import { Random } from "../../../src/build/sample/random";

const draws = 40_000;

/** Mean and variance of many draws, and how far the mean may stray: five standard errors. */
function moments(draw: (random: Random) => number): { mean: number; variance: number; error: number } {
  const random = new Random(7);
  const values = Array.from({ length: draws }, () => draw(random));
  const mean = values.reduce((sum, value) => sum + value, 0) / draws;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (draws - 1);
  return { mean, variance, error: 5 * Math.sqrt(variance / draws) };
}

describe("the sample's random numbers", () => {
  it("are the same for the same seed and others for another", () => {
    const first = (seed: number) =>
      Array.from(
        { length: 5 },
        (
          (random) => () =>
            random.uniform()
        )(new Random(seed)),
      );
    expect(first(1)).toEqual(first(1));
    expect(first(1)).not.toEqual(first(2));
  });

  // Means and variances as the textbooks give them for each distribution.
  it.each<[string, (random: Random) => number, number, number]>([
    ["uniform", (random) => random.uniform(), 1 / 2, 1 / 12],
    ["exponential, rate 0.5", (random) => random.exponential(0.5), 2, 4],
    ["normal", (random) => random.normal(), 0, 1],
    ["gamma, shape 2.5, rate 0.5", (random) => random.gamma(2.5, 0.5), 5, 10],
    ["gamma, shape 0.7, rate 2", (random) => random.gamma(0.7, 2), 0.35, 0.175],
    ["beta, a 0.8, b 17", (random) => random.beta(0.8, 17), 0.8 / 17.8, (0.8 * 17) / (17.8 ** 2 * 18.8)],
    ["a die", (random) => random.between(1, 6), 3.5, 35 / 12],
    [
      "weighted 1 to 3",
      (random) =>
        random.weighted([
          [0, 1],
          [1, 3],
        ]),
      0.75,
      0.1875,
    ],
  ])("have the mean and variance of their distribution: %s", (_, draw, mean, variance) => {
    const found = moments(draw);
    expect(Math.abs(found.mean - mean)).toBeLessThan(found.error);
    expect(found.variance / variance).toBeGreaterThan(0.92);
    expect(found.variance / variance).toBeLessThan(1.08);
  });

  it("are spread evenly: chi-square of 64 equal cells stays under its 99.9th percentile, 103.4", () => {
    const random = new Random(11);
    const cells = new Float64Array(64);
    for (let draw = 0; draw < draws; draw += 1) {
      const cell = Math.floor(random.uniform() * 64);
      cells[cell] = (cells[cell] ?? 0) + 1;
    }
    const expected = draws / 64;
    const square = cells.reduce((sum, seen) => sum + (seen - expected) ** 2 / expected, 0);
    expect(square).toBeLessThan(103.4);
  });
});
