import fc from "fast-check";
import { SpellingCodes } from "../../src/contract/spelling-codes";

const spelling = fc.oneof(
  fc.integer({ min: 0, max: 2_000_000 }).map((number) => `CUST-${String(number).padStart(7, "0")}`),
  fc.integer({ min: 0, max: 3000 }).map(String),
  fc.integer({ min: 0, max: 99 }).map((number) => ` cust-${number}`),
  fc.constantFrom("", "0", "00", "CUST-00000٣٤", "CUST-0000012 ", "CUST-", "x", "0000000", "CUST-0000007\n"),
  fc.string({ unit: "binary", maxLength: 12 }),
);

describe("SpellingCodes", () => {
  it("gives for any texts, in any order, what a Map gives", () => {
    fc.assert(
      fc.property(fc.array(spelling, { maxLength: 200 }), (spellings) => {
        const codes = new SpellingCodes();
        const map = new Map<string, number>();
        for (const text of spellings) {
          expect(codes.get(text)).toBe(map.get(text));
          if (!map.has(text)) {
            codes.set(text, map.size);
            map.set(text, map.size);
          }
        }
        for (const [text, code] of map) expect(codes.get(text)).toBe(code);
      }),
    );
  });
});
