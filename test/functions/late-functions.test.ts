import type { AnyFunctionSpec } from "../../src/contract/function-spec";
import retention from "../../src/calc/rates/retention-rate";
import { LateFunctions } from "../../src/functions/late-functions";

const make = (spec: AnyFunctionSpec) => () => [[spec.id]];

describe("LateFunctions", () => {
  it("fetch their code once, however many cells call before it is there, and answer at once afterwards", async () => {
    const load = jest.fn(async () => [retention]);
    const functions = new LateFunctions({ ids: ["RETENTION"], load }, make);
    expect(load).not.toHaveBeenCalled();
    const early = [functions.call("RETENTION", []), functions.call("RETENTION", [])];
    expect(await Promise.all(early)).toEqual([[["RETENTION"]], [["RETENTION"]]]);
    expect(load).toHaveBeenCalledTimes(1);
    expect(functions.call("RETENTION", [])).toEqual([["RETENTION"]]);
  });

  it("fetch again where fetching failed, as the network may be back", async () => {
    const load = jest
      .fn<Promise<readonly AnyFunctionSpec[]>, []>()
      .mockRejectedValueOnce(new Error("offline"))
      .mockResolvedValue([retention]);
    const functions = new LateFunctions({ ids: ["RETENTION"], load }, make);
    await expect(functions.call("RETENTION", [])).rejects.toThrow("offline");
    await expect(functions.call("RETENTION", [])).resolves.toEqual([["RETENTION"]]);
  });
});
