import { CalcError } from "../contract/calc-error";
import { isBlank, isCellError } from "../contract/cell";
import { textOf } from "../contract/columns";
import type { OptionParam } from "../contract/function-spec";
import { gridOf, normaliseCell } from "./cell-value";

/** The declared word that an argument means, told apart as Excel tells texts apart; left out, the default. */
export function optionWord(value: unknown, name: string, param: OptionParam): string {
  const cell = normaliseCell(gridOf(value)[0]?.[0]);
  if (cell === null || isBlank(cell)) {
    if (param.default === null) throw new CalcError("missing-argument", name, { words: listed(param.words) });
    return param.default;
  }
  if (isCellError(cell)) throw new CalcError("input-error", name, { value: cell.basicValue });
  const said = textOf(cell);
  const word = param.words.find((known) => known.toLowerCase() === said.toLowerCase());
  if (word === undefined)
    throw new CalcError("unknown-option", name, { value: said, words: listed(param.words) });
  return word;
}

const listed = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(", ");
