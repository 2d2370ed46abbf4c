import type { RecipeShelf } from "../ports/recipes";
import { onDataChanged } from "./data-events";
import { inExcel } from "./run";
import {
  changeRecipe,
  fixReportLanguage,
  listRecipes,
  listStrayRecipes,
  loadRecipe,
  makeSureOfRoom,
  removeRecipe,
  reportLanguage,
  saveRecipe,
  setReportLanguage,
} from "./settings";
import { findReport } from "./standing-report";

/** What Stay keeps in the open workbook. */
export const recipeShelf: RecipeShelf = {
  recipes: () => inExcel(listRecipes),
  strayRecipes: () => inExcel(listStrayRecipes),
  recipe: (id) => inExcel((context) => loadRecipe(context, id)),
  roomForRecipe: () => inExcel(makeSureOfRoom),
  saveRecipe: (recipe) => inExcel((context) => saveRecipe(context, recipe)),
  changeRecipe: (id, change) => inExcel((context) => changeRecipe(context, id, change)),
  removeRecipe: (id) => inExcel((context) => removeRecipe(context, id)),
  standingReport: (recipe) => inExcel((context) => findReport(context, recipe)),
  reportLanguage: () => inExcel(reportLanguage),
  setReportLanguage: (locale) => inExcel((context) => setReportLanguage(context, locale)),
  fixReportLanguage: (locale) => inExcel((context) => fixReportLanguage(context, locale)),
  onDataChanged,
};
