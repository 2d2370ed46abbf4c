import { isCellError, type Cell } from "../contract/cell";

/**
 * One cell, whatever form the host delivered it in.
 *
 * Blank cells arrive as `null`, as `""` or as an empty rich value; formatted numbers and entities carry their plain
 * value beside them. This is the only place that knows.
 */
export function normaliseCell(raw: unknown): Cell {
  switch (typeof raw) {
    case "number":
    case "boolean":
      return raw;
    case "string":
      return raw === "" ? null : raw;
    case "object":
      return raw === null ? null : normaliseRichValue(raw);
    default:
      return null;
  }
}

function normaliseRichValue(rich: object): Cell {
  const { basicType, basicValue } = rich as { basicType?: unknown; basicValue?: unknown };
  if (isCellError(rich) || basicType === "Error") {
    return { type: "Error", basicValue: typeof basicValue === "string" ? basicValue : "#VALUE!" };
  }
  return typeof basicValue === "object" ? null : normaliseCell(basicValue);
}

/** The cells of an argument as rows: hosts hand over a single cell bare or as a 1 x 1 matrix. */
export function gridOf(argument: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(argument)) return [[argument]];
  return argument.length === 0 ? [[null]] : (argument as unknown[][]);
}
