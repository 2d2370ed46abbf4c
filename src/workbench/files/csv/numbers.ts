export type DecimalMark = "." | ",";

/** A number that means another thing with either mark: `1.234`. */
export interface DoubtfulNumber {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface MarkSurvey {
  /** The mark that the table supports; where nothing does, the one that goes with its delimiter. */
  readonly mark: DecimalMark;
  /** The first number whose meaning hangs on the mark. */
  readonly doubt: DoubtfulNumber | null;
  /** Whether the other numbers of the table settle what it means. */
  readonly isSettled: boolean;
}

/** A number and what Excel reads around one, which says nothing of its mark: sign, bracket, currency, percent. */
const written = (number: string): RegExp =>
  new RegExp(`^[(\\p{Sc}\\s]{0,3}[+-]?[(\\p{Sc}\\s]{0,3}(?:${number})[)\\p{Sc}%\\s]{0,4}$`, "iu");

/** Three digits after a mark could as well be thousands; anything else could not. */
const surely = (mark: string, other: string): RegExp =>
  written(
    `\\d*${mark}(?:\\d{1,2}|\\d{4,})|0?${mark}\\d+|\\d{4,}${mark}\\d+|\\d+${mark}\\d+e[+-]?\\d+` +
      `|\\d{1,3}(?:[${other} \\u00a0\\u202f]\\d{3})+${mark}\\d+|\\d{1,3}(?:${other}\\d{3}){2,}`,
  );
const patterns: Readonly<Record<DecimalMark, RegExp>> = { ".": surely("\\.", ","), ",": surely(",", "\\.") };
const doubtful = written("[1-9]\\d{0,2}[.,]\\d{3}");

/** Whether a text is a number with this decimal mark and no other. Most texts have neither: they cost one look. */
export const needsMark = (text: string, mark: DecimalMark): boolean =>
  /\d[.,]|[.,]\d/.test(text) && patterns[mark].test(text.trim());

/**
 * Which mark does a table write its decimals with? The numbers that can be read in one way only decide, the greater
 * part of them where they differ.
 */
export function surveyMarks(rows: readonly (readonly string[])[], delimiter: string): MarkSurvey {
  let points = 0;
  let commas = 0;
  let doubt: DoubtfulNumber | null = null;
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (needsMark(cell, ".")) points += 1;
      else if (needsMark(cell, ",")) commas += 1;
      else if (!doubt && doubtful.test(cell.trim())) doubt = { row, column, text: cell.trim() };
    });
  });
  const usual = delimiter === ";" ? "," : ".";
  const mark = points === commas ? usual : points > commas ? "." : ",";
  return { mark, doubt, isSettled: (points === 0) !== (commas === 0) };
}

const grouped = written("(?:\\d+|\\d{1,3}(?:[. \\u00a0\\u202f]\\d{3})+)?(?:,\\d+)?(?:e[+-]?\\d+)?");

/** A number with a decimal comma, and perhaps points or blanks between thousands, as it reads with a point. */
export function withDecimalPoint(text: string): string {
  const trimmed = text.trim();
  if (!/\d/.test(trimmed) || !grouped.test(trimmed)) return text;
  return trimmed.replace(/[.\s]/g, "").replace(",", ".");
}
