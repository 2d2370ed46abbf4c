import { fuzzFunctions } from "../helpers/fuzz";

describe("any cells, thrown at every function", () => {
  it("give a declared error or a result of the right shape: no exception, no NaN, no hang (10,000 tries)", async () => {
    await fuzzFunctions(10_000);
  }, 120_000);
});
