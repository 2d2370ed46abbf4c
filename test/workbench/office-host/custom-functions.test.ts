import type { FunctionsMetadata } from "../../../src/workbench/office-host/custom-functions/invocations";
import type { Outcome } from "../../../src/workbench/office-host/custom-functions/outcomes";
import { MemoryWorkbook } from "../../../src/workbench/workbook-model/memory/memory-workbook";
import { startClient, until, type RealClient } from "./real-client";

const one = { parameters: [{}] };
const functions: FunctionsMetadata = {
  allowCustomDataForDataTypeAny: true,
  functions: [
    { id: "RETENTION", parameters: [{}, {}, { optional: true }], options: { requiresAddress: true } },
    { id: "DOUBLE", ...one },
    { id: "KINDS", ...one },
    { id: "FAIL", ...one },
    { id: "UNASSOCIATED", ...one },
    { id: "SLOW", ...one, options: { cancelable: true } },
    { id: "TICK", ...one, options: { stream: true } },
  ],
};

let client: RealClient;
const log: unknown[] = [];

beforeAll(async () => {
  client = await startClient(new MemoryWorkbook(), { functions });
  const { CustomFunctions } = client;
  CustomFunctions.associate(
    "RETENTION",
    (start: number, end: number, gained: number | null, invocation: { address: string }) => {
      log.push([start, end, gained, invocation.address]);
      if (start === 0) throw new CustomFunctions.Error("#DIV/0!");
      return (end - (gained ?? 0)) / start;
    },
  );
  CustomFunctions.associate("DOUBLE", (rows: number[][]) =>
    rows.map((row) => row.map((number) => number * 2)),
  );
  CustomFunctions.associate("KINDS", (value: unknown) => [[JSON.stringify(value), null, true]]);
  CustomFunctions.associate("FAIL", async (how: string) => {
    if (how === "reject") throw new Error("no");
    if (how === "infinite") return Infinity;
    if (how === "mixed") return [[1, new CustomFunctions.Error("#N/A", "nothing here")]];
    throw new CustomFunctions.Error("#N/A", `told ${how}`);
  });
  CustomFunctions.associate("SLOW", (_: number, invocation: { onCanceled: () => void }) => {
    invocation.onCanceled = () => log.push("cancelled");
    return new Promise(() => undefined);
  });
  CustomFunctions.associate("TICK", (from: number, invocation: { setResult: (value: number) => void }) => {
    let number = from;
    const timer = setInterval(() => {
      invocation.setResult((number += 1));
      if (number >= from + 2) clearInterval(timer);
    }, 300);
  });
  await client.host.invocations.ready;
});
afterAll(() => client.close());

const call = (id: string, ...parameters: unknown[]): Promise<Outcome> =>
  new Promise((settle) => client.host.invocations.call([{ id, parameters, settle, address: "Sheet1!B2" }]));

describe("custom functions through the runtime of the real client library", () => {
  it("are called by id with one value for each declared parameter and, where asked for, the cell's address", async () => {
    expect(await call("retention", 1000, 800, 200)).toEqual({ kind: "values", values: [[0.6]] });
    expect(await call("RETENTION", 1000, 800)).toEqual({ kind: "values", values: [[0.8]] });
    expect(log.slice(-2)).toEqual([
      [1000, 800, 200, "Sheet1!B2"],
      [1000, 800, null, "Sheet1!B2"],
    ]);
  });

  it("take and give rows of cells", async () => {
    const outcome = await call("DOUBLE", [
      [1, 2],
      [3, 4],
    ]);
    expect(outcome).toEqual({
      kind: "values",
      values: [
        [2, 4],
        [6, 8],
      ],
    });
  });

  it("receive errors as values, and a null in a result shows as 0", async () => {
    const outcome = await call("KINDS", { type: "Error", basicValue: "#N/A" });
    expect(outcome).toEqual({
      kind: "values",
      values: [[JSON.stringify({ type: "Error", basicType: "Error", basicValue: "#N/A" }), 0, true]],
    });
  });

  it("fail with the right error value, and with a message on #VALUE! and #N/A alone", async () => {
    expect(await call("RETENTION", 0, 1)).toEqual({ kind: "error", error: "#DIV/0!", message: "" });
    expect(await call("FAIL", "so")).toEqual({ kind: "error", error: "#N/A", message: "told so" });
    expect(await call("FAIL", "reject")).toMatchObject({ kind: "error", error: "#VALUE!" });
    expect(await call("FAIL", "infinite")).toMatchObject({ kind: "error", error: "#NUM!" });
    expect(await call("FAIL", "mixed")).toMatchObject({
      kind: "values",
      message: "nothing here",
      values: [[1, { type: "Error", basicValue: "#N/A" }]],
    });
  });

  it("are #NAME? where nobody knows them, #VALUE! where nobody has associated them or the number of arguments is wrong", async () => {
    expect(await call("NOWHERE", 1)).toEqual({ kind: "error", error: "#NAME?", message: "" });
    expect(await call("UNASSOCIATED", 1)).toMatchObject({ kind: "error", error: "#VALUE!" });
    expect(await call("RETENTION", 1)).toMatchObject({ kind: "error", error: "#VALUE!" });
    expect(await call("DOUBLE", 1, 2)).toMatchObject({ kind: "error", error: "#VALUE!" });
  });

  it("are cancelled, and answer no more", async () => {
    const [cancel] = client.host.invocations.call([
      { id: "SLOW", parameters: [1], settle: () => log.push("settled") },
    ]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    cancel?.();
    await until(() => log.includes("cancelled"));
    expect(log).not.toContain("settled");
    expect(client.host.invocations.pending).toBe(0);
  });

  it("stream", async () => {
    const ticks: Outcome[] = [];
    const [cancel] = client.host.invocations.call([
      { id: "TICK", parameters: [0], settle: (outcome) => ticks.push(outcome) },
    ]);
    await until(() => ticks.length === 2);
    expect(ticks).toEqual([
      { kind: "values", values: [[1]] },
      { kind: "values", values: [[2]] },
    ]);
    cancel?.();
  });

  it("answer a thousand calls made at once, each with its own result", async () => {
    const outcomes: Outcome[] = [];
    const calls = Array.from({ length: 1000 }, (_, number) => ({
      id: "RETENTION",
      parameters: [1000, number],
      settle: (outcome: Outcome) => void (outcomes[number] = outcome),
    }));
    client.host.invocations.call(calls);
    await until(() => client.host.invocations.pending === 0);
    expect(outcomes.map((outcome) => outcome.kind === "values" && outcome.values[0]?.[0])).toEqual(
      Array.from({ length: 1000 }, (_, number) => number / 1000),
    );
  });
});

describe("functions that take no errors", () => {
  it("are not called with one: the cell shows the first error", async () => {
    const strict = await startClient(new MemoryWorkbook(), {
      functions: { functions: [{ id: "DOUBLE", ...one }] },
    });
    strict.CustomFunctions.associate("DOUBLE", () => log.push("called with an error"));
    const outcome = await new Promise<Outcome>((settle) =>
      strict.host.invocations.call([
        { id: "DOUBLE", parameters: [[[1, { type: "Error", basicValue: "#REF!" }]]], settle },
      ]),
    );
    strict.close();
    expect(outcome).toEqual({ kind: "error", error: "#REF!", message: "" });
    expect(log).not.toContain("called with an error");
  });
});
