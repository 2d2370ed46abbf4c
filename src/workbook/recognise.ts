import { isCellError, type Cell } from "../contract/cell";
import { textOf } from "../contract/columns";
import { roles, type Role, type SourceColumn } from "../contract/report-data";
import type { InputSpec } from "../contract/report-spec";

/** What recognition knows of languages; handed in, so that it speaks none itself. */
export interface Vocabulary {
  /** Words in headers by role, the most telling first. */
  readonly headers: Readonly<Record<Role, readonly string[]>>;
  /** Whether a cell's text is an answer, such as "yes" or "nej". */
  readonly isOutcome: (text: string) => boolean;
  /** Whether a cell's text is a date, in whatever order its parts stand. */
  readonly isDate: (text: string) => boolean;
  /** Whether a cell's text is a number, whatever its decimal mark. */
  readonly isNumber: (text: string) => boolean;
}

export interface ColumnMatch {
  /** Input -> header text. */
  readonly mapping: Readonly<Record<string, string>>;
  /** Required inputs without a column. */
  readonly missing: readonly string[];
  /** How well the columns suit the required inputs on average: 100 and more where headers say so. */
  readonly fit: number;
}

/** Which columns fit which inputs, by headers and by a look at the content? Each column serves one input. */
export function recogniseColumns(
  inputs: Readonly<Record<string, InputSpec>>,
  columns: readonly SourceColumn[],
  vocabulary: Vocabulary,
): ColumnMatch {
  const looks = columns.map((column) => lookAt(column, vocabulary));
  const soleOutcome = looks.filter((look) => look.outcomeShare === 1).length === 1;
  const candidates = Object.entries(inputs)
    .filter(([, { unguessed }]) => !unguessed)
    .flatMap(([input, { role }]) =>
      looks.map((look) => ({ input, look, score: score(look, role, vocabulary, soleOutcome) })),
    )
    .filter(({ score }) => score > 0)
    // A stable sort: of equal candidates the leftmost column wins.
    .sort((one, other) => other.score - one.score);

  const mapping: Record<string, string> = {};
  const taken = new Set<string>();
  const required = Object.keys(inputs).filter((input) => !inputs[input]?.optional);
  let fit = 0;
  for (const { input, look, score } of candidates) {
    if (input in mapping || taken.has(look.header)) continue;
    mapping[input] = look.header;
    taken.add(look.header);
    if (required.includes(input)) fit += score / required.length;
  }
  return { mapping, missing: required.filter((input) => !(input in mapping)), fit };
}

/** Which shape of a report do the columns fit best? One that lacks nothing goes before one that does. */
export function recogniseShape(
  shapes: Readonly<Record<string, { readonly inputs: Readonly<Record<string, InputSpec>> }>>,
  columns: readonly SourceColumn[],
  vocabulary: Vocabulary,
): ColumnMatch & { readonly shape: string } {
  const matches = Object.entries(shapes).map(([shape, { inputs }]) => ({
    shape,
    ...recogniseColumns(inputs, columns, vocabulary),
  }));
  const [first, ...others] = matches;
  if (!first) throw new Error("A report has at least one shape");
  return others.reduce((best, match) => (isBetter(match, best) ? match : best), first);
}

/** Of shapes that lack something, the one that lacks least comes nearest. */
function isBetter(one: ColumnMatch, other: ColumnMatch): boolean {
  if (one.missing.length === 0 || other.missing.length === 0) {
    return one.missing.length === 0 && (other.missing.length > 0 || one.fit > other.fit);
  }
  return one.missing.length < other.missing.length;
}

/** What a glance at a column tells. */
interface Look {
  readonly header: string;
  readonly words: string;
  readonly size: number;
  readonly distinct: number;
  readonly textShare: number;
  /**
   * Share of cells that may be a day: a number within Excel's days of the last hundred years and the next decades, or a
   * text.
   */
  readonly dateShare: number;
  readonly numberShare: number;
  /** Share of cells that are an answer; 1 only where both or one of the two answers and nothing else stands. */
  readonly outcomeShare: number;
}

function lookAt({ header, sample }: SourceColumn, { isOutcome, isDate, isNumber }: Vocabulary): Look {
  const cells = sample.filter((cell): cell is Exclude<Cell, null> => cell !== null && !isCellError(cell));
  const texts = cells.map((cell) => textOf(cell).toLowerCase());
  const share = (count: number): number => (cells.length === 0 ? 0 : count / cells.length);
  return {
    header,
    words: headerWordsOf(header),
    size: cells.length,
    distinct: new Set(texts).size,
    textShare: share(cells.filter((cell) => typeof cell === "string").length),
    dateShare: share(
      cells.filter((cell) => (typeof cell === "number" ? mayBeDay(cell) : isDate(textOf(cell)))).length,
    ),
    numberShare: share(cells.filter((cell) => typeof cell === "number" || isNumber(textOf(cell))).length),
    outcomeShare: share(texts.filter(isOutcome).length),
  };
}

/** 1910 to 2064: days, birthdays of the oldest among them, and not years or most counts. */
const mayBeDay = (cell: number): boolean => cell >= 3_654 && cell <= 60_000;

/** "customerID", "Customer_Id" and "customer id" are one header: " customer id ". */
export function headerWordsOf(header: string): string {
  const spaced = header
    .normalize("NFKC")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ");
  return ` ${spaced.trim()} `;
}

function score(look: Look, role: Role, vocabulary: Vocabulary, soleOutcome: boolean): number {
  const header = headerScore(look.words, vocabulary.headers[role]);
  if (role === "outcome") return outcomeScore(look, header, soleOutcome);
  if (role === "member" || role === "consent") return outcomeScore(look, header, false);
  // Numbers or words, few or many: only the header tells what is known of customers beforehand.
  if (role === "feature") return header;
  switch (roles[role]) {
    case "words":
      // Groups are known by their look; what else words may say, only a header tells.
      return role === "segment" || header > 0 ? segmentScore(look, header) : 0;
    case "identifiers":
      // Hard to tell from content: only a header names it.
      return header > 0 ? header + (look.distinct > 0.9 * look.size ? 30 : 0) : 0;
    case "dates":
      return figureScore(look, header, look.dateShare);
    case "numbers":
      return figureScore(look, header, look.numberShare);
  }
}

/** Every number might be a count and many a day: only a header says which. A blank column bears out any header. */
function figureScore({ size }: Look, header: number, share: number): number {
  if (header === 0 || (size > 0 && share < 0.5)) return 0;
  return header + 30 * (size === 0 ? 0 : share);
}

/** A header such as "Left" may hold dates: the content has to bear it out. */
function outcomeScore(look: Look, header: number, soleOutcome: boolean): number {
  if (look.size > 0 && look.outcomeShare < 0.5) return 0;
  if (header > 0) return header + 60 * look.outcomeShare;
  return soleOutcome && look.outcomeShare === 1 ? 20 : 0;
}

/** In so few rows each may be a group of its own: a table of segments. */
const fewRows = 40;

/** Groups repeat: few distinct words, and not answers. */
function segmentScore(look: Look, header: number): number {
  const repeats = look.size > 0 && look.distinct <= Math.max(2, look.size / 3);
  if (look.size > 0 && (look.outcomeShare > 0.9 || look.distinct > 0.8 * Math.max(look.size, fewRows)))
    return 0;
  if (header > 0) return header + (repeats ? 30 : 0) + 10 * look.textShare;
  return repeats && look.distinct >= 2 && look.textShare > 0.9 ? 10 : 0;
}

/** 100 for a header that is the word itself, 50 for one that contains it; a little less down the list. */
function headerScore(words: string, known: readonly string[]): number {
  let best = 0;
  wordsOf(known).forEach((wanted, place) => {
    const weight = 1 - place / (10 * known.length);
    if (words === wanted) best = Math.max(best, 100 * weight);
    else if (contains(words, wanted)) best = Math.max(best, 50 * weight);
  });
  return best;
}

/** Every column of every selection is held against the same lists, for every report. */
const wordsOfLists = new WeakMap<readonly string[], readonly string[]>();

function wordsOf(known: readonly string[]): readonly string[] {
  let words = wordsOfLists.get(known);
  if (!words) wordsOfLists.set(known, (words = known.map(headerWordsOf)));
  return words;
}

/** Japanese sets no spaces between words. */
function contains(words: string, wanted: string): boolean {
  return (
    words.includes(wanted) || (/[\u3040-\u30ff\u4e00-\u9fff]/.test(wanted) && words.includes(wanted.trim()))
  );
}

/** Whether a column's header says that it names customers. */
export function namesCustomers(column: SourceColumn, vocabulary: Vocabulary): boolean {
  return score(lookAt(column, vocabulary), "identifier", vocabulary, false) > 0;
}
