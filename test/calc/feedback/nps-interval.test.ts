import npsIntervalSpec, { npsInterval, scoreInterval } from "../../../src/calc/feedback/nps-interval";
import { nps } from "../../../src/calc/feedback/nps";
import { obeysDeclaration } from "../../helpers/obeys-declaration";
import { describeWithShared } from "../../helpers/shared-file";

obeysDeclaration(npsIntervalSpec);

describe("npsInterval", () => {
  it("is held to the scale", () => {
    expect(npsInterval(Float64Array.of(10))[1]).toBe(100);
    expect(npsInterval(Float64Array.of(0))[0]).toBe(-100);
  });

  it("counts the answers as the score does", () => {
    const scores = Float64Array.of(10, 3, 7, NaN);
    expect(npsInterval(scores, 0.8)).toEqual(scoreInterval({ promoters: 1, detractors: 1, answers: 3 }, 0.8));
    expect(nps(scores)).toBe(0);
  });
});

interface Scores {
  readonly nps: {
    readonly rows: readonly {
      readonly promoters: number;
      readonly passives: number;
      readonly detractors: number;
      readonly n: number;
      readonly nps: number;
      readonly adjusted_wald_bonett_price95: readonly [number, number];
    }[];
  };
}

describeWithShared("npsInterval against numpy", "oracle/proportions_nps_logit.json", (text) => {
  it("agrees with every row of nps, adjusted_wald_bonett_price95, held to the scale", () => {
    const { rows } = (JSON.parse(text()) as Scores).nps;
    expect(rows.length).toBeGreaterThan(5);
    for (const { promoters, passives, detractors, ...row } of rows) {
      const scores = Float64Array.from([
        ...Array<number>(promoters).fill(9),
        ...Array<number>(passives).fill(7),
        ...Array<number>(detractors).fill(6),
      ]);
      expect(nps(scores)).toBeCloseTo(row.nps, 10);
      const [low, high] = row.adjusted_wald_bonett_price95;
      expect(npsInterval(scores)[0]).toBeCloseTo(Math.max(-100, low), 9);
      expect(npsInterval(scores)[1]).toBeCloseTo(Math.min(100, high), 9);
    }
  });
});
