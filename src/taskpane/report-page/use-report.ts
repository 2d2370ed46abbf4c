import { useReducer } from "react";
import type { ReportSpec } from "../../contract/report-spec";
import type { SourceDescription } from "../../workbook/port";
import { useAnnounce } from "../parts/announcer";
import { isCancelled } from "../problem-text";
import { sayMessage, useServices } from "../services";
import { useTask, type TaskRunner } from "../use-task";
import { initialState, missingAnswers, reportReducer, type ReportState, type Step } from "./report-state";

export interface ReportControl {
  readonly state: ReportState;
  readonly task: TaskRunner["task"];
  readonly cancel: () => void;
  readonly open: (step: Step) => void;
  readonly map: (input: string, header: string | null) => void;
  readonly choose: (option: string, value: string | number) => void;
  /** Reads, checks and computes, then shows the preview; points at what is missing instead where something is. */
  readonly preview: () => Promise<void>;
  readonly insert: () => Promise<void>;
  readonly goToSheet: () => Promise<void>;
  /** Shows a row of the data in the sheet. */
  readonly goToRow: (row: number) => Promise<void>;
  readonly closeProblem: () => void;
}

/** The course of one report from its columns to its sheet. */
export function useReport(report: ReportSpec, source: SourceDescription): ReportControl {
  const { runs, port, say } = useServices();
  const announce = useAnnounce();
  const { task, run, cancel } = useTask();
  const [state, act] = useReducer(reportReducer, null, () =>
    initialState(report, runs.recognise(report.id, source)),
  );
  const { mapping, options, prepared, inserted } = state;

  const choose = (option: string, value: string | number) => {
    try {
      const revised = prepared && runs.revise(prepared, { ...options, [option]: value });
      act({ do: "choose", option, value, prepared: revised });
    } catch (problem) {
      act({ do: "choose", option, value, prepared: null });
      act({ do: "failed", problem, back: "columns" });
    }
  };

  const preview = async () => {
    act({ do: "try" });
    const missing = missingAnswers(report, state);
    if (missing.inputs.length + missing.options.length > 0) return act({ do: "open", step: "columns" });
    if (prepared) return act({ do: "open", step: "preview" });
    try {
      const request = { report: report.id, source, mapping, options };
      const done = await run(say("pane.report.reading"), (how) => runs.prepare(request, how));
      if (!done) return;
      act({ do: "prepared", prepared: done });
      announce(sayMessage(say, done.output.sentence));
    } catch (problem) {
      act({ do: "failed", problem });
      if (isCancelled(problem)) announce(say("pane.report.cancelled"));
    }
  };

  const insert = async () => {
    if (!prepared) return;
    act({ do: "inserting" });
    try {
      const done = await run(say("pane.report.inserting"), (how) => runs.insert(prepared, how));
      if (!done) return;
      act({ do: "inserted", inserted: done });
      announce(say("pane.insert.done", { sheet: done.sheetName, table: done.table }));
    } catch (problem) {
      act({ do: "failed", problem, back: "preview" });
    }
  };

  const go = async (where: Promise<void>) => {
    try {
      await where;
    } catch (problem) {
      act({ do: "failed", problem });
    }
  };

  return {
    state,
    task,
    cancel,
    open: (step) => act({ do: "open", step }),
    map: (input, header) => act({ do: "map", report, input, header }),
    choose,
    preview,
    insert,
    goToSheet: async () => (inserted ? go(port.goToSheet(inserted.sheetId)) : undefined),
    goToRow: (row) => go(port.goTo(source.source, row)),
    closeProblem: () => act({ do: "close-problem" }),
  };
}
