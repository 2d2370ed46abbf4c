import { useCallback, useEffect, useState } from "react";
import type { Recipe } from "../../contract/recipe";
import type { RefreshedReport } from "../../workbook/port";
import { useAnnounce } from "../parts/announcer";
import { useServices } from "../services";
import { useTask, type TaskRunner } from "../use-task";
import { refreshedText } from "./refreshed-text";

/** What became of a report in this visit. */
export type Outcome = { readonly refreshed: RefreshedReport } | { readonly problem: unknown };

export interface RecipesControl {
  /** `null` while they are being read. */
  readonly recipes: readonly Recipe[] | null;
  readonly outcomes: Readonly<Record<string, Outcome>>;
  /** Something that concerns no single report. */
  readonly problem: unknown;
  readonly task: TaskRunner["task"];
  readonly cancel: () => void;
  readonly refresh: (recipe: Recipe, name: string) => Promise<void>;
  readonly refreshAll: () => Promise<void>;
  readonly goToSheet: (recipe: Recipe) => Promise<void>;
  readonly forget: (recipe: Recipe) => Promise<void>;
}

/** The reports that the workbook holds, and what can be done with them. */
export function useRecipes(): RecipesControl {
  const { port, runs, say } = useServices();
  const announce = useAnnounce();
  const { task, run, cancel } = useTask();
  const [recipes, setRecipes] = useState<readonly Recipe[] | null>(null);
  const [outcomes, setOutcomes] = useState<Readonly<Record<string, Outcome>>>({});
  const [problem, setProblem] = useState<unknown>(null);

  const load = useCallback(
    () =>
      port.recipes().then(setRecipes, (thrown: unknown) => {
        setRecipes((known) => known ?? []);
        setProblem(thrown);
      }),
    [port],
  );
  useEffect(() => void load(), [load]);

  const note = (id: string, outcome: Outcome) => setOutcomes((others) => ({ ...others, [id]: outcome }));
  const attempt = async (id: string, work: () => Promise<void>) => {
    try {
      await work();
    } catch (thrown) {
      note(id, { problem: thrown });
    }
  };

  const refresh = (recipe: Recipe, name: string) =>
    attempt(recipe.id, async () => {
      const refreshed = await run(say("pane.workbook.refreshing", { report: name }), (how) =>
        runs.refresh(recipe, how),
      );
      if (!refreshed) return;
      note(recipe.id, { refreshed });
      announce(refreshedText(refreshed, say));
      await load();
    });

  const refreshAll = async () => {
    setProblem(null);
    try {
      const all = await run(say("pane.workbook.refreshing-all"), (how) => runs.refreshAll(how));
      if (!all) return;
      setOutcomes(Object.fromEntries(all.map(({ recipe, ...outcome }) => [recipe.id, outcome as Outcome])));
      const failed = all.filter((outcome) => "problem" in outcome).length;
      announce(say("pane.refreshed.all", { done: all.length - failed, failed }));
      await load();
    } catch (thrown) {
      setProblem(thrown);
    }
  };

  const forget = (recipe: Recipe) =>
    attempt(recipe.id, async () => {
      await port.removeRecipe(recipe.id);
      announce(say("pane.workbook.removed"));
      await load();
    });

  const goToSheet = (recipe: Recipe) => attempt(recipe.id, () => port.goToSheet(recipe.output.sheetId));
  return { recipes, outcomes, problem, task, cancel, refresh, refreshAll, goToSheet, forget };
}
