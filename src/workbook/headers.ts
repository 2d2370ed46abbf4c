/** 0 -> A, 26 -> AA: the letters over a column. */
export function columnLetters(index: number): string {
  let letters = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * Header texts by which columns can be told apart: a blank one becomes the column's letters, a repeated one gets them
 * added. The same sheet gives the same names every time, so a recipe finds its columns again.
 *
 * @param texts       header cells from left to right
 * @param firstColumn 0-based sheet column of the first
 */
export function uniqueHeaders(texts: readonly string[], firstColumn: number): string[] {
  const seen = new Set<string>();
  return texts.map((text, index) => {
    const letters = columnLetters(firstColumn + index);
    const plain = text.trim() || letters;
    let header = plain;
    while (seen.has(header.toLowerCase())) header = `${header} (${letters})`;
    seen.add(header.toLowerCase());
    return header;
  });
}
