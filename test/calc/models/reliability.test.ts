import { bgNbd } from "../../../src/calc/models/bg-nbd";
import { mbgNbd } from "../../../src/calc/models/mbg-nbd";
import { paretoNbd } from "../../../src/calc/models/pareto-nbd";
import { readHistories, requireHistory } from "../../../src/calc/models/purchase-histories";
import {
  fewestRepeatBuyers,
  fitPurchaseModel,
  type PurchaseModel,
} from "../../../src/calc/models/purchase-model";
import { expectCalcError } from "../../helpers/expect-calc-error";
import { describeWithShared } from "../../helpers/shared-file";
import { expectRelative, shippedSummary } from "./cdnow";
import { fitOf } from "./fit-values";

/** Cases of oracle/reliability_cases.json: inputs that broke the reference packages. */

type Row = readonly [x: number, recency: number, age: number];

const history = ([frequency, recency, age]: Row) => ({ frequency, recency, age });

const read = (rows: readonly Row[]) =>
  readHistories(
    Float64Array.from(rows, (row) => row[0]),
    Float64Array.from(rows, (row) => row[1]),
    Float64Array.from(rows, (row) => row[2]),
    fewestRepeatBuyers,
  );

const fit = (model: PurchaseModel, rows: readonly Row[]) =>
  fitOf(fitPurchaseModel(model, read(rows)), model.name).values;

const models = [bgNbd, mbgNbd, paretoNbd].map((model) => [model.name, model] as const);

describe("Pareto/NBD at extreme customers", () => {
  it("gives P(alive) of customers with 400 and 500 purchases (R1, lifetimes#25)", () => {
    const parameters = [10.465, 0.00798565181, 3.0516, 2.82];
    const alive = (
      [
        [400, 5, 6],
        [500, 1, 37],
        [500, 4, 37],
      ] as Row[]
    ).map((row) => paretoNbd.alive(parameters, history(row)));
    expectRelative(alive[0]!, 5.1374581133193755e-31, 1e-6);
    expect(alive[1]).toBeLessThan(1e-300);
    expect(alive[2]).toBeLessThan(1e-300);
  });

  it.each<[Row, number]>([
    [[400, 5, 6], 1323.188930967818],
    [[500, 1, 37], 2594.4044546227565],
    [[500, 4, 37], 1888.8212497389407],
  ])("gives the log-likelihood of %j as %d (R1, lifetimes#25)", (row, wanted) => {
    const parameters = [10.465, 0.00798565181, 3.0516, 2.82];
    const histories = readHistories(
      Float64Array.of(row[0]),
      Float64Array.of(row[1]),
      Float64Array.of(row[2]),
      1,
    );
    const scale = histories.timeScale;
    const scaled = parameters.map((value, i) => (i % 2 === 1 ? value / scale : value));
    const found = paretoNbd.logLikelihood(scaled, histories, new Float64Array(4)) - row[0] * Math.log(scale);
    expectRelative(found, wanted, 1e-10);
  });

  it("predicts customers with very many purchases, and refuses t_x > T (R2, CLVTools#100)", () => {
    const parameters = [0.55327704, 10.5776834, 0.60623995, 11.66873414];
    const rows: Row[] = [
      [221, 103.42857, 103.57143],
      [161, 94.71429, 98],
      [204, 98.57143, 99.42857],
    ];
    const alive = [0.9991337263754165, 0.6509880703769486, 0.9884984867771482];
    const expected = [89.63739259614674, 44.54133956996486, 84.63977547952808];
    rows.forEach((row, i) => {
      expectRelative(paretoNbd.alive(parameters, history(row)), alive[i]!, 1e-6);
      expectRelative(paretoNbd.expected(parameters, history(row))(52), expected[i]!, 1e-6);
    });
    const late = () => requireHistory(history([254, 97.42857, 97.28571]), 4);
    expectCalcError(late, "out-of-range", "recency", { position: 4, rule: "atMost", limit: 97.28571 });
  });

  it("has no seam where alpha equals beta (R7)", () => {
    const parameters = [0.5, 10, 0.6, 10];
    expectRelative(paretoNbd.alive(parameters, history([2, 30.43, 38.86])), 0.8661012320172786, 1e-12);
    expectRelative(paretoNbd.alive(parameters, history([0, 0, 38.86])), 0.27950137325084723, 1e-12);
    const around = [9.9999999, 10.0000001].map((beta) =>
      paretoNbd.alive([0.5, 10, 0.6, beta], history([2, 30.43, 38.86])),
    );
    around.forEach((value) => expectRelative(value, 0.8661012320172786, 1e-7));
  });

  it("has no seam at s = 1 either", () => {
    const at = (s: number) => paretoNbd.expected([0.5, 10, s, 12], history([2, 30.43, 38.86]))(39);
    expectRelative(at(1), (at(1 - 1e-6) + at(1 + 1e-6)) / 2, 1e-9);
  });
});

describe("BG/NBD at extreme customers", () => {
  it("expects purchases of customers with up to 5,000 of them (R4, lifetimes#141)", () => {
    const rows: Row[] = [
      [132, 200, 200],
      [133, 200, 200],
      [300, 38, 38.86],
      [1000, 38, 38.86],
      [5000, 38.8, 38.86],
      [0, 0, 38.86],
      [0, 0, 0],
      [1, 38.86, 38.86],
    ];
    const wanted = [
      23.39799959737894, 23.575801225917086, 98.8494542589686, 0.0016548829975392896, 2953.9672280537743,
      0.19477846612844335, 1.1950006585767676, 0.7217767057843227,
    ];
    rows.forEach((row, i) =>
      expectRelative(
        bgNbd.expected([0.24259, 4.41353, 0.79289, 2.42575], history(row))(39),
        wanted[i]!,
        1e-9,
      ),
    );
  });

  it.each([
    [1, 1.097622530351112],
    [1.000000001, 1.097622529804915],
    [0.999999, 1.0976230765484782],
    [1.0001, 1.0975679129708675],
  ])("is smooth at a = %d (R5)", (a, wanted) => {
    expectRelative(bgNbd.expected([0.24, 4.4, a, 2.4], history([2, 30.43, 38.86]))(39), wanted, 1e-10);
  });

  it("gives every one-time buyer P(alive) = 1, the others do not (R8, lifetimes#239)", () => {
    const old = history([0, 0, 500]);
    expect(bgNbd.alive([0.2426, 4.4135, 0.7929, 2.4258], old)).toBe(1);
    expectRelative(
      mbgNbd.alive([0.5248379761792338, 6.182991964696737, 0.8913561570455945, 1.6139993633734897], old),
      0.15209693589776904,
      1e-4,
    );
    expectRelative(
      paretoNbd.alive([0.5532755062094129, 10.577612171442732, 0.6062135300597744, 11.667910115277817], old),
      0.02295902074134876,
      1e-4,
    );
  });
});

describeWithShared("The purchase models on a spoilt CDNOW sample", "data/cdnow_sample_summary.csv", () => {
  const rowsOf = (): Row[] => {
    const { frequency, recency, t } = shippedSummary();
    return Array.from(frequency, (x, row): Row => [x, recency[row]!, t[row]!]);
  };

  it.each([7, 168, 604_800])("change alpha alone when times are multiplied by %d (R9)", (unit) => {
    const rows = rowsOf();
    const scaled = rows.map(([x, recency, age]): Row => [x, recency * unit, age * unit]);
    for (const [, model] of models) {
      const [one, other] = [fit(model, rows), fit(model, scaled)];
      for (const name of model.parameters) {
        expectRelative(other[name]!, one[name]! * (model.times.includes(name) ? unit : 1), 1e-6);
        expectRelative(
          other[`se ${name}`]!,
          one[`se ${name}`]! * (model.times.includes(name) ? unit : 1),
          1e-5,
        );
      }
      expectRelative(other["log-likelihood"]!, one["log-likelihood"]! - 2457 * Math.log(unit), 1e-10);
    }
  });

  it.each(models)("fit %s with three customers of 900, 1,500 and 3,000 purchases (R12)", (_, model) => {
    const rows = rowsOf();
    [900, 1500, 3000].forEach((x, i) => (rows[i] = [x, 38, rows[i]![2]]));
    const found = fit(model, rows);
    if (model === bgNbd) {
      expectRelative(found["r"]!, 0.13689837160024293, 1e-3);
      expectRelative(found["alpha"]!, 0.9918617822703504, 1e-3);
    }
    expect(found["se r"]).toBeGreaterThan(0);
  });

  it("fit BG/NBD on the 946 repeat buyers alone (R13)", () => {
    const found = fit(
      bgNbd,
      rowsOf().filter(([x]) => x > 0),
    );
    expectRelative(found["r"]!, 2.883645817487478, 1e-3);
    expectRelative(found["alpha"]!, 20.316288461315754, 1e-3);
  });

  it.each<[string, Row, string, string]>([
    ["x > 0 with recency 0", [1, 0, 10], "recency", "above"],
    ["x = 0 with a recency", [0, 5, 10], "recency", "atMost"],
    ["a negative frequency", [-1, 0, 10], "frequency", "atLeast"],
    ["a fractional frequency", [1.5, 3, 10], "frequency", "whole"],
    ["a recency beyond T", [3, 11, 10], "recency", "atMost"],
  ])("refuse %s by its row (R14, R27)", (_, row, argument, rule) => {
    const rows = [...rowsOf().slice(0, 300), row];
    expectCalcError(() => read(rows), "out-of-range", argument, { position: 301, rule });
  });

  it("take a customer of today, x = 0 and T = 0, as legal (R14)", () => {
    const rows = rowsOf();
    const [one, other] = [fit(bgNbd, rows), fit(bgNbd, [...rows, [0, 0, 0]])];
    for (const name of bgNbd.parameters) expectRelative(other[name]!, one[name]!, 1e-6);
    expect(other["customers"]).toBe(2358);
  });

  it.each(models)("fit or refuse %s where every recency is T: nobody is ever seen to stop", (_, model) => {
    const rows = rowsOf().map(([x, , age]): Row => [x, x > 0 ? age : 0, age]);
    expectFitOrRefusal(model, rows);
  });
});

describe("The purchase models on too little data", () => {
  it.each(models)("refuse %s when nobody bought again (R10, lifetimes#336)", () => {
    const rows = Array.from({ length: 50 }, (_, i): Row => [0, 0, 10 + i]);
    expectCalcError(() => read(rows), "not-enough-data", "frequency", {
      found: 0,
      needed: fewestRepeatBuyers,
    });
  });

  it("refuse a single customer", () => {
    expectCalcError(() => read([[3, 20, 38]]), "not-enough-data", "frequency", { found: 1 });
  });

  it.each(models)("fit or refuse %s on five customers (R11, lifetimes#335)", (_, model) => {
    expectFitOrRefusal(model, [
      [2, 30.43, 38.86],
      [1, 1.71, 38.86],
      [0, 0, 38.86],
      [5, 20, 38.86],
      [3, 10, 38.86],
    ]);
  });
});

/** A fit with finite parameters and standard errors, or a refusal that says so; never something between. */
function expectFitOrRefusal(model: PurchaseModel, rows: readonly Row[]): void {
  let found: Readonly<Record<string, number>> | null = null;
  try {
    found = fit(model, rows);
  } catch (error) {
    expect(error).toMatchObject({ code: "did-not-converge" });
  }
  if (found) {
    for (const name of model.parameters) {
      expect(found[name]).toBeGreaterThan(0);
      expect(Number.isFinite(found[`se ${name}`])).toBe(true);
    }
  }
}
