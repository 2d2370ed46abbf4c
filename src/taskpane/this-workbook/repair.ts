import { sameHeader } from "../../contract/header-texts";
import type { Recipe, Source } from "../../contract/recipe";
import type { ReportSpec } from "../../contract/report-spec";
import type { DataGap } from "../../workbook/ports/recipe-state";
import type { SourceDescription } from "../../workbook/ports/source";
import { inputName } from "../report-page/report-texts";
import type { Say } from "../services";

/** A column that a recipe needs of the table that has a gap. */
export interface NeededColumn {
  /** The input that it serves; of a second table `key`, `value` or `date`. */
  readonly use: string;
  readonly name: string;
  readonly header: string;
}

export function neededColumns(
  { report, mapping, lookups, shape }: Recipe,
  { lookup }: DataGap,
  reports: readonly ReportSpec[],
  say: Say,
): readonly NeededColumn[] {
  const nameOf = (input: string) => inputName({ id: report }, input, say);
  const second = lookup === null ? undefined : lookups[lookup];
  if (lookup === null || !second) {
    return Object.entries(mapping)
      .filter(([input]) => !(input in lookups))
      .map(([use, header]) => ({ use, name: nameOf(use), header }));
  }
  const inputs = reports.find(({ id }) => id === report)?.shapes[shape]?.inputs;
  const by = inputs?.[lookup]?.lookupBy ?? lookup;
  return [
    { use: "key", name: say("pane.lookup.key", { input: nameOf(by) }), header: second.key },
    { use: "value", name: nameOf(lookup), header: second.value },
    ...(second.date === undefined
      ? []
      : [{ use: "date", name: say("pane.lookup.date"), header: second.date }]),
  ];
}

/** Those of which a table has no column. */
export const missingIn = (
  { columns }: SourceDescription,
  needed: readonly NeededColumn[],
): readonly NeededColumn[] =>
  needed.filter(({ header }) => !columns.some((column) => sameHeader(column.header, header)));

/** The recipe with another table, or with other columns of it. */
export function repaired(
  recipe: Recipe,
  { lookup }: DataGap,
  source: Source,
  chosen: Readonly<Record<string, string>>,
): Recipe {
  if (lookup === null) return { ...recipe, source, mapping: { ...recipe.mapping, ...chosen } };
  const second = recipe.lookups[lookup];
  if (!second) return recipe;
  return { ...recipe, lookups: { ...recipe.lookups, [lookup]: { ...second, source, ...chosen } } };
}
