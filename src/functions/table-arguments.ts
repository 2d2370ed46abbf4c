import { CalcError } from "../contract/calc-error";
import type { Cell } from "../contract/cell";
import { CategoryBuilder, type CategoryColumn } from "../contract/columns";
import { readFit } from "../contract/fit";
import type {
  AnyFunctionSpec,
  Argument,
  CategoryParam,
  DateParam,
  DatesParam,
  NumberParam,
  NumbersParam,
  OptionalNumberParam,
  Param,
} from "../contract/function-spec";
import { dateColumn, missingDay, numberColumn, refuseUnreadable } from "../contract/number-columns";
import { gridOf, normaliseCell } from "./cell-value";
import { arithmeticValue } from "./operand";
import { optionWord, periodOf } from "./option-word";

/** Arguments of a function that reads whole columns and gives a table. */
export function tableArguments(spec: AnyFunctionSpec, values: readonly unknown[]): Record<string, Argument> {
  return Object.fromEntries(
    Object.entries(spec.params).map(([name, param], index) => [
      name,
      wholeArgument(param, name, values[index]),
    ]),
  );
}

/** An argument as it holds for the whole call. */
export function wholeArgument(param: Param, name: string, value: unknown): Argument {
  switch (param.kind) {
    case "option":
      return optionWord(value, name, param);
    case "period":
      return periodOf(value, name, param);
    case "number":
    case "optional-number":
      return singleNumber(value, name, param);
    case "date":
      return singleDate(value, name, param);
    case "grid":
      return givenGrid(value, name).map((row) => row.map(normaliseCell));
    case "fit":
      return readFit(
        givenGrid(value, name).map((row) => row.map(normaliseCell)),
        name,
        param.models,
      );
    default:
      return isOmitted(value) && param.optional ? null : columnOf(param, name, value);
  }
}

const isOmitted = (value: unknown): boolean => value === null || value === undefined;

function givenGrid(value: unknown, name: string): readonly (readonly unknown[])[] {
  if (isOmitted(value)) throw new CalcError("missing-argument", name);
  return gridOf(value);
}

function columnOf(param: CategoryParam | NumbersParam | DatesParam, name: string, value: unknown): Argument {
  const rows = givenGrid(value, name);
  const columns = rows[0]?.length ?? 0;
  if (rows.length > 1 && columns > 1) throw new CalcError("not-a-column", name, { columns });
  const length = Math.max(rows.length, columns);
  if (param.kind === "category") return categoryColumn(rows, length, name, param);
  const { column, unreadable } =
    param.kind === "numbers" ? numberColumn(cellsOf(rows), length) : dateColumn(cellsOf(rows), length);
  refuseUnreadable(unreadable, name);
  return column;
}

function* cellsOf(rows: readonly (readonly unknown[])[]): Generator<Cell> {
  for (const row of rows) for (const raw of row) yield typeof raw === "number" ? raw : normaliseCell(raw);
}

function categoryColumn(
  rows: readonly (readonly unknown[])[],
  length: number,
  name: string,
  { comparison }: CategoryParam,
): CategoryColumn {
  const builder = new CategoryBuilder(comparison, length);
  for (const row of rows) for (const raw of row) builder.append(normaliseCell(raw));
  const [first] = builder.errors;
  if (first) throw new CalcError("input-error", name, { value: first.value, position: first.index + 1 });
  return builder.finish();
}

function singleCell(value: unknown, name: string): unknown {
  const rows = gridOf(value);
  const columns = rows[0]?.length ?? 0;
  if (rows.length > 1 || columns > 1) {
    throw new CalcError("unequal-shapes", name, { rows: rows.length, columns, height: 1, width: 1 });
  }
  return rows[0]?.[0];
}

function singleNumber(value: unknown, name: string, param: NumberParam | OptionalNumberParam): number | null {
  if (param.kind === "optional-number" && isOmitted(value)) return param.default;
  const read = arithmeticValue(singleCell(value, name), name);
  if (read instanceof CalcError) throw read;
  return read ?? (param.kind === "number" && param.blank === "missing" ? null : 0);
}

function singleDate(value: unknown, name: string, { optional }: DateParam): number | null {
  const { column, unreadable } = dateColumn([normaliseCell(singleCell(value, name))], 1);
  const [problem] = unreadable;
  if (problem) throw new CalcError(problem.code, name, { value: problem.value });
  const day = column[0] ?? missingDay;
  if (day !== missingDay) return day;
  if (!optional) throw new CalcError("missing-argument", name);
  return null;
}
