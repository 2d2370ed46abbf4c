import type {
  BorderStyleTypes as BorderStyleType,
  HorizontalAlign as HorizontalPlace,
  IBorderStyleData,
  IStyleData,
  Nullable,
  VerticalAlign as VerticalPlace,
} from "@univerjs/core";
import { generalFormat } from "../coerce";
import { defaultFormat, type Border, type CellFormat } from "../records";
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from "./univer-words";

/**
 * The look of a cell in Univer's words; keys at their default are `null`, so that merging it in takes away what was.
 */
export function univerStyle(change: Partial<CellFormat>, numberFormat?: string): IStyleData {
  const style: { [Key in keyof IStyleData]: Nullable<IStyleData[Key]> } = {};
  const put = <Key extends keyof CellFormat>(
    key: Key,
    into: (value: CellFormat[Key], plain: boolean) => void,
  ): void => {
    const value = change[key];
    if (value !== undefined) into(value, value === defaultFormat[key]);
  };
  put("bold", (bold) => (style.bl = bold ? BooleanNumber.TRUE : null));
  put("italic", (italic) => (style.it = italic ? BooleanNumber.TRUE : null));
  put("underline", (underline) => (style.ul = underline ? { s: BooleanNumber.TRUE } : null));
  put("strikethrough", (struck) => (style.st = struck ? { s: BooleanNumber.TRUE } : null));
  put("fontName", (name, plain) => (style.ff = plain ? null : fontFamily(name)));
  put("fontSize", (size, plain) => (style.fs = plain ? null : size));
  put("fontColor", (color, plain) => (style.cl = plain ? null : { rgb: color }));
  put("fill", (color) => (style.bg = color === null ? null : { rgb: color }));
  put("horizontal", (where, plain) => (style.ht = plain ? null : horizontals[where]));
  put("vertical", (where, plain) => (style.vt = plain ? null : verticals[where]));
  put("wrapText", (wrap) => (style.tb = wrap ? WrapStrategy.WRAP : null));
  put("indent", (steps, plain) => (style.pd = plain ? null : { l: steps * indentWidth }));
  const borders = bordersOf(change);
  if (borders) style.bd = borders;
  if (numberFormat !== undefined) style.n = numberFormat === generalFormat ? null : { pattern: numberFormat };
  return style as IStyleData;
}

/** The same without what is at its default, for cells that have no look yet. */
export function plainUniverStyle(format: CellFormat, numberFormat: string): IStyleData | null {
  const entries = Object.entries(univerStyle(format, numberFormat)).filter(([, value]) => value !== null);
  const style = Object.fromEntries(entries) as IStyleData;
  if (style.bd) style.bd = Object.fromEntries(Object.entries(style.bd).filter(([, side]) => side));
  if (style.bd && Object.keys(style.bd).length === 0) delete style.bd;
  return Object.keys(style).length === 0 ? null : style;
}

/** Reads a look back. */
export function formatOf(style: Nullable<IStyleData>): { format: CellFormat; numberFormat: string } {
  const borders = style?.bd;
  return {
    numberFormat: style?.n?.pattern || generalFormat,
    format: {
      bold: style?.bl === BooleanNumber.TRUE,
      italic: style?.it === BooleanNumber.TRUE,
      underline: style?.ul?.s === BooleanNumber.TRUE,
      strikethrough: style?.st?.s === BooleanNumber.TRUE,
      fontName: style?.ff?.split(",")[0]?.trim() || defaultFormat.fontName,
      fontSize: style?.fs ?? defaultFormat.fontSize,
      fontColor: hex(style?.cl?.rgb) ?? defaultFormat.fontColor,
      fill: hex(style?.bg?.rgb),
      horizontal: nameOf(horizontals, style?.ht) ?? defaultFormat.horizontal,
      vertical: nameOf(verticals, style?.vt) ?? defaultFormat.vertical,
      wrapText: style?.tb === WrapStrategy.WRAP,
      indent: Math.round((style?.pd?.l ?? 0) / indentWidth),
      borderTop: borderOf(borders?.t),
      borderBottom: borderOf(borders?.b),
      borderLeft: borderOf(borders?.l),
      borderRight: borderOf(borders?.r),
    },
  };
}

/** Fonts to draw with where the wanted one is not installed, and for letters that it lacks. */
export const fontFamily = (name: string): string => `${name}, Carlito, Noto Sans JP Variable, sans-serif`;

/** Pixels of one step of indentation. */
const indentWidth = 12;

const horizontals: Readonly<Record<CellFormat["horizontal"], HorizontalPlace>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
  // Univer draws neither; the text at least begins where Excel's does.
  Fill: HorizontalAlign.LEFT,
  CenterAcrossSelection: HorizontalAlign.CENTER,
};

const verticals: Readonly<Record<CellFormat["vertical"], VerticalPlace>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.TOP,
  Distributed: VerticalAlign.MIDDLE,
};

function nameOf<Name extends string>(
  names: Readonly<Record<Name, number>>,
  value: Nullable<number>,
): Name | undefined {
  return (Object.keys(names) as Name[]).find((name) => names[name] === value);
}

function bordersOf(change: Partial<CellFormat>): IStyleData["bd"] | undefined {
  const sides = { t: change.borderTop, b: change.borderBottom, l: change.borderLeft, r: change.borderRight };
  const given = Object.entries(sides).filter(([, border]) => border !== undefined);
  if (given.length === 0) return undefined;
  return Object.fromEntries(given.map(([side, border]) => [side, border ? univerBorder(border) : null]));
}

function univerBorder({ style, weight, color }: Border): IBorderStyleData {
  return { s: borderStyle(style, weight), cl: { rgb: color } };
}

function borderStyle(style: Border["style"], weight: Border["weight"]): BorderStyleType {
  const heavy = weight === "Medium" || weight === "Thick";
  switch (style) {
    case "Continuous":
      if (weight === "Hairline") return BorderStyleTypes.HAIR;
      if (weight === "Thick") return BorderStyleTypes.THICK;
      return heavy ? BorderStyleTypes.MEDIUM : BorderStyleTypes.THIN;
    case "Dash":
      return heavy ? BorderStyleTypes.MEDIUM_DASHED : BorderStyleTypes.DASHED;
    case "DashDot":
      return heavy ? BorderStyleTypes.MEDIUM_DASH_DOT : BorderStyleTypes.DASH_DOT;
    case "DashDotDot":
      return heavy ? BorderStyleTypes.MEDIUM_DASH_DOT_DOT : BorderStyleTypes.DASH_DOT_DOT;
    case "Dot":
      return BorderStyleTypes.DOTTED;
    case "Double":
      return BorderStyleTypes.DOUBLE;
    case "SlantDashDot":
      return BorderStyleTypes.SLANT_DASH_DOT;
  }
}

const borderWords: Readonly<Partial<Record<BorderStyleType, readonly [Border["style"], Border["weight"]]>>> =
  {
    [BorderStyleTypes.THIN]: ["Continuous", "Thin"],
    [BorderStyleTypes.HAIR]: ["Continuous", "Hairline"],
    [BorderStyleTypes.MEDIUM]: ["Continuous", "Medium"],
    [BorderStyleTypes.THICK]: ["Continuous", "Thick"],
    [BorderStyleTypes.DASHED]: ["Dash", "Thin"],
    [BorderStyleTypes.MEDIUM_DASHED]: ["Dash", "Medium"],
    [BorderStyleTypes.DASH_DOT]: ["DashDot", "Thin"],
    [BorderStyleTypes.MEDIUM_DASH_DOT]: ["DashDot", "Medium"],
    [BorderStyleTypes.DASH_DOT_DOT]: ["DashDotDot", "Thin"],
    [BorderStyleTypes.MEDIUM_DASH_DOT_DOT]: ["DashDotDot", "Medium"],
    [BorderStyleTypes.DOTTED]: ["Dot", "Thin"],
    [BorderStyleTypes.DOUBLE]: ["Double", "Thin"],
    [BorderStyleTypes.SLANT_DASH_DOT]: ["SlantDashDot", "Medium"],
  };

function borderOf(border: Nullable<IBorderStyleData>): Border | null {
  const words = border ? borderWords[border.s] : undefined;
  return border && words
    ? { style: words[0], weight: words[1], color: hex(border.cl?.rgb) ?? "#000000" }
    : null;
}

/** Univer writes colours as `#rgb`, `#rrggbb` or `rgb(...)`. */
function hex(color: Nullable<string>): string | null {
  if (!color) return null;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (parts)
    return `#${parts
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, "0"))
      .join("")}`.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  return (
    short
      ? `#${short
          .slice(1)
          .map((digit) => digit + digit)
          .join("")}`
      : color
  ).toUpperCase();
}
