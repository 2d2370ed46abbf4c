import type {
  BooleanNumber as Flag,
  BorderStyleTypes as Line,
  CellValueType as Kind,
  HorizontalAlign as Across,
  VerticalAlign as Down,
  WrapStrategy as Wrap,
} from "@univerjs/core";

/**
 * The numbers behind Univer's words. The compiler compares each with Univer's own; spelling them out spares what only
 * translates records the loading of Univer, which wants a browser.
 */
type Numbers<Enum> = { readonly [Name in keyof Enum]?: Enum[Name] };

export const CellValueType = {
  STRING: 1,
  NUMBER: 2,
  BOOLEAN: 3,
  FORCE_STRING: 4,
} as const satisfies Numbers<typeof Kind>;

export const BooleanNumber = { FALSE: 0, TRUE: 1 } as const satisfies Numbers<typeof Flag>;

export const BorderStyleTypes = {
  THIN: 1,
  HAIR: 2,
  DOTTED: 3,
  DASHED: 4,
  DASH_DOT: 5,
  DASH_DOT_DOT: 6,
  DOUBLE: 7,
  MEDIUM: 8,
  MEDIUM_DASHED: 9,
  MEDIUM_DASH_DOT: 10,
  MEDIUM_DASH_DOT_DOT: 11,
  SLANT_DASH_DOT: 12,
  THICK: 13,
} as const satisfies Numbers<typeof Line>;

export const HorizontalAlign = {
  UNSPECIFIED: 0,
  LEFT: 1,
  CENTER: 2,
  RIGHT: 3,
  JUSTIFIED: 4,
  DISTRIBUTED: 6,
} as const satisfies Numbers<typeof Across>;

export const VerticalAlign = { TOP: 1, MIDDLE: 2, BOTTOM: 3 } as const satisfies Numbers<typeof Down>;

export const WrapStrategy = { WRAP: 3 } as const satisfies Numbers<typeof Wrap>;
