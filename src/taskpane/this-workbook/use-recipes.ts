import { useCallback, useEffect, useState } from "react";
import type { FileSource, Recipe } from "../../contract/recipe";
import type { StrayRecipe } from "../../workbook/ports/recipes";
import type { InsertedReport } from "../../workbook/ports/report";
import type { RefreshResult } from "../../workbook/ports/runs";
import { useAnnounce } from "../parts/announcer";
import { useServices } from "../services";
import { useTask, type TaskRunner } from "../use-task";
import { recipeName } from "./recipe-name";
import { refreshedText } from "./refreshed-text";
import { useRecipeStates, type RecipeStates } from "./use-recipe-states";

/** What became of a report in this visit. */
export type Outcome =
  | { readonly refreshed: RefreshResult }
  | { readonly restored: InsertedReport }
  | { readonly problem: unknown };

/** What can be done with one report. */
export interface RecipeActions {
  readonly refresh: (recipe: Recipe) => Promise<void>;
  /** Reads the file that the user has chosen in place of the one that was read last. */
  readonly refreshFrom: (recipe: Recipe, source: FileSource, file: File) => Promise<void>;
  readonly restore: (recipe: Recipe) => Promise<void>;
  /** Changes the recipe; the change is seen at the next refresh. */
  readonly change: (recipe: Recipe, change: (stored: Recipe) => Recipe) => Promise<void>;
  /** The same, and refreshes at once. */
  readonly repair: (recipe: Recipe, change: (stored: Recipe) => Recipe) => Promise<void>;
  /** Compares with data of however many rows. */
  readonly compare: (recipe: Recipe) => void;
  readonly goToSheet: (recipe: Recipe) => Promise<void>;
  readonly forget: (recipe: Recipe) => Promise<void>;
}

export interface RecipesControl extends RecipeActions {
  /** `null` while they are being read. */
  readonly recipes: readonly Recipe[] | null;
  /** What is kept and cannot be read. */
  readonly strays: readonly StrayRecipe[];
  readonly states: RecipeStates["states"];
  readonly outcomes: Readonly<Record<string, Outcome>>;
  /** Something that concerns no single report. */
  readonly problem: unknown;
  readonly task: TaskRunner["task"];
  readonly cancel: () => void;
  readonly refreshAll: () => Promise<void>;
}

/** The reports that the workbook holds, and what can be done with them. */
export function useRecipes(): RecipesControl {
  const { port, runs, reports, say, openFile } = useServices();
  const announce = useAnnounce();
  const { task, run, cancel } = useTask();
  const { recipes, strays, problem, setProblem, load } = useShelf();
  const reload = useCallback(() => void load(), [load]);
  const [outcomes, setOutcomes] = useState<Readonly<Record<string, Outcome>>>({});
  const { states, lookAgain, lookThrough } = useRecipeStates(recipes, task !== null, reload);

  const nameOf = (recipe: Recipe) => recipeName(recipe, reports, say);
  const note = (id: string, outcome: Outcome) => setOutcomes((others) => ({ ...others, [id]: outcome }));
  const attempt = async ({ id }: Recipe, work: () => Promise<void>) => {
    try {
      await work();
    } catch (thrown) {
      note(id, { problem: thrown });
      lookAgain(id);
      await load();
    }
  };

  const refresh = (recipe: Recipe) =>
    attempt(recipe, async () => {
      const name = say("pane.workbook.refreshing", { report: nameOf(recipe) });
      const refreshed = await run(name, (how) => runs.refresh(recipe, how));
      if (!refreshed) return;
      note(recipe.id, { refreshed });
      announce(refreshedText(refreshed, say));
      lookThrough(recipe.id);
      await load();
    });

  const refreshFrom = (recipe: Recipe, source: FileSource, file: File) =>
    attempt(recipe, async () => {
      await openFile(file, source);
      await refresh(recipe);
    });

  const restore = (recipe: Recipe) =>
    attempt(recipe, async () => {
      const name = say("pane.repair.restoring", { report: nameOf(recipe) });
      const restored = await run(name, (how) => runs.restore(recipe, how));
      if (!restored) return;
      note(recipe.id, { restored });
      announce(say("pane.repair.restored", { sheet: restored.sheetName }));
      lookThrough(recipe.id);
      await load();
    });

  const refreshAll = async () => {
    setProblem(null);
    try {
      const all = await run(say("pane.workbook.refreshing-all"), (how, rename) =>
        runs.refreshAll(how, (recipe, place, of) =>
          rename(say("pane.recipe.refreshing-place", { report: nameOf(recipe), place, of })),
        ),
      );
      if (!all) return;
      setOutcomes(Object.fromEntries(all.map(({ recipe, ...outcome }) => [recipe.id, outcome as Outcome])));
      const failed = all.filter((outcome) => "problem" in outcome).length;
      announce(say("pane.refreshed.all", { done: all.length - failed, failed }));
      for (const { recipe } of all) lookThrough(recipe.id);
      await load();
    } catch (thrown) {
      setProblem(thrown);
    }
  };

  return {
    ...{
      recipes,
      strays,
      states,
      outcomes,
      problem,
      task,
      cancel,
      refresh,
      refreshFrom,
      refreshAll,
      restore,
    },
    change: (recipe, change) =>
      attempt(recipe, async () => {
        await port.changeRecipe(recipe.id, change);
        announce(say("pane.recipe.as-of.saved"));
        await load();
      }),
    repair: (recipe, change) =>
      attempt(recipe, async () => {
        await port.changeRecipe(recipe.id, change);
        await refresh(recipe);
      }),
    compare: ({ id }) => lookThrough(id),
    goToSheet: (recipe) => attempt(recipe, () => port.goToSheet(recipe.output.sheetId)),
    forget: (recipe) =>
      attempt(recipe, async () => {
        await port.removeRecipe(recipe.id);
        announce(say("pane.workbook.removed"));
        await load();
      }),
  };
}

/** What the workbook keeps, and the way to read it anew. */
function useShelf() {
  const { port } = useServices();
  const [recipes, setRecipes] = useState<readonly Recipe[] | null>(null);
  const [strays, setStrays] = useState<readonly StrayRecipe[]>([]);
  const [problem, setProblem] = useState<unknown>(null);
  const load = useCallback(async () => {
    try {
      setStrays(await port.strayRecipes());
      setRecipes(await port.recipes());
    } catch (thrown) {
      setRecipes((known) => known ?? []);
      setProblem(thrown);
    }
  }, [port]);
  // oxlint-disable-next-line react/set-state-in-effect -- set once the workbook has answered
  useEffect(() => void load(), [load]);
  return { recipes, strays, problem, setProblem, load };
}
