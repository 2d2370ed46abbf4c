import { useCallback, useEffect, useRef, useState } from "react";
import type { Recipe } from "../../contract/recipe";
import { WorkbookProblem } from "../../workbook/ports/problem";
import type { RecipeState } from "../../workbook/ports/recipe-state";
import { useServices } from "../services";

/** Typing changes the sheet many times a minute; the data are looked at once it rests. */
const restMilliseconds = 600;

export interface RecipeStates {
  /** By id; those that were not looked at yet are missing. */
  readonly states: Readonly<Record<string, RecipeState | undefined>>;
  /** Looks at a report's data once more. */
  readonly lookAgain: (id: string) => void;
  /** The same, however many they are. */
  readonly lookThrough: (id: string) => void;
}

/**
 * How the reports stand to their data: looked at one after the other while nothing else goes on, and again when a
 * recipe or the cells of its data have changed. Data of very many rows are looked at when the user asks.
 *
 * @param busy      other work is under way: nothing is read meanwhile
 * @param onChanged called when someone else, here or at a colleague's, has changed cells and rests
 */
export function useRecipeStates(
  recipes: readonly Recipe[] | null,
  busy: boolean,
  onChanged: () => void,
): RecipeStates {
  const { port, runs } = useServices();
  const [states, setStates] = useState<RecipeStates["states"]>({});
  const [turn, setTurn] = useState(0);
  /** Recipes as they were when they were looked at. */
  const looked = useRef(new Map<string, string>());
  const asked = useRef(new Set<string>());
  const known = useRef(states);
  useEffect(() => {
    known.current = states;
  }, [states]);

  useEffect(() => {
    if (recipes === null || busy) return undefined;
    const leave = new AbortController();
    const { signal } = leave;
    void (async () => {
      for (const recipe of recipes) {
        const text = JSON.stringify(recipe);
        if (looked.current.get(recipe.id) === text) continue;
        const state = await runs.look(recipe, asked.current.has(recipe.id), { signal }).catch(unread);
        if (signal.aborted) return;
        looked.current.set(recipe.id, text);
        setStates((others) => ({ ...others, [recipe.id]: state }));
      }
    })();
    return () => leave.abort();
  }, [runs, recipes, busy, turn]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const sheets = new Set<string>();
    const unsubscribe = port.onDataChanged(({ sheetId }) => {
      sheets.add(sheetId);
      clearTimeout(timer);
      timer = setTimeout(() => {
        for (const [id, state] of Object.entries(known.current)) {
          if (!state || !concerns(state, sheets)) continue;
          looked.current.delete(id);
          asked.current.delete(id);
        }
        sheets.clear();
        setTurn((past) => past + 1);
        onChanged();
      }, restMilliseconds);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [port, onChanged]);

  const lookAgain = useCallback((id: string) => {
    looked.current.delete(id);
    setTurn((past) => past + 1);
  }, []);
  const lookThrough = useCallback(
    (id: string) => {
      asked.current.add(id);
      // It may take a while: that it is under way is said in the meantime.
      setStates((others) => ({ ...others, [id]: undefined }));
      lookAgain(id);
    },
    [lookAgain],
  );
  return { states, lookAgain, lookThrough };
}

/** What is broken may be mended by an edit anywhere. */
const concerns = (state: RecipeState, sheets: ReadonlySet<string>): boolean =>
  state.kind === "broken" || state.sheetIds.some((id) => sheets.has(id));

/** What keeps Excel from being asked passes; a mistake of ours does not. */
function unread(problem: unknown): RecipeState {
  if (!(problem instanceof WorkbookProblem)) throw problem;
  return { kind: "unread", sheetIds: [] };
}
