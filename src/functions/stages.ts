import { CalcError } from "../contract/calc-error";
import type { OnIteration } from "../contract/fit";
import type { Table } from "../contract/table";
import type { Stepwise } from "./stepwise";

/** What one position gives: a number or a word, `""` where everything is blank, or why there is none. */
export type Outcome = number | string | CalcError;

/** Outcomes row by row, without a row array each: a column of 100,000 is shaped once, where it is shown. */
export interface Lifted {
  readonly width: number;
  readonly outcomes: readonly Outcome[];
}

/** What a call computes. */
export type Computed = Lifted | Table;

/**
 * A call in two stages: its arguments are read, step by step, and then it is computed. What lies between is plain data
 * in few and large pieces, so that it can be told from other data and sent to another thread.
 */
export interface Stages<Read = unknown> {
  /** Throws a `CalcError` where the call as a whole cannot be read. */
  readonly read: (values: readonly unknown[]) => Stepwise<Read>;
  /** Throws a `CalcError` where the call as a whole fails; a search tells `onIteration` how far it has come. */
  readonly compute: (read: Read, onIteration?: OnIteration) => Computed;
}

/** What came of computing a call: its result, or why there is none. */
export type Answer = Computed | CalcError;

/** Anything but a `CalcError` is a bug of ours and is rethrown. */
export function answerOf(compute: () => Computed): Answer {
  try {
    return compute();
  } catch (error) {
    if (error instanceof CalcError) return error;
    throw error;
  }
}
