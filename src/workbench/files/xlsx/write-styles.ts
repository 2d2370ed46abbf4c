import { defaultFormat, type Border, type CellFormat } from "../../workbook-model/records";
import type { CellStyle } from "../contents";
import { namespaces, tag, xmlHeader } from "../xml/write";
import { borderWord } from "./borders";
import { builtInNumber, firstOwnFormat } from "./number-formats";
import { alignmentWord } from "./read-styles";

/** Texts of which each is written once, in the order in which they were first met. */
class Once {
  readonly texts: string[] = [];
  readonly #places = new Map<string, number>();

  place(text: string): number {
    let place = this.#places.get(text);
    if (place === undefined) {
      place = this.texts.push(text) - 1;
      this.#places.set(text, place);
    }
    return place;
  }
}

/** The styles part: a look's place in the contents is its number in the file. */
export function writeStyles(styles: readonly CellStyle[]): string {
  const formats = new Once();
  const fonts = new Once();
  const fills = new Once();
  const borders = new Once();
  // Every file has these two fills first, whatever it says.
  fills.place(tag("fill", {}, tag("patternFill", { patternType: "none" })));
  fills.place(tag("fill", {}, tag("patternFill", { patternType: "gray125" })));
  const looks = styles.map(({ numberFormat, format }) => {
    const builtIn = builtInNumber(numberFormat);
    const alignment = alignmentOf(format);
    return tag(
      "xf",
      {
        numFmtId: builtIn ?? firstOwnFormat + formats.place(numberFormat),
        fontId: fonts.place(fontOf(format)),
        fillId: format.fill === null ? 0 : fills.place(fillOf(format.fill)),
        borderId: borders.place(borderOf(format)),
        xfId: 0,
        applyNumberFormat: builtIn === 0 ? null : 1,
        applyFont: 1,
        applyFill: format.fill === null ? null : 1,
        applyBorder: 1,
        applyAlignment: alignment === "" ? null : 1,
      },
      alignment,
    );
  });
  return (
    xmlHeader +
    tag(
      "styleSheet",
      { xmlns: namespaces.main },
      formats.texts.length === 0 ? "" : counted("numFmts", formats.texts.map(numberFormatOf)),
      counted("fonts", fonts.texts),
      counted("fills", fills.texts),
      counted("borders", borders.texts),
      counted("cellStyleXfs", [tag("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
      counted("cellXfs", looks),
      counted("cellStyles", [tag("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
    )
  );
}

const counted = (name: string, children: readonly string[]): string =>
  tag(name, { count: children.length }, ...children);

const numberFormatOf = (format: string, place: number): string =>
  tag("numFmt", { numFmtId: firstOwnFormat + place, formatCode: format });

/** Colours in cells carry their opacity first. */
export const opaque = (color: string): string => `FF${color.replace("#", "").toUpperCase()}`;

function fontOf(format: CellFormat): string {
  return tag(
    "font",
    {},
    format.bold ? tag("b") : "",
    format.italic ? tag("i") : "",
    format.strikethrough ? tag("strike") : "",
    format.underline ? tag("u") : "",
    tag("sz", { val: format.fontSize }),
    // The usual colour is left out: it is automatic, and white where a system shows light on dark.
    format.fontColor === defaultFormat.fontColor ? "" : tag("color", { rgb: opaque(format.fontColor) }),
    tag("name", { val: format.fontName }),
  );
}

const fillOf = (color: string): string =>
  tag(
    "fill",
    {},
    tag(
      "patternFill",
      { patternType: "solid" },
      tag("fgColor", { rgb: opaque(color) }),
      tag("bgColor", { indexed: 64 }),
    ),
  );

function borderOf(format: CellFormat): string {
  const side = (name: string, border: Border | null): string =>
    border === null
      ? tag(name)
      : tag(name, { style: borderWord(border) }, tag("color", { rgb: opaque(border.color) }));
  return tag(
    "border",
    {},
    side("left", format.borderLeft),
    side("right", format.borderRight),
    side("top", format.borderTop),
    side("bottom", format.borderBottom),
    tag("diagonal"),
  );
}

function alignmentOf(format: CellFormat): string {
  const attributes = {
    horizontal: alignmentWord(format, "horizontal"),
    vertical: alignmentWord(format, "vertical"),
    wrapText: format.wrapText ? 1 : null,
    indent: format.indent > 0 ? format.indent : null,
  };
  return Object.values(attributes).every((value) => value === null) ? "" : tag("alignment", attributes);
}
