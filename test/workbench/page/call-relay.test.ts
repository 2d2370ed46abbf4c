import type { Call, Outcome } from "../../../src/workbench/grid/functions/calls";
import { CallRelay } from "../../../src/workbench/page/call-relay";

const outcome: Outcome = { kind: "values", values: [[1]] };

function callTo(id: string, settled: string[]): Call {
  return {
    id,
    parameters: [],
    site: { unit: "u", sheet: "s", row: 0, column: 0 },
    settle: () => settled.push(id),
  };
}

/** An add-in that answers when told to. */
function addin() {
  const calls: Call[] = [];
  const cancelled: string[] = [];
  return {
    calls,
    cancelled,
    send: (batch: readonly Call[]) => {
      calls.push(...batch);
      return batch.map(
        ({ id }) =>
          () =>
            void cancelled.push(id),
      );
    },
    answerAll: () => calls.splice(0).forEach((call) => call.settle(outcome)),
  };
}

describe("CallRelay", () => {
  it("keeps calls until there is an add-in, and sends them in one batch without those cancelled", () => {
    const relay = new CallRelay();
    const settled: string[] = [];
    const [cancel] = relay.send([callTo("A", settled), callTo("B", settled)]);
    relay.send([callTo("C", settled)]);
    cancel?.();
    const first = addin();
    const send = jest.fn(first.send);
    relay.connect(send);
    expect(send).toHaveBeenCalledTimes(1);
    expect(first.calls.map(({ id }) => id)).toEqual(["B", "C"]);
    first.answerAll();
    expect(settled).toEqual(["B", "C"]);
  });

  it("gives calls that an add-in left unanswered to the next, and settles each once", () => {
    const relay = new CallRelay();
    const settled: string[] = [];
    const first = addin();
    relay.connect(first.send);
    relay.send([callTo("A", settled), callTo("B", settled)]);
    first.calls.shift()?.settle(outcome);
    relay.disconnect();
    const second = addin();
    relay.connect(second.send);
    expect(second.calls.map(({ id }) => id)).toEqual(["B"]);
    second.answerAll();
    first.answerAll();
    expect(settled).toEqual(["A", "B"]);
  });

  it("cancels in the add-in that has the call, and passes on no answer that still comes", () => {
    const relay = new CallRelay();
    const settled: string[] = [];
    const first = addin();
    relay.connect(first.send);
    const [cancel] = relay.send([callTo("A", settled)]);
    cancel?.();
    cancel?.();
    first.answerAll();
    expect(first.cancelled).toEqual(["A"]);
    expect(settled).toEqual([]);
  });
});
