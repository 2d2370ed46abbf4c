import { useCallback, useEffect, useState } from "react";
import type { FreezeRecord } from "../../contract/freeze";
import type { FormulaScope, FreezeCell, FreezeOutcome, ThawOutcome } from "../../workbook/ports/freeze";
import { nativeForm } from "../formula/native-form";
import { stayCalls } from "../formula/stay-calls";
import { useAnnounce } from "../parts/announcer";
import { useServices } from "../services";
import { useTask, type TaskRunner } from "../use-task";
import { frozenText, thawedText } from "./freeze-texts";

/** What became of what was asked for last. */
export type FreezeResult =
  | { readonly kind: "frozen"; readonly outcome: FreezeOutcome }
  | { readonly kind: "thawed"; readonly outcome: ThawOutcome }
  | { readonly kind: "problem"; readonly problem: unknown };

export interface FreezeControl extends Pick<TaskRunner, "task" | "cancel"> {
  /** `null` before they were asked for. */
  readonly listed: readonly FreezeCell[] | null;
  readonly freezes: readonly FreezeRecord[];
  readonly result: FreezeResult | null;
  readonly list: (scope: FormulaScope) => Promise<void>;
  readonly forgetList: () => void;
  readonly freeze: () => Promise<void>;
  readonly thaw: (id: string) => Promise<void>;
}

/** The formulas of Stay in this workbook, on their way to native ones and values and back. */
export function useFreeze(): FreezeControl {
  const { port, functions, say } = useServices();
  const announce = useAnnounce();
  const { task, run, cancel } = useTask();
  const [listed, setListed] = useState<readonly FreezeCell[] | null>(null);
  const [freezes, setFreezes] = useState<readonly FreezeRecord[]>([]);
  const [result, setResult] = useState<FreezeResult | null>(null);

  const fail = (problem: unknown) => setResult({ kind: "problem", problem });
  const load = useCallback(() => port.freezes().then(setFreezes, fail), [port]);
  useEffect(() => void load(), [load]);
  const attempt = async (work: () => Promise<void>) => {
    setResult(null);
    try {
      await work();
    } catch (thrown) {
      fail(thrown);
    }
  };

  const list = (scope: FormulaScope) =>
    attempt(async () => {
      const found = await run(say("pane.keep.freeze.listing"), (how) => port.stayFormulas(scope, how));
      if (!found) return;
      // A formula that only speaks of one in a text calls none; a name of a file that knew no Stay is shown as it is.
      const calling = found.filter(
        ({ formula, obstacle }) => obstacle !== null || stayCalls(formula).length > 0,
      );
      setListed(calling.map((one) => ({ ...one, native: nativeForm(one.formula, functions) })));
      if (calling.length === 0) announce(say("pane.keep.freeze.none"));
    });

  const freeze = () =>
    attempt(async () => {
      const cells = (listed ?? []).filter(({ obstacle }) => obstacle === null);
      const record = { id: crypto.randomUUID(), at: new Date().toISOString() };
      const outcome = await run(say("pane.keep.freezing"), (how) => port.freeze(cells, record, how));
      if (!outcome) return;
      setListed(null);
      setResult({ kind: "frozen", outcome });
      announce(frozenText(outcome, say));
      await load();
    });

  const thaw = (id: string) =>
    attempt(async () => {
      const outcome = await run(say("pane.keep.thawing"), (how) => port.thaw(id, how));
      if (!outcome) return;
      setListed(null);
      setResult({ kind: "thawed", outcome });
      announce(thawedText(outcome, say));
      await load();
    });

  const forgetList = () => setListed(null);
  return { task, cancel, listed, freezes, result, list, forgetList, freeze, thaw };
}
