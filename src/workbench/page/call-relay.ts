import type { Call, SendCalls } from "../grid/functions/calls";

/** A call on its way, with the way to cancel it where it has been sent. */
interface Unanswered {
  readonly call: Call;
  cancel: (() => void) | null;
}

/**
 * Carries the grid's calls to whichever add-in runs at the moment. Calls wait for the first one to start, and those
 * that one left unanswered when it ended go to the next.
 */
export class CallRelay {
  #target: SendCalls | null = null;
  readonly #unanswered = new Set<Unanswered>();

  readonly send: SendCalls = (calls) => {
    const entered = calls.map((call) => this.#enter(call));
    this.#pass(entered);
    return entered.map((one) => () => {
      if (this.#unanswered.delete(one)) one.cancel?.();
    });
  };

  connect(target: SendCalls): void {
    this.#target = target;
    this.#pass([...this.#unanswered]);
  }

  disconnect(): void {
    this.#target = null;
    for (const one of this.#unanswered) one.cancel = null;
  }

  #enter(call: Call): Unanswered {
    const settle: Call["settle"] = (outcome) => {
      if (this.#unanswered.delete(one)) call.settle(outcome);
    };
    const one: Unanswered = { call: { ...call, settle }, cancel: null };
    this.#unanswered.add(one);
    return one;
  }

  #pass(entered: readonly Unanswered[]): void {
    if (!this.#target || entered.length === 0) return;
    const cancels = this.#target(entered.map(({ call }) => call));
    entered.forEach((one, place) => {
      one.cancel = cancels[place] ?? null;
    });
  }
}
