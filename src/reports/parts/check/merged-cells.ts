import { missingCode, withCodes, type CategoryColumn } from "../../../contract/columns";
import type { FigureColumn } from "../../../contract/figure-column";

/**
 * Cells under a merged one are blank, while a reader sees one value beside all its rows: each row gets the value of the
 * row above it.
 *
 * @param rows rows (0-based, ascending) that lie under a merged cell
 */
export function fillCodes(column: CategoryColumn, rows: Int32Array): CategoryColumn {
  const codes = column.codes.slice();
  for (const row of rows) codes[row] = codes[row - 1] ?? codes[row]!;
  return withCodes(column, codes);
}

/** The same for numbers and dates, and for texts that may be some. */
export function fillFigures({ numbers, textRows, texts }: FigureColumn, rows: Int32Array): FigureColumn {
  const filled = numbers.slice();
  for (const row of rows) filled[row] = filled[row - 1] ?? filled[row]!;
  if (textRows.length === 0) return { numbers: filled, textRows, texts };
  const ofRows = new Int32Array(numbers.length).fill(missingCode);
  textRows.forEach((row, place) => (ofRows[row] = texts.codes[place]!));
  const { codes } = fillCodes(withCodes(texts, ofRows), rows);
  const withText = Int32Array.from(codes.keys()).filter((row) => codes[row] !== missingCode);
  return {
    numbers: filled,
    textRows: withText,
    texts: withCodes(
      texts,
      withText.map((row) => codes[row]!),
    ),
  };
}
