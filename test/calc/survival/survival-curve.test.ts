import { logRank } from "../../../src/calc/survival/log-rank";
import { restrictedMean } from "../../../src/calc/survival/restricted-mean";
import { placeAt, survivalAt, survivalCurve } from "../../../src/calc/survival/survival-curve";
import {
  quantileOfLevel,
  survivalIntervals,
  survivalLimits,
} from "../../../src/calc/survival/survival-interval";
import { survivalQuantile } from "../../../src/calc/survival/survival-quantile";
import { describeWithShared } from "../../helpers/shared-file";
import { livesOf, lung, waltons, type Lives } from "./lives";
import { expectClose, ofR, rFigures, rSmallCases, type RSmallCurve } from "./r-figures";

const z = quantileOfLevel(0.95);
const curveOf = ({ durations, lost }: Lives) => survivalCurve(durations, lost);

function agreesWithR(lives: Lives, name: string): void {
  const figures = rFigures().km[name]!;
  const curve = curveOf(lives);
  for (const interval of survivalIntervals) {
    const wanted = figures[interval];
    wanted.times.forEach((time, i) => {
      expectClose(survivalAt(curve, time), wanted.surv[i]!);
      const place = placeAt(curve, time);
      const [low, high] = survivalLimits(curve.survival[place]!, curve.greenwood[place]!, z, interval);
      expectClose(low, ofR(wanted.lower[i]!));
      expectClose(high, ofR(wanted.upper[i]!));
    });
  }
  const { log, rmst } = figures;
  expect([0.5, 0.25, 0.75].map((share) => survivalQuantile(curve, share))).toEqual([
    ofR(log.median),
    log.q25,
    log.q75,
  ]);
  const [mean, error] = restrictedMean(curve, rmst.tau);
  expectClose(mean, rmst.rmean);
  expectClose(error, rmst.se);
}

describeWithShared(
  "Kaplan-Meier of waltons_dataset.csv against R survival 3.5-3",
  "data/waltons_dataset.csv",
  (text) => {
    it.each([
      ["waltons_all", undefined],
      ["waltons_control", "control"],
      ["waltons_miR137", "miR-137"],
    ])(
      "gives R's curve, three intervals, quantiles and restricted mean of %s (survival_R.json)",
      (name, group) => {
        agreesWithR(waltons(text(), group), name);
      },
    );

    it("gives R's log-rank test of the two groups (survival_R.json)", () => {
      agreesWithLogRank(waltons(text()), "waltons_group");
    });
  },
);

describeWithShared("Kaplan-Meier of lung.csv against R survival 3.5-3", "data/lung.csv", (text) => {
  it("gives R's curve, three intervals, quantiles and restricted mean (survival_R.json)", () => {
    agreesWithR(lung(text()), "lung_all");
  });

  it("gives R's log-rank test of the two sexes (survival_R.json)", () => {
    agreesWithLogRank(lung(text()), "lung_sex");
  });
});

function agreesWithLogRank({ durations, lost, group }: Lives, name: string): void {
  const { chisq, df, p } = rFigures().logrank[name]!.logrank_rho0;
  const names = [...new Set(group)];
  const codes = Int32Array.from(group, (label) => names.indexOf(label));
  const test = logRank({ durations, lost, group: codes, groups: names.length })!;
  expect(test.degreesOfFreedom).toBe(df);
  expectClose(test.chiSquare, chisq);
  expect(Math.abs(test.p / p - 1)).toBeLessThan(1e-10);
}

describeWithShared(
  "Kaplan-Meier of small cases against R survival 3.5-3",
  "oracle/survival_small_R.json",
  () => {
    it.each(["S1", "S2", "S3", "S4", "S5", "S6"])("gives R's curve and intervals of case %s", (name) => {
      const figures = rSmallCases()[name]!;
      const curve = curveOf(livesOf(figures.t, figures.e));
      for (const interval of survivalIntervals) {
        const wanted = figures[interval] as RSmallCurve;
        expect([...curve.times]).toEqual([wanted.time].flat());
        expect([...curve.atRisk]).toEqual([wanted.n_risk].flat());
        expect([...curve.lost]).toEqual([wanted.n_event].flat());
        [wanted.surv].flat().forEach((survival, i) => {
          expectClose(curve.survival[i]!, survival);
          const [low, high] = survivalLimits(curve.survival[i]!, curve.greenwood[i]!, z, interval);
          expectClose(low, ofR([wanted.lower].flat()[i]!));
          expectClose(high, ofR([wanted.upper].flat()[i]!));
        });
        expect(survivalQuantile(curve, 0.5)).toBe(ofR(wanted.median));
      }
    });

    it("compares with a group without losses (S9, chi-square 5.05166051660517)", () => {
      const data = {
        ...livesOf([1, 2, 3, 4, 5, 6], [1, 1, 1, 0, 0, 0]),
        group: Int32Array.of(0, 0, 0, 1, 1, 1),
        groups: 2,
      };
      expectClose(logRank(data)!.chiSquare, 5.05166051660517);
      expectClose(logRank(data)!.p, 0.0246023499536417);
    });
  },
);

describe("logRank", () => {
  const group = Int32Array.of(0, 0, 0, 1, 1, 1);

  it("is not defined without losses (reliability case S9b)", () => {
    expect(logRank({ ...livesOf([1, 2, 3, 4, 5, 6], [0, 0, 0, 0, 0, 0]), group, groups: 2 })).toBeNull();
  });

  it("is finite where a duration is 0 (reliability case S15)", () => {
    const test = logRank({ ...livesOf([0, 1, 2, 3, 4, 5], [0, 1, 1, 1, 1, 1]), group, groups: 2 });
    expect(test!.chiSquare).toBeGreaterThan(0);
    expect(test!.p).toBeLessThan(1);
  });
});

describe("survivalCurve", () => {
  it("counts whole days and sorts finer times to the same curve", () => {
    const durations = Array.from({ length: 400 }, (_, i) => (i * 7919) % 97);
    const lost = durations.map((_, i) => ((i * 31) % 5 === 0 ? 0 : 1));
    const counted = curveOf(livesOf(durations, lost));
    const sorted = curveOf(
      livesOf(
        durations.map((day) => day / 7),
        lost,
      ),
    );
    expect([...sorted.survival]).toEqual([...counted.survival]);
    expect([...sorted.atRisk]).toEqual([...counted.atRisk]);
    expect([...sorted.times]).toEqual([...counted.times].map((day) => day / 7));
  });

  it("ends a last plateau at the level in its middle, up to the last duration (R's quantile.survfit)", () => {
    expect(survivalQuantile(curveOf(livesOf([1, 2, 3, 8], [1, 1, 0, 0])), 0.5)).toBe(5);
  });
});
