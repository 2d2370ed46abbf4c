import fc from "fast-check";
import { bytesPerRequest, rowsPerRequest } from "../../src/workbook/chunks";

describe("rows asked for at a time", () => {
  it("fill about 2 MB: 100 Latin letters and 6 bytes around them are taken for 306", () => {
    expect(rowsPerRequest([["x".repeat(100)]])).toBe(Math.floor(2_000_000 / 306));
  });

  it("are at least one, however long the cells, and at most half a million cells", () => {
    expect(rowsPerRequest([["x".repeat(5_000_000)]])).toBe(1);
    expect(rowsPerRequest([[1]])).toBeLessThanOrEqual(500_000);
    expect(rowsPerRequest([])).toBe(500_000);
  });

  it("hold no more than promised where the rest is like the sample", () => {
    const cell = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
    const column = fc.array(cell, { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 4 }), (samples) => {
        const bytes = samples.map((sample) => {
          const size = (text: unknown) => Buffer.byteLength(JSON.stringify([text ?? ""])) + 1;
          return sample.reduce((sum: number, item) => sum + size(item), 0) / sample.length;
        });
        const perRow = bytes.reduce((sum, each) => sum + each, 0);
        // JSON writes some letters as escapes of six bytes: the promise is kept within that.
        expect(rowsPerRequest(samples) * perRow).toBeLessThanOrEqual(2 * bytesPerRequest + perRow);
      }),
    );
  });
});
