import repeatRate from "../../src/calc/value/repeat-rate";
import type { AnyFunctionSpec } from "../../src/contract/function-spec";
import { Calculator } from "../../src/functions/calculator";
import { cellFunction, stagesOf, type CellFunction } from "../../src/functions/cell-function";
import type { Stages } from "../../src/functions/stages";
import { ready, WorkerThread, type WorkerLike } from "../../src/functions/worker-thread";
import { translateIn } from "../../src/i18n/catalogues";

/** Events of customers on two days each, but of the last on one. */
const events = (rows: number): [customers: number[][], dates: number[][]] => [
  Array.from({ length: rows }, (_, row) => [row >> 1]),
  Array.from({ length: rows }, (_, row) => [45_000 + (row & 1)]),
];

const spec = repeatRate as AnyFunctionSpec;
const context = { messages: () => (key: string) => key, sheet: () => (key: string) => key };
const makeError = (value: string): object => ({ value });

/** A cell function, and how often it was computed. */
function counted(calculator: Calculator): { call: CellFunction; computed: () => number } {
  const compute = jest.fn(spec.compute);
  return {
    call: cellFunction({ ...spec, compute }, makeError, context, calculator),
    computed: () => compute.mock.calls.length,
  };
}

describe("Calculator", () => {
  it.each([
    ["at once for a few thousand rows", 2000],
    ["off the main thread for many", 60_000],
  ])("does not compute again what has not changed, %s", async (_, rows) => {
    const { call, computed } = counted(new Calculator());
    const first = await call(...events(rows));
    expect(await call(...events(rows))).toEqual(first);
    expect(computed()).toBe(1);
  });

  it("computes anew after an edit inside the same range", async () => {
    const { call, computed } = counted(new Calculator());
    const [customers, dates] = events(60_000);
    expect(await call(customers, dates)).toEqual([[1]]);
    dates[1] = [45_000];
    expect(await call(customers, dates)).toEqual([[29_999 / 30_000]]);
    customers[1] = [29_999];
    expect(await call(customers, dates)).toEqual([[29_999 / 30_000]]);
    expect(computed()).toBe(3);
  });

  it("answers a light call at once and a heavy one later", () => {
    const { call } = counted(new Calculator());
    expect(call(...events(50_000))).not.toBeInstanceOf(Promise);
    expect(call(...events(50_001))).toBeInstanceOf(Promise);
  });

  it("computes here what no worker can compute", async () => {
    const thread = new WorkerThread(() => {
      throw new Error("no workers here");
    });
    const { call } = counted(new Calculator(thread));
    expect(await call(...events(60_000))).toEqual([[1]]);
  });

  it("has a heavy call fail as a light one does", async () => {
    const { call } = counted(new Calculator());
    const [customers] = events(60_000);
    await expect(call(customers, [["soon"]])).rejects.toEqual({ value: "#VALUE!" });
    await expect(call(customers, [[45_000]])).rejects.toEqual({ value: "#VALUE!" });
    const blank = customers.map(() => [null]);
    await expect(call(blank, blank)).rejects.toEqual({ value: "#N/A" });
  });

  it("stops reading when Excel calls the call off, which it also does before a newer one", async () => {
    const { call, computed } = counted(new Calculator());
    const invocation: { onCanceled?: () => void } = {};
    jest.spyOn(performance, "now").mockImplementation(() => (clock += 10));
    let clock = 0;
    const result = call(...events(60_000), invocation);
    invocation.onCanceled?.();
    await expect(result).rejects.toEqual({ value: "#N/A" });
    expect(computed()).toBe(0);
    expect(invocation.onCanceled).toBeUndefined();
    jest.restoreAllMocks();
  });

  it("lets the pane call a long calculation off, whose cell says so", async () => {
    const idle: WorkerLike = {
      onmessage: null,
      onerror: null,
      postMessage: () => undefined,
      terminate: () => undefined,
    };
    const calculator = new Calculator(
      new WorkerThread(() => {
        setTimeout(() => idle.onmessage?.({ data: ready } as MessageEvent<unknown>));
        return idle;
      }),
    );
    const speaking = { messages: () => translateIn("en"), sheet: context.sheet };
    const result = cellFunction(
      spec,
      (value, message) => ({ value, message }),
      speaking,
      calculator,
    )(...events(60_000));
    await new Promise<void>((resolve) => void calculator.long.subscribe(resolve));
    const [calculation] = calculator.long.current();
    expect(calculation).toMatchObject({ id: "REPEAT.RATE", iterations: null });
    calculation?.cancel();
    await expect(result).rejects.toEqual({
      value: "#N/A",
      message: expect.stringMatching(/^Cancelled in the task pane of Stay/) as string,
    });
    expect(calculator.long.current()).toEqual([]);
  });

  it("sends a fit to the worker, however few its cells", async () => {
    const fit = { id: "X.FIT", family: "models", result: { shape: "table" } } as AnyFunctionSpec;
    const stages: Stages = { ...stagesOf(spec), compute: () => ({ columns: [], rows: [] }) };
    const result = new Calculator().calculate(fit, stages, events(10), null);
    expect(result).toBeInstanceOf(Promise);
    await expect(result).resolves.toEqual({ columns: [], rows: [] });
  });
});
