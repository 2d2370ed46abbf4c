import type { Locale } from "../../../src/contract/locale";
import type { Recipe } from "../../../src/contract/recipe";
import { WorkbookProblem } from "../../../src/workbook/ports/problem";
import type { RecipeState } from "../../../src/workbook/ports/recipe-state";
import type { DataChange, RecipeShelf, StrayRecipe } from "../../../src/workbook/ports/recipes";
import type { RefreshResult } from "../../../src/workbook/ports/runs";

/** A refresh that changed nothing. */
export const unchanged: RefreshResult = {
  added: [],
  removed: [],
  marked: [],
  changed: 0,
  headline: [],
  sentence: null,
  turn: 1,
  tables: [],
  rows: { before: 4, now: 4 },
};

/** What Stay keeps in a workbook, and how the reports there stand to their data. */
export class FakeShelf implements RecipeShelf {
  readonly kept = new Map<string, Recipe>();
  readonly strays: StrayRecipe[] = [];
  /** What a look at a recipe finds; fresh where nothing is said. */
  readonly states = new Map<string, RecipeState>();
  /** Reports that were looked at, in order. */
  readonly looks: string[] = [];
  language: Locale | null = null;
  readonly #dataListeners = new Set<(change: DataChange) => void>();

  /** Somebody else changes cells of a sheet. */
  edit(sheetId: string): void {
    for (const listener of this.#dataListeners) listener({ sheetId });
  }

  get listening(): number {
    return this.#dataListeners.size;
  }

  recipes = async () => [...this.kept.values()];
  strayRecipes = async () => this.strays;
  recipe = async (id: string) => {
    const recipe = this.kept.get(id);
    if (!recipe) throw new WorkbookProblem("recipe-gone");
    return recipe;
  };
  roomForRecipe = async () => undefined;
  saveRecipe = async (recipe: Recipe) => void this.kept.set(recipe.id, recipe);
  changeRecipe = async (id: string, change: (recipe: Recipe) => Recipe) =>
    void this.kept.set(id, change(await this.recipe(id)));
  removeRecipe = async (id: string) => void this.kept.delete(id);
  standingReport = async () => undefined;
  reportLanguage = async () => this.language;
  setReportLanguage = async (locale: Locale) => {
    this.language = locale;
  };
  fixReportLanguage = async (locale: Locale) => {
    this.language ??= locale;
  };

  onDataChanged = (listener: (change: DataChange) => void): (() => void) => {
    this.#dataListeners.add(listener);
    return () => this.#dataListeners.delete(listener);
  };
}
