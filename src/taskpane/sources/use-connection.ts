import { useState } from "react";
import type { DatabaseSource } from "../../contract/recipe";
import type { SourceDescription } from "../../workbook/ports/source";
import type { ConnectionStep, Login } from "../../workbook/ports/database";
import { hostOf } from "../../workbook/ports/database-address";
import { useAnnounce } from "../parts/announcer";
import { isCancelled } from "../problem-text";
import { useServices } from "../services";
import { useTask, type TaskRunner } from "../use-task";

/** How far a connection came; `null` before anything was tried. */
export type Attempt = { readonly passed: readonly ConnectionStep[]; readonly problem: unknown } | null;

export interface Connection {
  readonly attempt: Attempt;
  readonly task: TaskRunner["task"];
  readonly cancel: () => void;
  /** Gives nothing where it does not go well: `attempt` then says why. */
  readonly connect: (
    source: DatabaseSource,
    login: Login,
  ) => Promise<SourceDescription<DatabaseSource> | undefined>;
  /** Forgets how the last attempt went: what was typed is another now. */
  readonly reset: () => void;
}

/** Connects step by step, and tells how each step went. */
export function useConnection(): Connection {
  const { say, openDatabase } = useServices();
  const announce = useAnnounce();
  const { task, run, cancel } = useTask();
  const [attempt, setAttempt] = useState<Attempt>(null);
  const tell = (change: (before: NonNullable<Attempt>) => Attempt) =>
    setAttempt((before) => before && change(before));
  return {
    ...{ attempt, task, cancel },
    reset: () => setAttempt(null),
    async connect(source, login) {
      setAttempt({ passed: [], problem: null });
      const host = hostOf(source.address);
      try {
        const opened = await run(say("pane.database.connecting", { host }), ({ signal }) =>
          openDatabase(source, login, {
            ...(signal && { signal }),
            onStep: (step) => tell((before) => ({ ...before, passed: [...before.passed, step] })),
          }),
        );
        if (opened) announce(say("pane.database.connected", { host }));
        return opened;
      } catch (problem) {
        if (isCancelled(problem)) setAttempt(null);
        else tell((before) => ({ ...before, problem }));
        return undefined;
      }
    },
  };
}
