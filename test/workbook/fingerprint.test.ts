import { fingerprintOf } from "../../src/workbook/fingerprint";

describe("the fingerprint of values", () => {
  it("is the beginning of their SHA-256 (figure from another implementation)", async () => {
    expect(await fingerprintOf(["a", 1])).toBe("135f17a475a61afd");
  });

  it.each([
    [
      ["a", 1],
      ["a", "1"],
    ],
    [[[1], [2]], [[1, 2]]],
    [[null], [""]],
  ])("tells %j from %j", async (one, other) => {
    expect(await fingerprintOf(one)).not.toBe(await fingerprintOf(other));
  });
});
