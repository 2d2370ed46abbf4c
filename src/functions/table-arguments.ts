import { CalcError, errorOf } from "../contract/calc-error";
import { CategoryBuilder } from "../contract/columns";
import type { ColumnBuilder } from "../contract/column-builder";
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
import {
  DateBuilder,
  dateColumn,
  missingDay,
  NumberBuilder,
  refuseUnreadable,
} from "../contract/number-columns";
import { gridOf, normaliseCell } from "./cell-value";
import { arithmeticValue } from "./operand";
import { optionWord, periodOf } from "./option-word";
import type { Stepwise } from "./stepwise";

/** Arguments of a function that reads whole columns and gives a table. */
export function* tableArguments(
  spec: AnyFunctionSpec,
  values: readonly unknown[],
): Stepwise<Record<string, Argument>> {
  const args: Record<string, Argument> = {};
  for (const [index, [name, param]] of Object.entries(spec.params).entries()) {
    args[name] = yield* wholeArgument(param, name, values[index]);
  }
  return args;
}

/** An argument as it holds for the whole call. */
export function* wholeArgument(param: Param, name: string, value: unknown): Stepwise<Argument> {
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
      return isOmitted(value) && param.optional ? null : yield* columnOf(param, name, value);
  }
}

const isOmitted = (value: unknown): boolean => value === null || value === undefined;

function givenGrid(value: unknown, name: string, place = "value"): readonly (readonly unknown[])[] {
  if (isOmitted(value)) throw new CalcError("missing-argument", name, { place });
  return gridOf(value);
}

function* columnOf(
  param: CategoryParam | NumbersParam | DatesParam,
  name: string,
  value: unknown,
): Stepwise<Argument> {
  // Excel may hand over nothing where a range is too large for it; an argument that is left empty looks the same.
  const rows = givenGrid(value, name, "range");
  const columns = rows[0]?.length ?? 0;
  if (rows.length > 1 && columns > 1) throw new CalcError("not-a-column", name, { columns });
  const cells = rows.length > 1 ? rows : (rows[0] ?? []).map((cell) => [cell]);
  if (param.kind === "category") {
    const builder = new CategoryBuilder(param.comparison, cells.length);
    yield* appendAll(cells, builder);
    const [first] = builder.errors;
    if (first) throw new CalcError("input-error", name, { value: first.value, position: first.index + 1 });
    return builder.finish();
  }
  const builder = param.kind === "numbers" ? new NumberBuilder(cells.length) : new DateBuilder(cells.length);
  yield* appendAll(cells, builder);
  refuseUnreadable(builder.unreadable, name);
  return builder.column;
}

/** Rows between two steps: a few milliseconds' work. */
const rowsAtOnce = 16_384;

function* appendAll(rows: readonly (readonly unknown[])[], builder: ColumnBuilder): Stepwise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    builder.appendRows(rows, from, Math.min(rows.length, from + rowsAtOnce), normaliseCell);
    yield;
  }
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
  if (typeof read === "object" && read !== null) throw errorOf(read);
  return read ?? (param.kind === "number" && param.blank === "missing" ? null : 0);
}

function singleDate(value: unknown, name: string, { optional }: DateParam): number | null {
  const { column, unreadable } = dateColumn([normaliseCell(singleCell(value, name))]);
  const [problem] = unreadable;
  if (problem) throw new CalcError(problem.code, name, { value: problem.value });
  const day = column[0] ?? missingDay;
  if (day !== missingDay) return day;
  if (!optional) throw new CalcError("missing-argument", name);
  return null;
}
