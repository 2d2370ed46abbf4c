import { useCallback, useEffect, useRef, useState } from "react";
import type { Progress, Run } from "../workbook/ports/run";

/** Work under way: what it is called on screen, and how far it has come. */
export interface Task {
  readonly name: string;
  readonly startedAt: number;
  readonly progress: Progress | null;
  /** How many steps a search has taken; `null` while nothing is searched for. */
  readonly iterations: number | null;
}

/** @param rename says what the work has come to, where it has several parts */
type Work<Result> = (run: Run, rename: (name: string) => void) => Promise<Result>;

export interface TaskRunner {
  readonly task: Task | null;
  /** Runs one piece of work; a newer one cancels it. Gives `undefined` when it was overtaken or the view has gone. */
  readonly run: <Result>(name: string, work: Work<Result>) => Promise<Result | undefined>;
  readonly cancel: () => void;
}

/** One piece of cancellable work at a time, as a view shows it. Leaving the view cancels it. */
export function useTask(): TaskRunner {
  const [task, setTask] = useState<Task | null>(null);
  const current = useRef<AbortController | null>(null);

  useEffect(() => () => current.current?.abort(), []);

  const run = useCallback(async <Result>(name: string, work: Work<Result>): Promise<Result | undefined> => {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    const isCurrent = () => current.current === controller;
    const begin = (part: string) =>
      isCurrent() && setTask({ name: part, startedAt: Date.now(), progress: null, iterations: null });
    const tell = (how: Pick<Task, "progress" | "iterations">) =>
      isCurrent() && setTask((task) => task && { ...task, ...how });
    begin(name);
    try {
      const how: Run = {
        signal: controller.signal,
        onProgress: (progress) => tell({ progress, iterations: null }),
        onIteration: (iterations) => tell({ progress: null, iterations }),
      };
      const result = await work(how, begin);
      return isCurrent() ? result : undefined;
    } catch (problem) {
      if (isCurrent()) throw problem;
      return undefined;
    } finally {
      if (isCurrent()) {
        current.current = null;
        setTask(null);
      }
    }
  }, []);

  const cancel = useCallback(() => current.current?.abort(), []);
  return { task, run, cancel };
}
