import {
  expectedSpend,
  fitSpending,
  gammaGammaLogLikelihood,
  gammaGammaName,
  readSpending,
} from "../../../src/calc/models/gamma-gamma";
import { expectCalcError } from "../../helpers/expect-calc-error";
import { describeWithShared } from "../../helpers/shared-file";
import { xorshift } from "../../helpers/xorshift";
import { cdnowSummary, expectRelative, modelFigures, shippedSummary } from "./cdnow";
import { fitOf } from "./fit-values";

const fitColumns = (frequency: Float64Array, monetary: Float64Array) =>
  fitOf(fitSpending(readSpending(frequency, monetary)), gammaGammaName).values;

describeWithShared("Gamma-Gamma on the CDNOW sample", "data/cdnow_sample.txt", () => {
  it("fits 6.24957 3.74423 15.4435, log-likelihood -4055.918 on exact values (946 repeat buyers)", () => {
    const { frequency, monetary } = cdnowSummary("cdnow_sample.txt");
    const found = fitColumns(frequency, monetary);
    expectRelative(found["p"]!, 6.24957, 1e-4);
    expectRelative(found["q"]!, 3.74423, 1e-4);
    expectRelative(found["v"]!, 15.4435, 1e-4);
    expect(Math.abs(found["log-likelihood"]! + 4055.918)).toBeLessThan(1e-3);
    expect(found["customers"]).toBe(946);
  });

  it("fits the shipped summary as the polished maximum, standard errors too (cdnow_sample_models.json)", () => {
    const wanted = modelFigures().fits["Gamma-Gamma"]!.polished_MLE;
    const { frequency, monetary } = shippedSummary();
    const found = fitColumns(frequency, monetary);
    for (const name of ["p", "q", "v"]) {
      expectRelative(found[name]!, wanted.params[name]!, 1e-4);
      expectRelative(found[`se ${name}`]!, wanted.se_from_numeric_hessian_logparams_delta[name]!, 0.01);
    }
    expect(Math.abs(found["log-likelihood"]! - wanted.loglik)).toBeLessThan(1e-3);
  });

  it("expects the values of the 20 customers and of a new one (cdnow_sample_models.json)", () => {
    const figures = modelFigures();
    const { params } = figures.fits["Gamma-Gamma"]!.polished_MLE;
    const parameters = [params["p"]!, params["q"]!, params["v"]!];
    for (const { x, zbar, gg } of figures.customers.rows) {
      expectRelative(expectedSpend(parameters, x, zbar)!, gg.exp_avg_value, 1e-6);
    }
    expectRelative(expectedSpend(parameters, 0, 0)!, figures.gg_population_mean, 1e-6);
  });

  it.each([
    [10_000, 154_477.5],
    [0.001, 0.01544775],
  ])("changes v alone when values are multiplied by %d (reliability case R16)", (factor, v) => {
    const { frequency, monetary } = shippedSummary();
    const found = fitColumns(
      frequency,
      monetary.map((value) => value * factor),
    );
    expectRelative(found["p"]!, 6.2488, 1e-4);
    expectRelative(found["q"]!, 3.74459, 1e-4);
    expectRelative(found["v"]!, v, 1e-4);
  });

  it("names the row of a repeat buyer without value (reliability case R15)", () => {
    const { frequency, monetary } = shippedSummary();
    const spoilt = monetary.slice();
    const row = frequency.findIndex((x) => x > 0);
    spoilt[row] = 0;
    expectCalcError(() => readSpending(frequency, spoilt), "out-of-range", "monetary", { position: row + 1 });
  });
});

describeWithShared("Gamma-Gamma on CDNOW full (reliability case R15c)", "data/cdnow_full.txt", () => {
  it("names the row of customer 10244, whose repeat purchases are worth nothing, and fits the other 9,450", () => {
    const { customer, frequency, monetary } = cdnowSummary("cdnow_full.txt");
    const row = customer.indexOf(10244);
    const refused = () => readSpending(frequency, monetary);
    expectCalcError(refused, "out-of-range", "monetary", { value: 0, rule: "above", position: row + 1 });
    const others = (column: Float64Array) => column.filter((_, place) => place !== row);
    const found = fitColumns(others(frequency), others(monetary));
    expect(found["customers"]).toBe(9450);
    expect(found["se p"]).toBeGreaterThan(0);
  });
});

describe("Gamma-Gamma on heavy tails (reliability case R17)", () => {
  const heavy = heavyTails();

  it("draws the numbers that the case states", () => {
    expect([...heavy.frequency.slice(0, 3)]).toEqual([1, 4, 3]);
    [11.802287549258306, 60.024823661870585, 26.058701635423965].forEach((value, i) =>
      expect(heavy.monetary[i]).toBeCloseTo(value, 9),
    );
  });

  it("refuses the fit: values that do not settle with more purchases let p grow without end", () => {
    expectCalcError(() => fitColumns(heavy.frequency, heavy.monetary), "did-not-converge", "monetary");
  });

  it("never gives a negative value: there is none where the mean does not exist", () => {
    expect(expectedSpend([6, 0.9, 15], 0, 0)).toBeNull();
    expect(expectedSpend([0.2, 0.7, 15], 1, 20)).toBeNull();
    expect(expectedSpend([0.2, 0.9, 15], 1, 20)).toBeGreaterThan(0);
  });
});

/** xorshift32(13, 17, 5), seed 7; for each customer x = 1 + floor(4 u), z = 10 (1 - v)^(-1 / 0.7). */
function heavyTails(): { frequency: Float64Array; monetary: Float64Array } {
  const draw = xorshift(7);
  const frequency = new Float64Array(400);
  const monetary = new Float64Array(400);
  for (let i = 0; i < 400; i += 1) {
    frequency[i] = 1 + Math.floor(4 * draw());
    monetary[i] = 10 * (1 - draw()) ** (-1 / 0.7);
  }
  return { frequency, monetary };
}

describe("gammaGammaLogLikelihood", () => {
  it("has the derivatives that differences of it give", () => {
    const spending = readSpending(Float64Array.of(1, 2, 5, 2), Float64Array.of(11, 30, 22, 9));
    const gradient = new Float64Array(3);
    const parameters = [6, 3.7, 0.5];
    gammaGammaLogLikelihood(parameters, spending, gradient);
    parameters.forEach((value, i) => {
      const at = (by: number) =>
        gammaGammaLogLikelihood(
          parameters.map((one, j) => (i === j ? one + by : one)),
          spending,
          new Float64Array(3),
        );
      expect(gradient[i]).toBeCloseTo((at(1e-5 * value) - at(-1e-5 * value)) / (2e-5 * value), 5);
    });
  });
});

describe("readSpending", () => {
  it("refuses too few repeat buyers, and equal values", () => {
    const few = () => readSpending(Float64Array.of(1, 0, 2), Float64Array.of(10, 0, 12));
    expectCalcError(few, "not-enough-data", "frequency", { found: 2, needed: 3 });
    const equal = () => readSpending(Float64Array.of(1, 3, 2), Float64Array.of(10, 10, 10));
    expectCalcError(equal, "no-variation", "monetary");
  });
});
