import { CalcError, type CalcProblem } from "../contract/calc-error";
import { isCellError } from "../contract/cell";
import { gridOf, normaliseCell } from "./cell-value";

/** A number argument, read once a call: its cells row by row as numbers, and what else stood in them. */
export interface Operand {
  readonly name: string;
  readonly height: number;
  readonly width: number;
  /** The cells as Excel's arithmetic takes them: a blank counts as 0, TRUE as 1. */
  readonly numbers: Float64Array;
  /** 1 where a cell is blank; `null` where none is. */
  readonly blanks: Uint8Array | null;
  /** Why a cell has no number, by its place; `null` where all have. */
  readonly problems: ReadonlyMap<number, CalcProblem> | null;
}

export function readOperand(argument: unknown, name: string): Operand {
  const rows = gridOf(argument);
  const height = rows.length;
  const width = rows[0]?.length ?? 0;
  const numbers = new Float64Array(height * width);
  let blanks: Uint8Array | null = null;
  let problems: Map<number, CalcProblem> | null = null;
  let place = 0;
  for (const row of rows) {
    for (let column = 0; column < width; column += 1, place += 1) {
      const raw = row[column];
      if (typeof raw === "number") {
        numbers[place] = raw;
        continue;
      }
      const read = arithmeticValue(raw, name);
      if (typeof read === "number") numbers[place] = read;
      else if (read === null) (blanks ??= new Uint8Array(numbers.length))[place] = 1;
      else (problems ??= new Map<number, CalcProblem>()).set(place, read);
    }
  }
  return { name, height, width, numbers, blanks, problems };
}

/** A cell as Excel's own arithmetic takes it: TRUE is 1, blank is left to the caller, text is refused. */
export function arithmeticValue(raw: unknown, argument: string): number | null | CalcProblem {
  const cell = normaliseCell(raw);
  if (cell === null || typeof cell === "number") return cell;
  if (typeof cell === "boolean") return Number(cell);
  return isCellError(cell)
    ? { code: "input-error", argument, detail: { value: cell.basicValue } }
    : { code: "not-a-number", argument, detail: { value: cell } };
}

/** Stretches the only row or column (or cell) of an operand over a larger shape, as Excel does with arrays. */
export function stretched(operand: Operand, height: number, width: number): Operand {
  const { name, height: rows, width: columns } = operand;
  if (rows === height && columns === width) return operand;
  if ((rows !== 1 && rows !== height) || (columns !== 1 && columns !== width)) {
    throw new CalcError("unequal-shapes", name, { rows, columns, height, width });
  }
  const numbers = new Float64Array(height * width);
  const blanks = operand.blanks && new Uint8Array(height * width);
  const problems = operand.problems && new Map<number, CalcProblem>();
  for (let place = 0; place < numbers.length; place += 1) {
    const row = rows === 1 ? 0 : Math.floor(place / width);
    const from = row * columns + (columns === 1 ? 0 : place % width);
    numbers[place] = operand.numbers[from] ?? NaN;
    if (blanks) blanks[place] = operand.blanks?.[from] ?? 0;
    const problem = operand.problems?.get(from);
    if (problem) problems?.set(place, problem);
  }
  return { name, height, width, numbers, blanks, problems };
}
