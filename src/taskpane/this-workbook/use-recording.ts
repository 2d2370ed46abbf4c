import { useState } from "react";
import type { RecordOutcome } from "../../workbook/ports/runs";
import { useAnnounce } from "../parts/announcer";
import { useServices, type Say } from "../services";
import { useTask, type TaskRunner } from "../use-task";

export interface Recording extends Pick<TaskRunner, "task" | "cancel"> {
  /** `null` before anything was recorded. */
  readonly outcome: RecordOutcome | null;
  readonly problem: unknown;
  readonly record: () => Promise<void>;
}

/** Adds today's figures to the histories of this workbook's reports. */
export function useRecording(): Recording {
  const { runs, say } = useServices();
  const announce = useAnnounce();
  const { task, run, cancel } = useTask();
  const [outcome, setOutcome] = useState<RecordOutcome | null>(null);
  const [problem, setProblem] = useState<unknown>(null);

  const record = async () => {
    setProblem(null);
    setOutcome(null);
    try {
      const recorded = await run(say("pane.keep.recording"), (how) => runs.recordToday(how));
      if (!recorded) return;
      setOutcome(recorded);
      announce(recordedText(recorded, say));
    } catch (thrown) {
      setProblem(thrown);
    }
  };
  return { task, cancel, outcome, problem, record };
}

/** What was added, or why nothing was. */
export function recordedText({ rows, sheetId, problems }: RecordOutcome, say: Say): string {
  if (rows > 0) return say("pane.keep.recorded", { rows });
  if (sheetId !== null) return say("pane.keep.recorded.already");
  return problems.length > 0 ? "" : say("pane.keep.recorded.none");
}
