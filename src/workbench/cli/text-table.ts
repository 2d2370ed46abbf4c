/** Cells as text in columns: figures to the right, words to the left; the first row is the header. */
export function textTable(rows: readonly (readonly string[])[], indent = "  "): string {
  const [header = [], ...body] = rows;
  const places = header.map((_, index) => index);
  const widths = places.map((place) => Math.max(...rows.map((row) => widthOf(row[place] ?? ""))));
  const toTheRight = places.map((place) => isOfFigures(body.map((row) => row[place] ?? "")));
  const line = (row: readonly string[]): string =>
    indent +
    places
      .map((place) => {
        const text = row[place] ?? "";
        const space = " ".repeat((widths[place] ?? 0) - widthOf(text));
        return toTheRight[place] ? space + text : text + space;
      })
      .join("  ")
      .trimEnd();
  const rule = indent + widths.map((width) => "-".repeat(width)).join("  ");
  return [line(header), rule, ...body.map(line)].join("\n");
}

/** Numbers as sheets show them: signs, separators of either habit, per cent. */
const figure = /^[-+\u2212]?[\d\s.,'\u00a0\u202f]*\d\s?%?$/;

function isOfFigures(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text.trim() !== "");
  return filled.length > 0 && filled.every((text) => figure.test(text.trim()));
}

/** Columns of a terminal: letters of East Asia take two. */
function widthOf(text: string): number {
  return [...text].reduce(
    (width, letter) =>
      width + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/u.test(letter) ? 2 : 1),
    0,
  );
}
