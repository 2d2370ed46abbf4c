import { isCellError, type Cell } from "../../../contract/cell";

/** What came of a call: values (an array spills), or an error value with the add-in's message. */
export type Outcome =
  | { readonly kind: "values"; readonly values: readonly (readonly Cell[])[]; readonly message?: string }
  | { readonly kind: "error"; readonly error: string; readonly message: string };

/** Error values by the numbers that the custom-functions runtime sends. */
const errorOfCode: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  // Nobody has associated the function.
  9: "#NAME?",
  10: "#NAME?",
};

export function failure(error: string, message = ""): Outcome {
  return { kind: "error", error, message };
}

/** Excel shows messages on two error values only. */
const withMessage = (error: string): boolean => error === "#VALUE!" || error === "#N/A";

export function failureOfCode(code: number, message: unknown): Outcome {
  const error = errorOfCode[code] ?? "#VALUE!";
  return failure(error, withMessage(error) && typeof message === "string" ? message : "");
}

/** Reads what a function returned: one cell or rows of cells, errors among them. */
export function outcomeOf(value: unknown): Outcome {
  if (!Array.isArray(value)) return single(value);
  const rows = (value as unknown[]).map((row) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return failure("#CALC!");
  const values = rows.map((row) =>
    Array.from({ length: width }, (_, place) => cellOf(place < row.length ? row[place] : notThere)),
  );
  const message = rows
    .flat()
    .map(messageOf)
    .find((text) => text !== "");
  return message === undefined ? { kind: "values", values } : { kind: "values", values, message };
}

/** Rows of unequal length are filled up as Excel fills them. */
const notThere = { type: "Error", basicValue: "#N/A" };

function single(value: unknown): Outcome {
  const cell = cellOf(value);
  return isCellError(cell)
    ? failure(cell.basicValue, messageOf(value))
    : { kind: "values", values: [[cell]] };
}

function messageOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return "";
  const { basicValue, message } = value as { basicValue?: unknown; message?: unknown };
  return typeof message === "string" && withMessage(String(basicValue)) ? message : "";
}

/** `null` shows as 0, as in Excel; formatted numbers and entities show their plain value. */
function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return 0;
  if (typeof value === "number")
    return Number.isFinite(value) ? value : { type: "Error", basicValue: "#NUM!" };
  if (typeof value === "string" || typeof value === "boolean") return value;
  const { basicType, basicValue, type } = value as {
    basicType?: unknown;
    basicValue?: unknown;
    type?: unknown;
  };
  if (type === "Error" || basicType === "Error")
    return { type: "Error", basicValue: String(basicValue ?? "#VALUE!") };
  if (typeof basicValue === "number" || typeof basicValue === "string" || typeof basicValue === "boolean")
    return basicValue;
  return { type: "Error", basicValue: "#VALUE!" };
}
