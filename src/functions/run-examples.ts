import type { AnyFunctionSpec, Example, ExampleArgument, ExampleCell } from "../contract/function-spec";
import type { Table, TableCell } from "../contract/table";
import { evaluatorOf } from "./cell-function";
import type { Outcome } from "./stages";

/** Examples are written to six decimals, as papers print them. */
const tolerance = 0.5e-6;

/** How many declared examples there are, and how many of them come out as declared. */
export interface ExampleCount {
  readonly passed: number;
  readonly total: number;
}

export function runExamples(specs: readonly AnyFunctionSpec[]): ExampleCount {
  const held = specs.flatMap((spec) => spec.examples.map((example) => exampleHolds(spec, example)));
  return { passed: held.filter(Boolean).length, total: held.length };
}

function exampleHolds(spec: AnyFunctionSpec, example: Example): boolean {
  const found = exampleOutcomes(spec, example);
  const wanted = exampleCells(example);
  return found.length === wanted.length && wanted.every((cell, place) => agrees(found[place], cell));
}

function agrees(found: Outcome | TableCell | undefined, wanted: TableCell | undefined): boolean {
  if (typeof wanted !== "number" || typeof found !== "number") return found === wanted;
  return Math.abs(found - wanted) < tolerance;
}

/** What an example declares, cell by cell. */
export const exampleCells = ({ gives }: Example): readonly TableCell[] =>
  ([gives] as const).flat(2) as TableCell[];

/** What the function gives for an example, cell by cell: a table without headers, its totals row last. */
export function exampleOutcomes(spec: AnyFunctionSpec, { args }: Example): readonly (Outcome | TableCell)[] {
  const result = evaluatorOf(spec)(Object.keys(spec.params).map((name) => exampleGrid(args[name] ?? null)));
  return "outcomes" in result ? result.outcomes : bareCells(result);
}

/** The cells of a table without headers, the totals row last. */
export const bareCells = ({ rows, totals }: Table): readonly TableCell[] => [
  ...rows.flat(),
  ...(totals ?? []),
];

/** An example's argument as a cell hands it over: a column's cells below each other, a range row by row. */
export function exampleGrid(given: ExampleArgument): unknown {
  if (!Array.isArray(given)) return given;
  return (given as readonly (ExampleCell | readonly ExampleCell[])[]).map((row) => [row].flat());
}
