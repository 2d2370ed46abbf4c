import fc from "fast-check";
import {
  formatOf,
  plainUniverStyle,
  univerStyle,
} from "../../../../src/workbench/workbook-model/univer/cell-style";
import { defaultFormat, type CellFormat } from "../../../../src/workbench/workbook-model/records";

const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, "0").toUpperCase()}`);
const border = fc.option(
  fc.record({
    style: fc.constantFrom("Continuous" as const, "Dash" as const, "DashDot" as const, "DashDotDot" as const),
    weight: fc.constantFrom("Thin" as const, "Medium" as const),
    color,
  }),
);
const format: fc.Arbitrary<CellFormat> = fc.record({
  bold: fc.boolean(),
  italic: fc.boolean(),
  underline: fc.boolean(),
  strikethrough: fc.boolean(),
  fontName: fc.constantFrom("Calibri", "Arial", "Noto Sans JP"),
  fontSize: fc.integer({ min: 6, max: 40 }),
  fontColor: color,
  fill: fc.option(color),
  horizontal: fc.constantFrom("General" as const, "Left" as const, "Center" as const, "Right" as const),
  vertical: fc.constantFrom("Top" as const, "Center" as const, "Bottom" as const),
  wrapText: fc.boolean(),
  indent: fc.nat(5),
  borderTop: border,
  borderBottom: border,
  borderLeft: border,
  borderRight: border,
});

it("a look comes back from the grid as it went there", () => {
  fc.assert(
    fc.property(format, fc.constantFrom("General", "0.0%", "@"), (look, numberFormat) => {
      expect(formatOf(univerStyle(look, numberFormat))).toEqual({ format: look, numberFormat });
      expect(formatOf(plainUniverStyle(look, numberFormat))).toEqual({ format: look, numberFormat });
    }),
  );
});

it("what is at its default is taken away from a cell, and costs a fresh cell nothing", () => {
  const style = univerStyle({ bold: false, fill: null, fontSize: 11 }, "General");
  expect(style).toEqual({ bl: null, bg: null, fs: null, n: null });
  expect(plainUniverStyle(defaultFormat, "General")).toBeNull();
});

it("colours are read in every form that the grid writes", () => {
  expect(formatOf({ bg: { rgb: "#abc" } }).format.fill).toBe("#AABBCC");
  expect(formatOf({ bg: { rgb: "rgb(1, 2, 255)" } }).format.fill).toBe("#0102FF");
});
