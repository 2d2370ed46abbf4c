/** What a reference in a formula (English form) names. */
export type Reference =
  | { readonly kind: "cells"; readonly sheet: string | null; readonly address: string }
  /** All that spilled from one cell: `A1#`. */
  | { readonly kind: "spill"; readonly sheet: string | null; readonly address: string }
  /** A name of the workbook or a sheet; it may be a table's. */
  | { readonly kind: "name"; readonly name: string }
  | {
      readonly kind: "table";
      /** `null`: the table around the formula's own cell. */
      readonly table: string | null;
      readonly part: TablePart;
      /** First and last column; `null`: all of them. */
      readonly columns: readonly [first: string, last: string] | null;
    };

export type TablePart = "data" | "all" | "headers" | "totals" | "this row";

const addressPattern =
  /^(?:\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})$/i;

/** Reads a reference; `null` where it is none, or one to another file. */
export function parseReference(text: string): Reference | null {
  const [, quoted, bare, local = ""] = /^(?:'((?:[^']|'')+)'!|([^'![\]]+)!)?(.+)$/s.exec(text) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? bare ?? null;
  if (addressPattern.test(local)) return { kind: "cells", sheet, address: local };
  const spilled = local.endsWith("#") ? local.slice(0, -1) : "";
  if (addressPattern.test(spilled)) return { kind: "spill", sheet, address: spilled };
  if (/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(local)) return { kind: "name", name: local };
  return sheet === null ? structured(local) : null;
}

const parts: Readonly<Record<string, TablePart>> = {
  "#data": "data",
  "#all": "all",
  "#headers": "headers",
  "#totals": "totals",
  "#this row": "this row",
};

function structured(text: string): Reference | null {
  const [, table = "", inner] = /^([\p{L}\p{N}_.\\]*)\[(.*)\]$/su.exec(text) ?? [];
  if (inner === undefined) return null;
  const ofRow = inner.startsWith("@");
  const words = wordsOf(ofRow ? inner.slice(1) : inner);
  const named = words.flatMap((word) => parts[word.toLowerCase()] ?? []);
  const columns = words.filter((word) => !(word.toLowerCase() in parts)).map(unescaped);
  // Two parts at once, such as headers and data, or more columns than a first and a last one.
  if (named.length > 1 || columns.length > 2) return null;
  const [first, last = first] = columns;
  return {
    kind: "table",
    table: table || null,
    part: ofRow ? "this row" : (named[0] ?? "data"),
    columns: first === undefined || last === undefined ? null : [first, last],
  };
}

/** `[#This Row],[Start]` -> `#This Row`, `Start`; `Start` -> `Start`. */
function wordsOf(inner: string): string[] {
  if (!inner.startsWith("[")) return inner.trim() === "" ? [] : [inner];
  return [...inner.matchAll(/\[((?:[^[\]']|'.)*)\]/gs)].map(([, word = ""]) => word);
}

const unescaped = (header: string): string => header.replace(/'(.)/gs, "$1");
