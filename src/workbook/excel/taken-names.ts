import { askRecipes } from "./settings";

/**
 * Asks for the names that a new table must not take: those of tables and cells, and those of reports that are lost,
 * whose recipes would take it for theirs.
 *
 * @param own names of a lost report, free to it where nothing stands under them
 */
export function askTakenNames(
  context: Excel.RequestContext,
  own: readonly string[] = [],
): () => readonly string[] {
  const { tables, names } = context.workbook;
  const standing = [tables.load("items/name"), names.load("items/name")];
  const recipes = askRecipes(context);
  return () => [
    ...standing.flatMap(({ items }) => items.map(({ name }) => name)),
    ...recipes()
      .flatMap(({ output }) => output.tables.map(({ name }) => name))
      .filter((name) => !own.includes(name)),
  ];
}
