import { hasFired, type Facts, type Signal } from "./signals";

/** A customer who may leave, as the data have it. */
export interface Candidate {
  readonly customer: string | number;
  /** Code of the segment; 0 where there are none. */
  readonly segment: number;
  /** Whether the customer may be contacted; so are all where nothing says who is not. */
  readonly consents: boolean;
  readonly facts: Facts;
  /** What may be lost with the customer within the next twelve months. */
  readonly valueAtRisk: number | null;
}

export const levels = ["high", "medium"] as const;
export type Level = (typeof levels)[number];

/** A customer with what follows from the signals. */
export interface Judged extends Candidate {
  /** 1 where a signal fires, in the order of the signals. */
  readonly fired: readonly (0 | 1)[];
  readonly signals: number;
  /** `null` where no signal fires. */
  readonly level: Level | null;
}

/** High: a signal that is enough by itself, or two; medium: one. */
export function judge(candidate: Candidate, signals: readonly Signal[]): Judged {
  const fired = signals.map((signal) => (hasFired(signal, candidate.facts) ? 1 : 0));
  const count = fired.reduce<number>((sum, flag) => sum + flag, 0);
  const isHigh = count >= 2 || signals.some(({ alone }, place) => alone && fired[place] === 1);
  return { ...candidate, fired, signals: count, level: count === 0 ? null : isHigh ? "high" : "medium" };
}

/** By value at risk, and where that is not known or alike, by probability of leaving and number of signals. */
export function byRisk(one: Judged, other: Judged): number {
  return (
    compare(one.valueAtRisk, other.valueAtRisk) ||
    compare(leaving(one), leaving(other)) ||
    other.signals - one.signals
  );
}

/** Largest first, what is not known last. */
const compare = (one: number | null, other: number | null): number =>
  one === other ? 0 : (other ?? -Infinity) - (one ?? -Infinity);

function leaving({ facts: { "chance-active": alive = null, risk = null } }: Judged): number | null {
  return alive === null ? risk : 1 - alive;
}
