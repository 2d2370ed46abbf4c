import { locales, type Locale } from "../../contract/locale";
import { recipeKey, recipePrefix, reportLanguageKey, type Recipe } from "../../contract/recipe";
import { readRecipe } from "../recipes";

/** What Stay keeps in the workbook: recipes, one key each, and the report language. */

/** Recipes of this version; others, which a newer Stay may have written, stay where they are. */
export async function listRecipes(context: Excel.RequestContext): Promise<readonly Recipe[]> {
  const settings = context.workbook.settings.load("items/key,items/value");
  await context.sync();
  return settings.items
    .filter(({ key }) => key.startsWith(recipePrefix))
    .map(({ value }) => readRecipe(value))
    .filter((recipe) => recipe !== null);
}

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
