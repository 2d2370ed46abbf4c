import { bgNbd } from "../../../src/calc/models/bg-nbd";
import { mbgNbd } from "../../../src/calc/models/mbg-nbd";
import { paretoNbd } from "../../../src/calc/models/pareto-nbd";
import { readHistories } from "../../../src/calc/models/purchase-histories";
import { fitPurchaseModel, type PurchaseModel } from "../../../src/calc/models/purchase-model";
import { describeWithShared } from "../../helpers/shared-file";
import { cdnowSummary, expectRelative, modelFigures, shippedSummary, type Summary } from "./cdnow";
import { fitOf } from "./fit-values";

const models: readonly [key: "bgnbd" | "mbgnbd" | "pareto", model: PurchaseModel][] = [
  ["bgnbd", bgNbd],
  ["mbgnbd", mbgNbd],
  ["pareto", paretoNbd],
];

const fitSummary = (model: PurchaseModel, { frequency, recency, t }: Summary) =>
  fitOf(fitPurchaseModel(model, readHistories(frequency, recency, t, 1)), model.name).values;

describe.each(models)("%s", (_, model) => {
  it("has the derivatives that differences of its log-likelihood give", () => {
    const histories = readHistories(
      Float64Array.of(0, 0, 1, 2, 5, 40, 3),
      Float64Array.of(0, 0, 1.7, 30.4, 20, 38, 38.86),
      Float64Array.of(38.86, 12, 38.86, 38.86, 38.86, 38.86, 38.86),
      1,
    );
    const at = (parameters: readonly number[]) =>
      model.logLikelihood(parameters, histories, new Float64Array(4));
    for (const parameters of [
      [0.24, 0.15, 0.79, 2.43],
      [1.3, 4, 0.4, 0.05],
      [0.4, 0.02, 3, 8],
    ]) {
      const gradient = new Float64Array(4);
      model.logLikelihood(parameters, histories, gradient);
      parameters.forEach((value, i) => {
        const shifted = (by: number) => at(parameters.map((one, j) => (i === j ? one + by : one)));
        const step = 1e-5 * value;
        const difference = (shifted(step) - shifted(-step)) / (2 * step);
        expect(Math.abs(gradient[i]! - difference)).toBeLessThan(1e-5 * Math.max(1, Math.abs(difference)));
      });
    }
  });
});

describeWithShared("The purchase models on the CDNOW sample", "data/cdnow_sample.txt", () => {
  it.each(models)("fit %s as oracle/cdnow_sample_models.json, fits_exact_weeks_days_over_7", (_, model) => {
    const wanted = modelFigures().fits_exact_weeks_days_over_7[model.name]!;
    const found = fitSummary(model, cdnowSummary("cdnow_sample.txt"));
    for (const name of model.parameters) {
      expectRelative(found[name]!, wanted.params[name]!, 1e-4);
      expectRelative(found[`se ${name}`]!, wanted.se[name]!, 0.01);
    }
    expect(Math.abs(found["log-likelihood"]! - wanted.loglik)).toBeLessThan(1e-3);
    expect(found["customers"]).toBe(2357);
  });

  it.each(models)(
    "fit %s on the shipped summary as the polished maximum (cdnow_sample_models.json)",
    (_, model) => {
      const wanted = modelFigures().fits[model.name]!.polished_MLE;
      const found = fitSummary(model, shippedSummary());
      for (const name of model.parameters) expectRelative(found[name]!, wanted.params[name]!, 1e-4);
      expect(Math.abs(found["log-likelihood"]! - wanted.loglik)).toBeLessThan(1e-3);
    },
  );

  it.each(models)("predict %s for the 20 customers of cdnow_sample_models.json", (key, model) => {
    const figures = modelFigures();
    const { params } = figures.fits[model.name]!.polished_MLE;
    const parameters = model.parameters.map((name) => params[name]!);
    for (const row of figures.customers.rows) {
      const history = { frequency: row.x, recency: row.t_x, age: row.T };
      expectRelative(model.alive(parameters, history), row[key].p_alive, 1e-6);
      expectRelative(model.expected(parameters, history)(39), row[key].exp_39, 1e-6);
    }
    figures.expected_new_customer.t.forEach((t, i) => {
      const wanted = figures.expected_new_customer[key]![i]!;
      expectRelative(model.expected(parameters, { frequency: 0, recency: 0, age: 0 })(t), wanted, 1e-6);
    });
  });

  it.each(models)("sum the predictions of %s as cdnow_sample_models.json, totals", (key, model) => {
    const figures = modelFigures();
    const { params } = figures.fits[model.name]!.polished_MLE;
    const parameters = model.parameters.map((name) => params[name]!);
    const { frequency, recency, t } = shippedSummary();
    let [alive, expected] = [0, 0];
    frequency.forEach((x, row) => {
      const history = { frequency: x, recency: recency[row]!, age: t[row]! };
      alive += model.alive(parameters, history);
      expected += model.expected(parameters, history)(39);
    });
    expectRelative(alive, figures.totals.sum_p_alive[key]!, 1e-6);
    expectRelative(expected, figures.totals.sum_exp_39[key]!, 1e-6);
  });
});
