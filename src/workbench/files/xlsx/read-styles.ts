import { plainStyle, type CellStyle } from "../contents";
import { defaultFormat, type Border, type CellFormat } from "../../workbook-model/records";
import type { XmlElement } from "../xml/tree";
import { borderStyles } from "./borders";
import type { Colors } from "./colors";
import { builtInFormats } from "./number-formats";

/** The looks of a file by the number that its cells give (attribute `s`). */
export function readStyles(sheet: XmlElement | null, colors: Colors): readonly CellStyle[] {
  if (!sheet) return [plainStyle];
  const formats = new Map(
    (sheet.child("numFmts")?.all("numFmt") ?? []).map((format) => [
      format.number("numFmtId") ?? -1,
      format.attribute("formatCode") ?? "",
    ]),
  );
  const fonts = (sheet.child("fonts")?.all("font") ?? []).map((font) => readFont(font, colors));
  const fills = (sheet.child("fills")?.all("fill") ?? []).map((fill) => readFill(fill, colors));
  const borders = (sheet.child("borders")?.all("border") ?? []).map((border) => readBorders(border, colors));
  return (sheet.child("cellXfs")?.all("xf") ?? []).map((look) => {
    const number = look.number("numFmtId") ?? 0;
    return {
      numberFormat: formats.get(number) ?? builtInFormats[number] ?? plainStyle.numberFormat,
      format: {
        ...defaultFormat,
        ...fonts[look.number("fontId") ?? 0],
        fill: fills[look.number("fillId") ?? 0] ?? null,
        ...borders[look.number("borderId") ?? 0],
        ...readAlignment(look.child("alignment")),
      },
    };
  });
}

function readFont(font: XmlElement, colors: Colors): Partial<CellFormat> {
  const switched = (name: string): boolean => {
    const element = font.child(name);
    return element !== null && element.flag("val", true);
  };
  return {
    bold: switched("b"),
    italic: switched("i"),
    strikethrough: switched("strike"),
    underline: font.child("u") !== null && font.child("u")?.value !== "none",
    fontName: font.child("name")?.value ?? defaultFormat.fontName,
    fontSize: font.child("sz")?.number("val") ?? defaultFormat.fontSize,
    fontColor: colors.cell(font.child("color")) ?? defaultFormat.fontColor,
  };
}

/** Patterns become the colour that they mostly show; gradients their first colour. */
function readFill(fill: XmlElement, colors: Colors): string | null {
  const gradient = fill.at("gradientFill", "stop", "color");
  if (gradient) return colors.cell(gradient);
  const pattern = fill.child("patternFill");
  const type = pattern?.attribute("patternType") ?? "none";
  if (!pattern || type === "none") return null;
  return colors.cell(pattern.child(type === "solid" ? "fgColor" : "bgColor"));
}

function readBorders(border: XmlElement, colors: Colors): Partial<CellFormat> {
  const side = (...names: readonly string[]): Border | null => {
    const line = names.map((name) => border.child(name)).find((found) => found !== null) ?? null;
    const style = borderStyles[line?.attribute("style") ?? "none"];
    return line && style ? { ...style, color: colors.cell(line.child("color")) ?? "#000000" } : null;
  };
  return {
    borderTop: side("top"),
    borderBottom: side("bottom"),
    borderLeft: side("left", "start"),
    borderRight: side("right", "end"),
  };
}

const horizontals: Readonly<Record<string, CellFormat["horizontal"]>> = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

const verticals: Readonly<Record<string, CellFormat["vertical"]>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

function readAlignment(alignment: XmlElement | null): Partial<CellFormat> {
  return {
    horizontal: horizontals[alignment?.attribute("horizontal") ?? ""] ?? "General",
    vertical: verticals[alignment?.attribute("vertical") ?? ""] ?? "Bottom",
    wrapText: alignment?.flag("wrapText", false) ?? false,
    indent: alignment?.number("indent") ?? 0,
  };
}

/** The file's word for an alignment; `null` where it is the usual one. */
export function alignmentWord(format: CellFormat, side: "horizontal" | "vertical"): string | null {
  const words: Readonly<Record<string, string>> = side === "horizontal" ? horizontals : verticals;
  const word = Object.entries(words).find(([, meaning]) => meaning === format[side])?.[0] ?? null;
  return word === "bottom" ? null : word;
}
