import type { Locale } from "../../contract/locale";
import type { Recipe } from "../../contract/recipe";

/** What stands where a recipe would stand and cannot be read: it is left alone. */
export interface StrayRecipe {
  readonly id: string;
  /** Whether a newer Stay has written it, or nobody could read it. */
  readonly kind: "newer" | "damaged";
}

/** Cells were changed by anyone but Stay itself. */
export interface DataChange {
  readonly sheetId: string;
}

/** What Stay keeps in a workbook: recipes, one key each, and the language of reports. */
export interface RecipeShelf {
  recipes(): Promise<readonly Recipe[]>;
  strayRecipes(): Promise<readonly StrayRecipe[]>;
  /** The recipe as it stands now: a colleague may have changed it since it was listed. Rejects where there is none. */
  recipe(id: string): Promise<Recipe>;
  /** Rejects where the workbook's settings have no room for another. */
  roomForRecipe(): Promise<void>;
  /** Keeps a new one. */
  saveRecipe(recipe: Recipe): Promise<void>;
  /** Changes the recipe as it stands now; of two who change it at once, neither loses anything. */
  changeRecipe(id: string, change: (recipe: Recipe) => Recipe): Promise<void>;
  removeRecipe(id: string): Promise<void>;
  /** Rejects where the report's table is no longer there. */
  standingReport(recipe: Recipe): Promise<void>;
  reportLanguage(): Promise<Locale | null>;
  setReportLanguage(locale: Locale): Promise<void>;
  /** The same, unless one was ever set, be it one that only a newer Stay speaks. */
  fixReportLanguage(locale: Locale): Promise<void>;
  /** Returns the way to unsubscribe. */
  onDataChanged(listener: (change: DataChange) => void): () => void;
}
