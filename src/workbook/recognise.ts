import { isCellError, type Cell } from "../contract/cell";
import { textOf } from "../contract/columns";
import type { InputSpec, Role } from "../contract/report-spec";
import type { SourceColumn } from "./port";

/** What recognition knows of languages; handed in, so that it speaks none itself. */
export interface Vocabulary {
  /** Words in headers by role, the most telling first. */
  readonly headers: Readonly<Record<Role, readonly string[]>>;
  /** Whether a cell's text is an answer, such as "yes" or "nej". */
  readonly isOutcome: (text: string) => boolean;
}

export interface ColumnMatch {
  /** Input -> header text. */
  readonly mapping: Readonly<Record<string, string>>;
  /** Required inputs without a column. */
  readonly missing: readonly string[];
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
    .flatMap(([input, { role }]) =>
      looks.map((look) => ({ input, look, score: score(look, role, vocabulary, soleOutcome) })),
    )
    .filter(({ score }) => score > 0)
    // A stable sort: of equal candidates the leftmost column wins.
    .sort((one, other) => other.score - one.score);

  const mapping: Record<string, string> = {};
  const taken = new Set<string>();
  for (const { input, look } of candidates) {
    if (input in mapping || taken.has(look.header)) continue;
    mapping[input] = look.header;
    taken.add(look.header);
  }
  const missing = Object.keys(inputs).filter((input) => !inputs[input]?.optional && !(input in mapping));
  return { mapping, missing };
}

/** What a glance at a column tells. */
interface Look {
  readonly header: string;
  readonly words: string;
  readonly size: number;
  readonly distinct: number;
  readonly textShare: number;
  /** Share of cells that are an answer; 1 only where both or one of the two answers and nothing else stands. */
  readonly outcomeShare: number;
}

function lookAt({ header, sample }: SourceColumn, { isOutcome }: Vocabulary): Look {
  const cells = sample.filter((cell): cell is Exclude<Cell, null> => cell !== null && !isCellError(cell));
  const texts = cells.map((cell) => textOf(cell).toLowerCase());
  const share = (count: number): number => (cells.length === 0 ? 0 : count / cells.length);
  return {
    header,
    words: headerWordsOf(header),
    size: cells.length,
    distinct: new Set(texts).size,
    textShare: share(cells.filter((cell) => typeof cell === "string").length),
    outcomeShare: share(texts.filter(isOutcome).length),
  };
}

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
  switch (role) {
    case "outcome":
      return outcomeScore(look, header, soleOutcome);
    case "segment":
      return segmentScore(look, header);
    case "identifier":
      // An identifier is optional everywhere and hard to tell from content: only a header names it.
      return header > 0 ? header + (look.distinct > 0.9 * look.size ? 30 : 0) : 0;
  }
}

/** A header such as "Left" may hold dates: the content has to bear it out. */
function outcomeScore(look: Look, header: number, soleOutcome: boolean): number {
  if (look.size > 0 && look.outcomeShare < 0.5) return 0;
  if (header > 0) return header + 60 * look.outcomeShare;
  return soleOutcome && look.outcomeShare === 1 ? 20 : 0;
}

/** Groups repeat: few distinct words, and not answers. */
function segmentScore(look: Look, header: number): number {
  const repeats = look.size > 0 && look.distinct <= Math.max(2, look.size / 3);
  if (look.size > 0 && (look.outcomeShare > 0.9 || look.distinct > 0.8 * Math.max(look.size, 5))) return 0;
  if (header > 0) return header + (repeats ? 30 : 0) + 10 * look.textShare;
  return repeats && look.distinct >= 2 && look.textShare > 0.9 ? 10 : 0;
}

/** 100 for a header that is the word itself, 50 for one that contains it; a little less down the list. */
function headerScore(words: string, known: readonly string[]): number {
  let best = 0;
  known.forEach((word, place) => {
    const wanted = headerWordsOf(word);
    const weight = 1 - place / (10 * known.length);
    if (words === wanted) best = Math.max(best, 100 * weight);
    else if (contains(words, wanted)) best = Math.max(best, 50 * weight);
  });
  return best;
}

/** Japanese sets no spaces between words. */
function contains(words: string, wanted: string): boolean {
  return (
    words.includes(wanted) || (/[\u3040-\u30ff\u4e00-\u9fff]/.test(wanted) && words.includes(wanted.trim()))
  );
}
