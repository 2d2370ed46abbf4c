import { rowsByCode } from "../../calc/numeric/rows-by-code";
import { logRank, type LogRank } from "../../calc/survival/log-rank";
import type { Lives } from "../../calc/survival/lives";
import { restrictedMean } from "../../calc/survival/restricted-mean";
import { coversTime, survivalCurve, type SurvivalCurve } from "../../calc/survival/survival-curve";
import { survivalQuantile } from "../../calc/survival/survival-quantile";
import { missingCode, type CategoryColumn } from "../../contract/columns";

/** The customers of one segment, or all of them, and how long they stay. */
export interface Group {
  /** `null`: all customers. */
  readonly segment: string | null;
  readonly curve: SurvivalCurve;
  readonly lost: number;
  readonly median: number | null;
}

export interface Survival {
  /** The segments in the order of their labels, so that brackets ascend; none where there are no segments. */
  readonly segments: readonly Group[];
  readonly all: Group;
  /** The longest time that every curve knows of. */
  readonly horizon: number;
  /** `null` where there is nothing to compare. */
  readonly test: LogRank | null;
}

/** @returns `null` where there is nobody */
export function survivalOf(
  { durations, lost, rows }: Lives,
  segments: CategoryColumn | null,
): Survival | null {
  if (durations.length === 0) return null;
  const codes = rows.map((row) => segments?.codes[row] ?? missingCode);
  const placeOf = new Map(Array.from(new Int32Array(new Set(codes)).sort(), (code, place) => [code, place]));
  const group = codes.map((code) => placeOf.get(code)!);
  const byGroup = rowsByCode(group, placeOf.size);
  const parts = segments
    ? [...placeOf].map(([code, place]) => {
        const own = byGroup.rows.subarray(byGroup.from[place], byGroup.from[place + 1]);
        return groupOf(
          segments.labels[code] ?? "",
          new Float64Array(own.length).map((_, index) => durations[own[index]!]!),
          new Uint8Array(own.length).map((_, index) => lost[own[index]!]!),
        );
      })
    : [];
  const all = groupOf(null, durations, lost);
  const known = [...parts, all].map(({ curve }) => (curve.survival.at(-1) === 0 ? Infinity : lastOf(curve)));
  const horizon = Math.min(lastOf(all.curve), ...known);
  const test = parts.length > 1 ? logRank({ durations, lost, group, groups: parts.length }) : null;
  return { segments: parts, all, horizon, test };
}

function groupOf(segment: string | null, durations: Float64Array, lost: Uint8Array): Group {
  const curve = survivalCurve(durations, lost);
  return {
    ...{ segment, curve },
    lost: lost.reduce((sum, left) => sum + left, 0),
    median: survivalQuantile(curve, 0.5),
  };
}

export const lastOf = ({ times }: SurvivalCurve): number => times.at(-1) ?? 0;

/** Mean time within the horizon and its standard error. */
export function meanOf({ curve }: Group, horizon: number): readonly [number, number] | null {
  return coversTime(curve, horizon) ? restrictedMean(curve, horizon) : null;
}
