const sheetNameLimit = 31;

/** A sheet name that Excel takes and that no sheet has yet: "Segment retention", "Segment retention (2)". */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const legal =
    wanted
      .replace(/[[\]:*?/\\]/g, " ")
      .replace(/\s+/g, " ")
      .replace(/^[' ]+|[' ]+$/g, "") || "Stay";
  return firstFree(taken, (number) => {
    const suffix = number === 1 ? "" : ` (${number})`;
    return cut(legal, sheetNameLimit - suffix.length) + suffix;
  });
}

/** A table name that neither a table nor a defined name has yet: `Stay_SegmentRetention`, `Stay_SegmentRetention_2`. */
export function freeTableName(wanted: string, taken: readonly string[]): string {
  return firstFree(taken, (number) => (number === 1 ? wanted : `${wanted}_${number}`));
}

/** The same for several tables, which take names from each other as well. */
export function freeTableNames(wanted: readonly string[], taken: readonly string[]): string[] {
  const used = [...taken];
  return wanted.map((name) => {
    const free = freeTableName(name, used);
    used.push(free);
    return free;
  });
}

function firstFree(taken: readonly string[], nameOf: (number: number) => string): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  while (used.has(nameOf(number).toLowerCase())) number += 1;
  return nameOf(number);
}

/** Cuts to a number of UTF-16 units, as Excel counts, without splitting a character. */
function cut(text: string, limit: number): string {
  let short = "";
  for (const character of text) {
    if (short.length + character.length > limit) break;
    short += character;
  }
  return short.trimEnd();
}
