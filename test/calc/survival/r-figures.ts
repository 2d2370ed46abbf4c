import { readFileSync } from "node:fs";
import { sharedFile } from "../../helpers/shared-file";

type RNumber = number | "NA" | "NaN";

/** What R prints of one curve with one kind of interval, at chosen times. */
export interface RCurve {
  readonly times: readonly number[];
  readonly surv: readonly number[];
  readonly lower: readonly RNumber[];
  readonly upper: readonly RNumber[];
  readonly n_risk: readonly number[];
  readonly median: RNumber;
  readonly q25: number;
  readonly q75: number;
}

/** oracle/survival_R.json. */
export interface RFigures {
  readonly km: Readonly<
    Record<
      string,
      Readonly<Record<"log" | "log-log" | "plain", RCurve>> & {
        readonly rmst: { readonly tau: number; readonly rmean: number; readonly se: number };
      }
    >
  >;
  readonly logrank: Readonly<
    Record<
      string,
      { readonly logrank_rho0: { readonly chisq: number; readonly df: number; readonly p: number } }
    >
  >;
}

/** One case of oracle/survival_small_R.json: R writes a single number where there is one time. */
export interface RSmallCase {
  readonly t: readonly number[];
  readonly e: readonly number[];
  readonly [interval: string]: unknown;
}

export interface RSmallCurve {
  readonly time: readonly number[] | number;
  readonly n_risk: readonly number[] | number;
  readonly n_event: readonly number[] | number;
  readonly surv: readonly number[] | number;
  readonly lower: readonly RNumber[] | RNumber;
  readonly upper: readonly RNumber[] | RNumber;
  readonly median: RNumber;
}

export const rFigures = (): RFigures =>
  JSON.parse(readFileSync(sharedFile("oracle/survival_R.json"), "utf8")) as RFigures;

export const rSmallCases = (): Readonly<Record<string, RSmallCase>> =>
  JSON.parse(readFileSync(sharedFile("oracle/survival_small_R.json"), "utf8")) as Record<string, RSmallCase>;

/** R's number, or `null` where it has none. */
export const ofR = (value: RNumber): number | null => (typeof value === "number" ? value : null);

/** Expects agreement within 1e-10, relative for numbers above 1. */
export function expectClose(found: number | null, wanted: number | null): void {
  if (wanted === null || found === null) expect(found).toBe(wanted);
  else expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-10 * Math.max(1, Math.abs(wanted)));
}
