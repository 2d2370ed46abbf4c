import { CalcError } from "../contract/calc-error";
import { CategoryBuilder, type CategoryColumn } from "../contract/columns";
import type {
  AnyFunctionSpec,
  CategoryParam,
  NumberParam,
  OptionalNumberParam,
  Param,
} from "../contract/function-spec";
import { gridOf, normaliseCell } from "./cell-value";
import { arithmeticValue } from "./operand";
import { optionWord } from "./option-word";

/** Arguments of a function that reads whole columns and gives a table. */
export function tableArguments(
  spec: AnyFunctionSpec,
  values: readonly unknown[],
): Record<string, number | string | CategoryColumn> {
  return Object.fromEntries(
    Object.entries(spec.params).map(([name, param], index) => [name, argumentOf(param, name, values[index])]),
  );
}

function argumentOf(param: Param, name: string, value: unknown): number | string | CategoryColumn {
  switch (param.kind) {
    case "option":
      return optionWord(value, name, param);
    case "category":
      return categoryColumn(value, name, param);
    case "number":
    case "optional-number":
      return singleNumber(value, name, param);
  }
}

function categoryColumn(value: unknown, name: string, param: CategoryParam): CategoryColumn {
  if (value === null || value === undefined) throw new CalcError("missing-argument", name);
  const rows = gridOf(value);
  const columns = rows[0]?.length ?? 0;
  if (rows.length > 1 && columns > 1) throw new CalcError("not-a-column", name, { columns });
  const builder = new CategoryBuilder(param.comparison, Math.max(rows.length, columns));
  for (const row of rows) for (const raw of row) builder.append(normaliseCell(raw));
  const [first] = builder.errors;
  if (first) throw new CalcError("input-error", name, { value: first.value, position: first.index + 1 });
  return builder.finish();
}

function singleNumber(value: unknown, name: string, param: NumberParam | OptionalNumberParam): number {
  if (param.kind === "optional-number" && (value === null || value === undefined)) return param.default;
  const rows = gridOf(value);
  const columns = rows[0]?.length ?? 0;
  if (rows.length > 1 || columns > 1) {
    throw new CalcError("unequal-shapes", name, { rows: rows.length, columns, height: 1, width: 1 });
  }
  const read = arithmeticValue(rows[0]?.[0], name);
  if (read instanceof CalcError) throw read;
  return read ?? 0;
}
