/** Wide characters, such as Japanese ones, take the place of two. */
const wide = /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

export function textWidth(text: string): number {
  if (!wide.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += wide.test(character) ? 2 : 1;
  return width;
}

const narrowest = 8;
const widest = 40;

/** A column's width in points: room for its longest text, within reason. A digit of Calibri 11 is 5.25 points wide. */
export function widthInPoints(characters: number): number {
  return Math.round((Math.min(widest, Math.max(narrowest, characters)) * 5.25 + 4) * 100) / 100;
}
