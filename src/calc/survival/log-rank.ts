import gammainc from "@stdlib/math-base-special-gammainc";
import { solvePositive } from "../numeric/linear-algebra";

/** Customers of several groups and how long each lasted. */
export interface GroupedDurations {
  readonly durations: Float64Array;
  readonly lost: Uint8Array;
  /** The group of each customer, 0 .. groups - 1. */
  readonly group: Int32Array;
  readonly groups: number;
}

export interface LogRank {
  readonly chiSquare: number;
  readonly degreesOfFreedom: number;
  readonly p: number;
  readonly observed: Float64Array;
  readonly expected: Float64Array;
}

/**
 * Do groups of customers leave at the same pace? The log-rank test.
 *
 *     at each time: expected losses of a group = losses x its share of those at risk,
 *     chi-square = (observed - expected)' V^-1 (observed - expected), V hypergeometric
 *
 * Groups nobody of whom was at risk when someone left say nothing and take no degree of freedom.
 *
 * @returns `null` where fewer than two groups were at risk of a loss
 * @see mantel-1966
 */
export function logRank(data: GroupedDurations): LogRank | null {
  const { observed, expected, covariance } = sumsOverTimes(data);
  const compared = [...expected.keys()].filter((group) => expected[group]! > 0);
  // The deviations sum to 0, so the first group is left out.
  const kept = compared.slice(1);
  if (kept.length === 0) return null;
  const deviations = kept.map((group) => observed[group]! - expected[group]!);
  const matrix = kept.map((row) => kept.map((column) => covariance[row * data.groups + column]!));
  const solved = solvePositive(matrix, deviations);
  if (solved === null) return null;
  const chiSquare = deviations.reduce((sum, deviation, place) => sum + deviation * solved[place]!, 0);
  const p = chiSquare > 0 ? gammainc(chiSquare / 2, kept.length / 2, true, true) : 1;
  return { chiSquare, degreesOfFreedom: kept.length, p, observed, expected };
}

function sumsOverTimes({ durations, lost, group, groups }: GroupedDurations) {
  const observed = new Float64Array(groups);
  const expected = new Float64Array(groups);
  const covariance = new Float64Array(groups * groups);
  const atRisk = new Float64Array(groups);
  for (const code of group) atRisk[code]! += 1;
  const order = Uint32Array.from(durations.keys()).sort((a, b) => durations[a]! - durations[b]!);
  let remaining = durations.length;
  for (let next = 0; next < order.length;) {
    const first = next;
    const time = durations[order[first]!];
    let losses = 0;
    for (; next < order.length && durations[order[next]!] === time; next += 1) {
      const row = order[next]!;
      losses += lost[row]!;
      observed[group[row]!]! += lost[row]!;
    }
    if (losses > 0) addTime(losses, remaining, atRisk, expected, covariance);
    for (let place = first; place < next; place += 1) atRisk[group[order[place]!]!]! -= 1;
    remaining -= next - first;
  }
  return { observed, expected, covariance };
}

function addTime(
  losses: number,
  remaining: number,
  atRisk: Float64Array,
  expected: Float64Array,
  covariance: Float64Array,
): void {
  const groups = atRisk.length;
  // A last customer who leaves alone leaves nothing to chance.
  const spread = remaining > 1 ? (losses * (remaining - losses)) / (remaining - 1) : 0;
  for (let row = 0; row < groups; row += 1) {
    const share = atRisk[row]! / remaining;
    expected[row]! += losses * share;
    for (let column = 0; column < groups; column += 1) {
      const other = atRisk[column]! / remaining;
      covariance[row * groups + column]! += spread * share * ((row === column ? 1 : 0) - other);
    }
  }
}
