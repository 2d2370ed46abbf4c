import { CalcError } from "../contract/calc-error";
import { isBlank, isCellError, type Cell } from "../contract/cell";
import { textOf } from "../contract/columns";
import { periodWords, type OptionParam, type Period, type PeriodParam } from "../contract/function-spec";
import { gridOf, normaliseCell } from "./cell-value";

/** The declared word that an argument means, told apart as Excel tells texts apart; left out, the default. */
export function optionWord(value: unknown, name: string, param: OptionParam): string {
  const cell = settingCell(value);
  if (cell === null || isBlank(cell)) {
    if (param.default === null) throw new CalcError("missing-argument", name, { words: listed(param.words) });
    return param.default;
  }
  return knownWord(cell, name, param.words);
}

/** A calendar period by its word, or the length of elapsed windows: a whole number of days. */
export function periodOf(value: unknown, name: string, param: PeriodParam): Period {
  const cell = settingCell(value);
  if (cell === null || isBlank(cell)) return param.default;
  if (typeof cell !== "number") return knownWord(cell, name, periodWords);
  if (!(cell >= 1)) throw new CalcError("out-of-range", name, { value: cell, rule: "atLeast", limit: 1 });
  if (!(cell <= longestWindow)) {
    throw new CalcError("out-of-range", name, { value: cell, rule: "atMost", limit: longestWindow });
  }
  return Math.floor(cell);
}

/** Days of a century: no window of a report is longer. */
const longestWindow = 36_525;

const settingCell = (value: unknown): Cell => normaliseCell(gridOf(value)[0]?.[0]);

function knownWord<Word extends string>(
  cell: Exclude<Cell, null>,
  name: string,
  words: readonly Word[],
): Word {
  if (isCellError(cell)) throw new CalcError("input-error", name, { value: cell.basicValue });
  const said = textOf(cell);
  const word = words.find((known) => known.toLowerCase() === said.toLowerCase());
  if (word === undefined) throw new CalcError("unknown-option", name, { value: said, words: listed(words) });
  return word;
}

const listed = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(", ");
