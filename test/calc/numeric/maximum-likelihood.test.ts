import type { FitProgress } from "../../../src/contract/fit";
import { maximiseLikelihood } from "../../../src/calc/numeric/maximum-likelihood";

describe("maximiseLikelihood", () => {
  it("finds the rate of an exponential, n / sum, and its standard error, rate / sqrt(n) (by hand)", () => {
    const fitted = maximiseLikelihood({
      domain: "positive",
      starts: [[1]],
      evaluate: ([rate = 0], gradient) => {
        gradient[0]! += 25 / rate - 10;
        return 25 * Math.log(rate) - 10 * rate;
      },
    });
    if (!fitted.converged) throw new Error("Did not converge");
    expect(fitted.parameters[0]).toBeCloseTo(2.5, 9);
    expect(Math.sqrt(fitted.covariance[0]![0]!)).toBeCloseTo(0.5, 6);
  });

  it("says that a likelihood without a maximum has none", () => {
    const rising = maximiseLikelihood({
      domain: "positive",
      starts: [[1]],
      evaluate: ([a = 0], gradient) => {
        gradient[0]! += 1 / (1 + a) ** 2;
        return a / (1 + a);
      },
    });
    expect(rising.converged).toBe(false);
  });

  it("says that a flat top determines nothing", () => {
    const ridge = maximiseLikelihood({
      domain: "positive",
      starts: [[2, 3]],
      evaluate: ([a = 0, b = 0], gradient) => {
        const off = Math.log(a * b);
        gradient[0]! -= (2 * off) / a;
        gradient[1]! -= (2 * off) / b;
        return -off * off;
      },
    });
    expect(ridge.converged).toBe(false);
  });

  it("tries another start where the first leads nowhere", () => {
    // From the likelier start the likelihood rises without end; the other lies below a summit.
    const fitted = maximiseLikelihood({
      domain: "positive",
      starts: [[1e-3], [4]],
      evaluate: ([a = 0], gradient) => {
        const x = Math.log(a);
        gradient[0]! += (x < -3 ? -1 : -2 * (x - 1)) / a;
        return x < -3 ? -x : -((x - 1) ** 2);
      },
    });
    if (!fitted.converged) throw new Error("Did not converge");
    expect(fitted.parameters[0]).toBeCloseTo(Math.E, 7);
  });

  describe("watched", () => {
    const exponential = {
      domain: "positive" as const,
      starts: [[100]],
      evaluate: ([rate = 0]: readonly number[], gradient: Float64Array) => {
        gradient[0]! += 25 / rate - 10;
        return 25 * Math.log(rate) - 10 * rate;
      },
    };

    it("tells how far it has come, the likelihood rising", () => {
      const seen: FitProgress[] = [];
      const fitted = maximiseLikelihood(exponential, (progress) => seen.push(progress));
      expect(seen.map(({ iterations }) => iterations)).toEqual(seen.map((_, i) => i + 1));
      expect(seen).toHaveLength(fitted.iterations);
      const likelihoods = seen.map(({ logLikelihood }) => logLikelihood);
      expect(likelihoods).toEqual([...likelihoods].sort((a, b) => a - b));
    });

    it("stops with what the watcher throws", () => {
      let evaluations = 0;
      const evaluate: typeof exponential.evaluate = (parameters, gradient) => {
        evaluations += 1;
        return exponential.evaluate(parameters, gradient);
      };
      const cancel = (): never => {
        throw new Error("Cancelled");
      };
      expect(() => maximiseLikelihood({ ...exponential, evaluate }, cancel)).toThrow("Cancelled");
      expect(evaluations).toBe(1);
    });
  });
});
