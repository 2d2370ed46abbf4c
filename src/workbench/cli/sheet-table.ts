/** What an inserted report sheet says, read from its cells. */
export interface ReportSheet {
  readonly title: string;
  readonly sentence: string;
  /** Header row first, totals row last. */
  readonly table: readonly (readonly string[])[];
}

/**
 * Finds title, sentence and table among the texts of a sheet's upper left cells: the table begins at the first
 * row with at least three filled cells and ends before the first row whose first cell is blank.
 */
export function reportSheet(texts: readonly (readonly string[])[]): ReportSheet {
  const filled = (row: readonly string[]): number => row.filter((text) => text.trim() !== "").length;
  const first = texts.findIndex((row) => filled(row) >= 3);
  if (first < 0) throw new Error("The inserted sheet holds no table.");
  const width = (texts[first] ?? []).findIndex((text) => text.trim() === "");
  const below = texts.slice(first);
  const length = below.findIndex((row) => (row[0] ?? "").trim() === "");
  const table = below
    .slice(0, length < 0 ? undefined : length)
    .map((row) => (width < 0 ? row : row.slice(0, width)));
  const lines = texts.slice(0, first).map((row) => (row[0] ?? "").trim());
  const [title = "", sentence = ""] = lines.filter((line) => line !== "");
  return { title, sentence, table };
}

/** Address of the first filled cell, row by row: where the list in a file begins. */
export function firstFilled(texts: readonly (readonly string[])[]): string | null {
  for (const [row, cells] of texts.entries()) {
    const column = cells.findIndex((text) => text.trim() !== "");
    if (column >= 0) return `${String.fromCharCode("A".charCodeAt(0) + column)}${row + 1}`;
  }
  return null;
}
