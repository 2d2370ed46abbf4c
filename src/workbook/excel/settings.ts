import { locales, type Locale } from "../../contract/locale";
import { recipeKey, recipePrefix, reportLanguageKey, type Recipe } from "../../contract/recipe";
import { WorkbookProblem } from "../ports/problem";
import type { StrayRecipe } from "../ports/recipes";
import { isNewerRecipe, readRecipe } from "../recipes";

/** What Stay keeps in the workbook: recipes, one key each, and the report language. */

/** Excel keeps about 2 MB of settings for an add-in; a new recipe begins below that by enough to grow. */
const mostBytes = 1_900_000;

/** Recipes of this version; others, which a newer Stay may have written, stay where they are. */
export async function listRecipes(context: Excel.RequestContext): Promise<readonly Recipe[]> {
  const recipes = askRecipes(context);
  await context.sync();
  return recipes();
}

/** The same with the next sync. */
export function askRecipes(context: Excel.RequestContext): () => readonly Recipe[] {
  const shelf = askShelf(context);
  return () =>
    shelf()
      .map(({ value }) => readRecipe(value))
      .filter((recipe) => recipe !== null);
}

export async function listStrayRecipes(context: Excel.RequestContext): Promise<readonly StrayRecipe[]> {
  const shelf = askShelf(context);
  await context.sync();
  return shelf()
    .filter(({ value }) => readRecipe(value) === null)
    .map(({ key, value }) => ({
      id: key.slice(recipePrefix.length),
      kind: isNewerRecipe(value) ? "newer" : "damaged",
    }));
}

function askShelf({ workbook }: Excel.RequestContext): () => readonly Excel.Setting[] {
  const settings = workbook.settings.load("items/key,items/value");
  return () => settings.items.filter(({ key }) => key.startsWith(recipePrefix));
}

const askRecipe = ({ workbook }: Excel.RequestContext, id: string): Excel.Setting =>
  workbook.settings.getItemOrNullObject(recipeKey(id)).load("value");

export async function loadRecipe(context: Excel.RequestContext, id: string): Promise<Recipe> {
  const setting = askRecipe(context, id);
  await context.sync();
  return recipeIn(setting);
}

function recipeIn(setting: Excel.Setting): Recipe {
  if (setting.isNullObject) throw new WorkbookProblem("recipe-gone");
  const recipe = readRecipe(setting.value);
  if (!recipe) throw new WorkbookProblem(isNewerRecipe(setting.value) ? "recipe-newer" : "recipe-damaged");
  return recipe;
}

export async function makeSureOfRoom(context: Excel.RequestContext): Promise<void> {
  if ((await roomLeft(context)) < 0) throw new WorkbookProblem("settings-full");
}

/** Bytes that the settings may still take, in all that add-ins of ours keep there. */
export async function roomLeft(context: Excel.RequestContext): Promise<number> {
  const settings = context.workbook.settings.load("items/key,items/value");
  await context.sync();
  return mostBytes - bytesOf(settings.items.map(({ key, value }) => [key, value as unknown]));
}

/** As settings keep it. */
export const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

/** A recipe as the workbook has it by now; `null` where it was removed. */
export async function currentRecipe(context: Excel.RequestContext, id: string): Promise<Recipe | null> {
  const setting = context.workbook.settings.getItemOrNullObject(recipeKey(id)).load("value");
  await context.sync();
  return setting.isNullObject ? null : readRecipe(setting.value);
}

export async function saveRecipe(context: Excel.RequestContext, recipe: Recipe): Promise<void> {
  context.workbook.settings.add(recipeKey(recipe.id), recipe);
  await context.sync();
}

/**
 * Reads, changes, writes. The request that writes also tells what stood there right before: where that is not what was
 * changed, a colleague was quicker, and theirs is changed and written in turn.
 */
export async function changeRecipe(
  context: Excel.RequestContext,
  id: string,
  change: (recipe: Recipe) => Recipe,
): Promise<void> {
  let theirs = await loadRecipe(context, id);
  let standing = theirs;
  for (;;) {
    const mine = change(theirs);
    const overwritten = askRecipe(context, id);
    context.workbook.settings.add(recipeKey(id), mine);
    await context.sync();
    if (JSON.stringify(overwritten.value) === JSON.stringify(standing)) return;
    theirs = await putBack(context, id, overwritten);
    standing = mine;
  }
}

/** A colleague's recipe that was overwritten unseen; one that cannot be changed is put back, or taken away again. */
async function putBack(
  context: Excel.RequestContext,
  id: string,
  overwritten: Excel.Setting,
): Promise<Recipe> {
  try {
    return recipeIn(overwritten);
  } catch (problem) {
    const { settings } = context.workbook;
    if (overwritten.isNullObject) settings.getItem(recipeKey(id)).delete();
    else settings.add(recipeKey(id), overwritten.value as unknown);
    await context.sync();
    throw problem;
  }
}

export async function removeRecipe(context: Excel.RequestContext, id: string): Promise<void> {
  const setting = context.workbook.settings.getItemOrNullObject(recipeKey(id));
  await context.sync();
  if (setting.isNullObject) return;
  setting.delete();
  await context.sync();
}

export async function reportLanguage(context: Excel.RequestContext): Promise<Locale | null> {
  const setting = context.workbook.settings.getItemOrNullObject(reportLanguageKey).load("value");
  await context.sync();
  if (setting.isNullObject) return null;
  return locales.find((locale) => locale === setting.value) ?? null;
}

export async function setReportLanguage(context: Excel.RequestContext, locale: Locale): Promise<void> {
  context.workbook.settings.add(reportLanguageKey, locale);
  await context.sync();
}

/** Says it unless it was ever said; what a colleague says at the same moment stays. */
export async function fixReportLanguage(context: Excel.RequestContext, locale: Locale): Promise<void> {
  const ask = () => context.workbook.settings.getItemOrNullObject(reportLanguageKey).load("value");
  const before = ask();
  await context.sync();
  if (!before.isNullObject) return;
  const overwritten = ask();
  context.workbook.settings.add(reportLanguageKey, locale);
  await context.sync();
  if (overwritten.isNullObject) return;
  context.workbook.settings.add(reportLanguageKey, overwritten.value as unknown);
  await context.sync();
}
