import type { Cell } from "../../contract/cell";

/** How error values look among the `values` of a range; a text may look the same. */
const errorLike = /^#[A-Z]/;

export const looksLikeError = (value: unknown): boolean => typeof value === "string" && errorLike.test(value);

/** One value of a range as a cell; `valueType` tells an error from a text that looks like one. */
export function cellOf(value: unknown, valueType?: string): Cell {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return null;
  return valueType === "Error" ? { type: "Error", basicValue: value } : value;
}

/** `Customers!A1:C3` -> `A1:C3`; the sheet's name may hold any character, quoted. */
export const localAddress = (address: string): string => address.slice(address.lastIndexOf("!") + 1);
