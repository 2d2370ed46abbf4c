import { missingCode } from "../../contract/columns";

/** The rows of each code, beside each other: the rows of `code` stand from `from[code]` up to `from[code + 1]`. */
export interface RowsByCode {
  readonly from: Int32Array;
  readonly rows: Int32Array;
}

/** Sorts rows by their code in two passes, their own order kept within a code; missing ones are left out. */
export function rowsByCode(codes: Int32Array, distinct: number): RowsByCode {
  const from = new Int32Array(distinct + 1);
  for (const code of codes) if (code !== missingCode) from[code + 1] = (from[code + 1] ?? 0) + 1;
  for (let code = 0; code < distinct; code += 1) from[code + 1] = (from[code + 1] ?? 0) + (from[code] ?? 0);
  const next = from.slice();
  const rows = new Int32Array(from[distinct] ?? 0);
  codes.forEach((code, row) => {
    if (code === missingCode) return;
    const place = next[code] ?? 0;
    rows[place] = row;
    next[code] = place + 1;
  });
  return { from, rows };
}
