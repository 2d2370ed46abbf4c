import fc from "fast-check";
import { readNumberText } from "../../src/contract/number-texts";

const value = (text: string) => {
  const reading = readNumberText(text);
  return reading.kind === "number" ? [reading.value, reading.decimal] : reading.kind;
};

describe("texts that spell a number", () => {
  it.each([
    ["12", 12, null],
    [" -7 ", -7, null],
    ["+3", 3, null],
    ["12.5", 12.5, "point"],
    ["12,5", 12.5, "comma"],
    ["0,123", 0.123, "comma"],
    ["1 234 567,89", 1234567.89, "comma"],
    ["1\u00a0234", 1234, null],
    ["1'234.50", 1234.5, "point"],
    ["1,234.5", 1234.5, "point"],
    ["1.234,5", 1234.5, "comma"],
    ["1.234.567", 1234567, "comma"],
    ["1,234,567", 1234567, "point"],
    ["1234,567", 1234.567, "comma"],
    ["45 %", 0.45, null],
    ["4,5%", 0.045, "comma"],
    ["１２３", 123, null],
    ["\u22123", -3, null],
  ])("%j is %d, its decimal mark %s", (text, number, decimal) => {
    expect(value(text)).toEqual([number, decimal]);
  });

  it.each(["", "abc", "12a", "1.2.3", "1,23,456", "1e5", "--3", "1 23", "#N/A", "=1+1", "0x10", "1,234,56"])(
    "%j is none",
    (text) => {
      expect(value(text)).toBe("none");
    },
  );

  it.each([
    ["1,234", 1234, 1.234],
    ["-12.345", -12.345, -12345],
  ])("%j is %d with a decimal point and %d with a comma", (text, point, comma) => {
    expect(readNumberText(text)).toEqual({ kind: "ambiguous", point, comma });
  });

  it("reads back what any program writes with a decimal point or comma", () => {
    fc.assert(
      fc.property(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 0, max: 99 }), (whole, part) => {
        const written = `${whole}.${String(part).padStart(2, "0")}`;
        expect(value(written)).toEqual([Number(written), "point"]);
        expect(value(written.replace(".", ","))).toEqual([Number(written), "comma"]);
      }),
    );
  });
});
