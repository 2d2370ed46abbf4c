import { CalcError } from "../../src/contract/calc-error";
import { ResultCache } from "../../src/functions/result-cache";

const answer = (cells: number) => ({ width: 1, outcomes: Array.from({ length: cells }, () => 1) });

describe("ResultCache", () => {
  it("keeps so many entries, and forgets first what was used longest ago", () => {
    const cache = new ResultCache(2, 100);
    const [one, two, three] = [answer(1), answer(1), answer(1)];
    cache.set("one", one);
    cache.set("two", two);
    expect(cache.get("one")).toBe(one);
    cache.set("three", three);
    expect(["one", "two", "three"].map((key) => cache.get(key))).toEqual([one, undefined, three]);
  });

  it("keeps so many cells, and nothing that is larger than all it may hold", () => {
    const cache = new ResultCache(10, 100);
    cache.set("small", answer(60));
    cache.set("medium", answer(50));
    expect(cache.get("small")).toBeUndefined();
    cache.set("huge", answer(101));
    expect([cache.get("medium"), cache.get("huge")]).toEqual([undefined, undefined]);
    cache.set("table", { columns: [{ key: "age", unit: "count" }], rows: [[1], [2]] });
    cache.set("table", { columns: [{ key: "age", unit: "count" }], rows: [[1], [3]] });
    expect(cache.get("table")).toMatchObject({ rows: [[1], [3]] });
  });

  it("keeps errors too, as they cost as much to find", () => {
    const cache = new ResultCache();
    cache.set("fit", new CalcError("did-not-converge"));
    expect(cache.get("fit")).toBeInstanceOf(CalcError);
  });
});
