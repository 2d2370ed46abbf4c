const quotedSheet = /'(?:[^']|'')*'!/g;
const area = /(?:^|[!,\s])\$?[A-Z]{1,3}\$?(\d+)(?::\$?[A-Z]{1,3}\$?(\d+))?(?=,|$)/g;

/**
 * Rows (0-based) of the areas in an address such as `Sheet1!A2:C5,Sheet1!A9:C9`.
 *
 * One text says in 20 characters what an object an area would say in a hundred.
 */
export function rowSpans(address: string): { readonly row: number; readonly rows: number }[] {
  return Array.from(address.replace(quotedSheet, "").matchAll(area), ([, first, last]) => ({
    row: Number(first) - 1,
    rows: Number(last ?? first) - Number(first) + 1,
  }));
}
