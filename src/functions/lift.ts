import { CalcError, errorOf, type CalcProblem } from "../contract/calc-error";
import type { AnyFunctionSpec, Argument, Param, ResultOf } from "../contract/function-spec";
import { readOperand, stretched, type Operand } from "./operand";
import { PositionCursor, type PositionSource } from "./position-cursor";
import type { Outcome, Stages } from "./stages";
import type { Stepwise } from "./stepwise";
import { tableArguments, wholeArgument } from "./table-arguments";
import { withoutStacks } from "./without-stacks";

/** The arguments of a call laid over each other. */
export interface Layout {
  /** One source a parameter, in the order of the declaration. */
  readonly sources: readonly PositionSource[];
  readonly operands: readonly Operand[];
  /** Operands whose blanks make a blank position: data, not settings such as the level. */
  readonly data: readonly Operand[];
  readonly height: number;
  readonly width: number;
}

/** One number (or word) a position: the result has the common shape of the arguments. */
export function liftSingle(spec: AnyFunctionSpec): Stages<Layout> {
  const cursor = new PositionCursor(Object.keys(spec.params));
  return {
    read: (values) => layOut(spec, values),
    compute: (layout) => ({
      width: layout.width,
      outcomes: computeAll(layout, cursor, () => spec.compute(cursor.args) as number | string),
    }),
  };
}

/** Two numbers a position: n x 1 arguments give n x 2. */
export function liftPair(spec: AnyFunctionSpec): Stages<Layout> {
  const cursor = new PositionCursor(Object.keys(spec.params));
  return {
    read: (values) => layOut(spec, values),
    compute: (layout) => {
      if (layout.width > 1) {
        const wide = layout.operands.find((operand) => operand.width > 1);
        throw new CalcError("not-a-column", wide?.name, { columns: layout.width });
      }
      const pairs = computeAll(layout, cursor, () => spec.compute(cursor.args) as readonly [number, number]);
      return {
        width: 2,
        outcomes: pairs.flatMap((pair): readonly Outcome[] =>
          pair === "" || pair instanceof CalcError ? [pair, pair] : [...pair],
        ),
      };
    },
  };
}

/** A row of cells beside each row of the columns; nothing is stretched. */
export function liftRows(spec: AnyFunctionSpec, width: number): Stages<Record<string, Argument>> {
  return {
    read: (values) => tableArguments(spec, values),
    compute: (args) => {
      let rows: ResultOf["rows"] = [];
      withoutStacks(() => {
        rows = spec.compute(args) as ResultOf["rows"];
      });
      const outcomes: Outcome[] = [];
      for (const row of rows) {
        for (let place = 0; place < width; place += 1) {
          outcomes.push(row === "" || row instanceof CalcError ? row : (row[place] ?? ""));
        }
      }
      return { width, outcomes };
    },
  };
}

function* layOut(spec: AnyFunctionSpec, values: readonly unknown[]): Stepwise<Layout> {
  const read: ReadArgument[] = [];
  for (const [index, [name, param]] of Object.entries(spec.params).entries()) {
    const value = values[index] ?? null;
    if (isPositional(param, value)) {
      const blankIsMissing = param.kind === "number" && param.blank === "missing";
      read.push({ isData: param.kind === "number", blankIsMissing, operand: readOperand(value, name) });
    } else {
      read.push({ operand: null, value: yield* wholeArgument(param, name, value) });
    }
  }
  const given = read.flatMap(({ operand }) => operand ?? []);
  const height = Math.max(1, ...given.map((operand) => operand.height));
  const width = Math.max(1, ...given.map((operand) => operand.width));
  const laid = read.map((argument) =>
    argument.operand ? { ...argument, operand: stretched(argument.operand, height, width) } : argument,
  );
  const positional = laid.filter((argument) => argument.operand !== null);
  return {
    sources: laid,
    operands: positional.map(({ operand }) => operand),
    data: positional.filter(({ isData }) => isData).map(({ operand }) => operand),
    height,
    width,
  };
}

type ReadArgument =
  | { readonly isData: boolean; readonly blankIsMissing: boolean; readonly operand: Operand }
  | Extract<PositionSource, { readonly operand: null }>;

/** Numbers lift; an optional one that is left out has its default everywhere. */
function isPositional(param: Param, value: unknown): boolean {
  return param.kind === "number" || (param.kind === "optional-number" && value !== null);
}

/** Computes every position, row by row. A failing one gives its own error, its neighbours their results. */
function computeAll<Result>(
  layout: Layout,
  cursor: PositionCursor,
  computeOne: () => Result,
): (Result | "" | CalcError)[] {
  const settled = settledPositions(layout);
  const results: (Result | "" | CalcError)[] = [];
  cursor.sources = layout.sources;
  withoutStacks(() => {
    for (let place = 0; place < layout.height * layout.width; place += 1) {
      cursor.place = place;
      results.push(settled?.[place] ?? resultOrError(computeOne));
    }
  });
  // The columns of a large call are not to be kept until the next one.
  cursor.sources = [];
  return results;
}

/** Positions with nothing to compute, by their place: all blank, or without a number. `null` where there are none. */
function settledPositions({ operands, data, height, width }: Layout): ("" | CalcError | undefined)[] | null {
  const mayBeBlank = data.length > 0 && data.every(({ blanks }) => blanks);
  const mayFail = operands.some(({ problems }) => problems);
  if (!mayBeBlank && !mayFail) return null;
  const errors = new Map<CalcProblem, CalcError>();
  return Array.from({ length: height * width }, (_, place) => {
    if (mayBeBlank && data.every(({ blanks }) => blanks?.[place] === 1)) return "";
    const problem = mayFail ? problemAt(operands, place) : undefined;
    if (!problem) return undefined;
    // A problem that is stretched over many positions is one error.
    const error = errors.get(problem) ?? errorOf(problem);
    errors.set(problem, error);
    return error;
  });
}

/** The first error value among the arguments, else the first text: the error value says where the trouble began. */
function problemAt(operands: readonly Operand[], place: number): CalcProblem | undefined {
  const problems = operands.flatMap((operand) => operand.problems?.get(place) ?? []);
  return problems.find(({ code }) => code === "input-error") ?? problems[0];
}

function resultOrError<Result>(computeOne: () => Result): Result | CalcError {
  try {
    return computeOne();
  } catch (error) {
    if (error instanceof CalcError) return error;
    throw error;
  }
}
