import { readFileSync } from "node:fs";
import {
  expectedPayments,
  fitRenewals,
  readSurvivors,
  renewalLogLikelihood,
  renewalRetention,
  renewalSurvival,
  sbgName,
} from "../../../src/calc/models/sbg";
import { hypergeometric } from "../../../src/calc/numeric/hypergeometric";
import { expectCalcError } from "../../helpers/expect-calc-error";
import { describeWithShared, sharedFile } from "../../helpers/shared-file";
import { expectRelative } from "./cdnow";
import { fitOf } from "./fit-values";

interface SbgFit {
  readonly params: { readonly alpha: number; readonly beta: number };
  readonly loglik: number;
  readonly se_delta: { readonly alpha: number; readonly beta: number };
  readonly "survival_S(0..25)": readonly number[];
  readonly "retention_r(1..25)": readonly number[];
  readonly expected_survivors_of_1000_year_0_to_12: readonly number[];
  readonly DEL_new_customer_d: Readonly<Record<string, number>>;
  readonly "DERL_d0.1_n1..8": readonly number[];
}

interface Multicohort {
  readonly counts: Readonly<Record<string, readonly number[]>>;
  readonly params: { readonly alpha: number; readonly beta: number };
  readonly loglik: number;
  readonly rows: readonly { readonly n: number; readonly DERL: number }[];
}

interface Figures {
  readonly data: { readonly survivors_of_1000_year_0_to_12: Readonly<Record<string, readonly number[]>> };
  readonly fits: Readonly<Record<string, SbgFit>>;
  readonly multicohort: { readonly case1: Multicohort; readonly case2: Multicohort };
  readonly DERL_table_closed_form_vs_sum: readonly {
    readonly alpha: number;
    readonly beta: number;
    readonly d: number;
    readonly n: number;
    readonly mp_hyp2f1: number;
  }[];
}

const figures = (): Figures =>
  JSON.parse(readFileSync(sharedFile("oracle/sbg_bdw_derl.json"), "utf8")) as Figures;
const fitGrid = (grid: (number | null)[][]) => fitOf(fitRenewals(readSurvivors(grid)), sbgName).values;

describeWithShared("sBG against sbg_bdw_derl.json", "oracle/sbg_bdw_derl.json", () => {
  it.each(["high_end", "regular"])(
    "fits 7 years of %s customers (Fader & Hardie 2007, table 1)",
    (series) => {
      const wanted = figures().fits[`${series}/sBG/fit_years_1..7`]!;
      const survivors = figures().data.survivors_of_1000_year_0_to_12[series]!.slice(0, 8);
      for (const grid of [[[...survivors]], survivors.map((count) => [count])]) {
        const found = fitGrid(grid);
        expectRelative(found["alpha"]!, wanted.params.alpha, 1e-6);
        expectRelative(found["beta"]!, wanted.params.beta, 1e-6);
        expectRelative(found["log-likelihood"]!, wanted.loglik, 1e-6);
        expectRelative(found["se alpha"]!, wanted.se_delta.alpha, 1e-4);
        expectRelative(found["se beta"]!, wanted.se_delta.beta, 1e-4);
        const parameters = [found["alpha"]!, found["beta"]!];
        for (let year = 8; year <= 12; year += 1) {
          const projected = wanted.expected_survivors_of_1000_year_0_to_12[year]!;
          expectRelative(1000 * renewalSurvival(parameters, year), projected, 1e-6);
        }
      }
    },
  );

  it.each(["high_end", "regular"])("projects %s customers: S, r, DEL and DERL", (series) => {
    const wanted = figures().fits[`${series}/sBG/fit_years_1..7`]!;
    const parameters = [wanted.params.alpha, wanted.params.beta];
    wanted["survival_S(0..25)"].forEach((survival, t) =>
      expectRelative(renewalSurvival(parameters, t), survival, 1e-6),
    );
    wanted["retention_r(1..25)"].forEach((retention, i) =>
      expectRelative(renewalRetention(parameters, i + 1), retention, 1e-6),
    );
    for (const [discount, value] of Object.entries(wanted.DEL_new_customer_d)) {
      expectRelative(expectedPayments(parameters, Number(discount), null)!, value, 1e-6);
    }
    wanted["DERL_d0.1_n1..8"].forEach((value, renewals) =>
      expectRelative(expectedPayments(parameters, 0.1, renewals)!, value, 1e-6),
    );
  });

  it.each(["case1", "case2"] as const)(
    "fits the cohorts of %s (Fader & Hardie 2010, tables 1 and 2)",
    (name) => {
      const wanted = figures().multicohort[name];
      const width = 5;
      const grid = Object.values(wanted.counts).map((row) => [
        ...row,
        ...Array.from({ length: width - row.length }, () => null),
      ]);
      const found = fitGrid(grid);
      expectRelative(found["alpha"]!, wanted.params.alpha, 1e-6);
      expectRelative(found["beta"]!, wanted.params.beta, 1e-6);
      expectRelative(found["log-likelihood"]!, wanted.loglik, 1e-6);
      const parameters = [wanted.params.alpha, wanted.params.beta];
      for (const { n, DERL } of wanted.rows)
        expectRelative(expectedPayments(parameters, 0.1, n - 1)!, DERL, 1e-6);
    },
  );

  it("has the hypergeometric function of the 72 rows of the DERL table to 12 digits", () => {
    const rows = figures().DERL_table_closed_form_vs_sum;
    expect(rows).toHaveLength(72);
    for (const { alpha, beta, d, n, mp_hyp2f1: wanted } of rows) {
      const found =
        renewalRetention([alpha, beta], n) * hypergeometric(beta + n, alpha + beta + n, 1 / (1 + d));
      expectRelative(found, wanted, 1e-12);
    }
  });
});

describe("readSurvivors", () => {
  it("pools the ages of cohorts and lets blanks end one (by hand)", () => {
    const renewals = readSurvivors([
      [100, 80, 70],
      [50, 30, null],
    ]);
    expect([...renewals.kept]).toEqual([110, 70]);
    expect([...renewals.lost]).toEqual([40, 10]);
    expect(renewals.customers).toBe(150);
  });

  it("refuses growing, negative and gappy cohorts, by position", () => {
    expectCalcError(() => readSurvivors([[100, 80, 81]]), "out-of-range", "survivors", {
      position: 3,
      limit: 80,
    });
    expectCalcError(() => readSurvivors([[100, -1, 0]]), "out-of-range", "survivors", { position: 2 });
    expectCalcError(() => readSurvivors([[100, null, 70]]), "not-a-number", "survivors", { position: 2 });
  });

  it("refuses what teaches nothing: one age, nobody lost, nobody kept", () => {
    expectCalcError(() => readSurvivors([[100, 80]]), "not-enough-data", "survivors", {
      found: 2,
      needed: 3,
    });
    expectCalcError(() => readSurvivors([[100, 100, 100]]), "no-variation", "survivors");
    expectCalcError(() => readSurvivors([[100, 0, 0]]), "no-variation", "survivors");
  });
});

describe("renewalLogLikelihood", () => {
  it("has the derivatives that differences of it give", () => {
    const kept = Float64Array.of(80, 70, 65);
    const lost = Float64Array.of(20, 10, 5);
    const gradient = new Float64Array(2);
    renewalLogLikelihood([0.7, 3], kept, lost, gradient);
    const at = (alpha: number, beta: number) =>
      renewalLogLikelihood([alpha, beta], kept, lost, new Float64Array(2));
    expect(gradient[0]).toBeCloseTo((at(0.70001, 3) - at(0.69999, 3)) / 2e-5, 5);
    expect(gradient[1]).toBeCloseTo((at(0.7, 3.00001) - at(0.7, 2.99999)) / 2e-5, 5);
  });
});

describe("fitRenewals", () => {
  it("refuses retention that falls with age, which the model cannot show", () => {
    const run = () => fitRenewals(readSurvivors([[1000, 950, 800, 500, 200]]));
    expectCalcError(run, "did-not-converge", "survivors");
  });
});
