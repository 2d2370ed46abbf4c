import { fingerprintOf } from "../../src/contract/fingerprint";

const content = (changes: object = {}) => ({
  customers: { codes: Int32Array.of(0, 1, 0, 2, 1), labels: ["A", "B", "C"] },
  dates: Int32Array.of(45_000, 45_001, 45_002, 45_003, 45_004),
  amounts: Float64Array.of(1, 2, NaN, 4, 5),
  period: "month",
  asOf: null,
  ...changes,
});

describe("fingerprintOf", () => {
  it("has 128 bits, and is the same for the same content wherever it lies in memory", () => {
    const lines = new ArrayBuffer(64);
    const dates = new Int32Array(lines, 20, 5);
    dates.set(content().dates);
    expect(fingerprintOf(content())).toMatch(/^[0-9a-f]{32}$/);
    expect(fingerprintOf(content({ dates }))).toBe(fingerprintOf(content()));
  });

  it.each<[string, object]>([
    ["one day", { dates: Int32Array.of(45_000, 45_001, 45_002, 45_003, 45_005) }],
    ["the order of rows", { dates: Int32Array.of(45_001, 45_000, 45_002, 45_003, 45_004) }],
    ["one amount", { amounts: Float64Array.of(1, 2, 3, 4, 5) }],
    ["where one label ends", { customers: { ...content().customers, labels: ["A", "BC", ""] } }],
    ["an option", { period: "week" }],
    ["a column that is left out", { amounts: null }],
    ["the length of a column", { dates: Int32Array.of(45_000, 45_001, 45_002, 45_003, 45_004, 0) }],
  ])("tells apart what differs in %s", (_, changes) => {
    expect(fingerprintOf(content(changes))).not.toBe(fingerprintOf(content()));
  });

  it("reads columns as the memory that they are: as text, a million numbers would take seconds", () => {
    const written = jest.spyOn(TextEncoder.prototype, "encode");
    fingerprintOf({ column: new Float64Array(100_000).fill(7) });
    expect(written.mock.calls[0]?.[0]?.length).toBeLessThan(100);
    written.mockRestore();
  });

  it("finds no two alike among many columns that differ in one bit", () => {
    const seen = new Set<string>();
    for (let bit = 0; bit < 4096; bit += 1) {
      const column = new Int32Array(128);
      column[bit >> 5] = 1 << (bit & 31);
      seen.add(fingerprintOf({ column }));
    }
    expect(seen.size).toBe(4096);
  });
});
