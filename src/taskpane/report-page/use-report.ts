import { useEffect, useReducer, useRef } from "react";
import { isOutside, type DataSource, type Lookup } from "../../contract/recipe";
import { inShape, type ReportSpec } from "../../contract/report-spec";
import type { InsertPlace, PreparedReport } from "../../workbook/ports/runs";
import type { SourceDescription } from "../../workbook/ports/source";
import { useAnnounce } from "../parts/announcer";
import { isCancelled } from "../problem-text";
import { sayMessage, useServices } from "../services";
import { useTask, type TaskRunner } from "../use-task";
import { missingAnswers } from "./options";
import {
  initialState,
  isStale,
  reportReducer,
  type LookupDraft,
  type ReportAction,
  type ReportState,
  type Step,
} from "./report-state";

export interface ReportControl {
  readonly state: ReportState;
  readonly task: TaskRunner["task"];
  readonly cancel: () => void;
  readonly open: (step: Step) => void;
  readonly chooseShape: (shape: string) => void;
  readonly map: (input: string, header: string | null) => void;
  readonly lookUp: (input: string, lookup: LookupDraft | null) => void;
  readonly choose: (option: string, value: string | number) => void;
  /** Reads, checks and computes, then shows the preview; points at what is missing instead where something is. */
  readonly preview: () => Promise<void>;
  /** Shows what has to be decided before the report can be inserted. */
  readonly decide: () => void;
  readonly place: (place: InsertPlace) => void;
  readonly insert: () => Promise<void>;
  /** Writes the rows that take part to a sheet of their own. */
  readonly cleanCopy: () => Promise<void>;
  readonly goToSheet: () => Promise<void>;
  /** Shows a row of the data in the sheet. */
  readonly goToRow: (row: number) => Promise<void>;
  readonly closeProblem: () => void;
}

/**
 * The course of one report from its columns to its sheet.
 *
 * @param report as it can be asked of this source
 */
export function useReport(report: ReportSpec, source: SourceDescription<DataSource>): ReportControl {
  const { runs, port, say } = useServices();
  const announce = useAnnounce();
  const { task, run, cancel: cancelWork } = useTask();
  // The user goes on meanwhile: computing again under another answer is seldom worth a word, and never worth a wait.
  const { task: revision, run: runRevision, cancel: cancelRevision } = useTask();
  const cancel = () => {
    cancelWork();
    cancelRevision();
  };
  const recognised = (shape?: string) => {
    const { mapping, shape: found } = runs.recognise(report.id, source, shape);
    const shaped = inShape(report, found);
    if (!shaped) throw new Error(`The report "${report.id}" was recognised in a shape it does not have`);
    return { shaped, mapping };
  };
  const [state, act] = useReducer(reportReducer, null, () => {
    const { shaped, mapping } = recognised();
    return initialState(shaped, source.columns, mapping);
  });
  const { shaped, mapping, options, prepared, place, inserted } = state;

  const revise = async (before: PreparedReport): Promise<PreparedReport | undefined> => {
    try {
      const revised = await runRevision(say("pane.report.computing"), (how) =>
        runs.revise(before, options, how),
      );
      if (revised) act({ do: "revised", prepared: revised });
      return revised;
    } catch (problem) {
      act({ do: isCancelled(problem) ? "failed" : "unread", problem });
      return undefined;
    }
  };
  /** Who asks for what is being computed already waits for that, or has it: asking anew would call it off. */
  const underWay = useRef<{ readonly options: unknown; readonly result: ReturnType<typeof revise> } | null>(
    null,
  );
  /** The report under the answers of now, computed again where they have changed; nothing where it cannot be. */
  const upToDate = async (): Promise<PreparedReport | undefined> => {
    if (!prepared || !isStale(state)) return prepared ?? undefined;
    if (underWay.current?.options === options) return underWay.current.result;
    const result = revise(prepared);
    const asked = (underWay.current = { options, result });
    const revised = await result;
    if (!revised && underWay.current === asked) underWay.current = null;
    return revised;
  };
  useWhenStale(state, upToDate);

  const attempt = async <Result>(name: string, work: Parameters<typeof run<Result>>[1], back?: Step) => {
    try {
      return await run(name, work);
    } catch (problem) {
      act({ do: "failed", problem, back });
      if (isCancelled(problem)) announce(say("pane.report.cancelled"));
      return undefined;
    }
  };

  const preview = async () => {
    act({ do: "try", to: "preview" });
    const missing = missingAnswers(state);
    const [option] = missing.options;
    if (missing.inputs.length > 0) return act({ do: "open", step: "columns" });
    if (option) return act({ do: "open", step: option[1].place === "columns" ? "columns" : "options" });
    if (prepared) {
      if (await upToDate()) act({ do: "open", step: "preview" });
      return;
    }
    const lookups = completeLookups(state);
    const request = { report: report.id, shape: shaped.shape, source, mapping, lookups, options };
    const done = await attempt(say("pane.report.reading"), (how) => runs.prepare(request, how));
    if (!done) return;
    act({ do: "prepared", prepared: done });
    announce(sayMessage(say, done.output.sentence));
  };

  const insert = async () => {
    const ready = await upToDate();
    if (!ready) return;
    act({ do: "inserting" });
    const back = inserted ? "insert" : "preview";
    const done = await attempt(say("pane.report.inserting"), (how) => runs.insert(ready, place, how), back);
    if (!done) return;
    act({ do: "inserted", inserted: { ...done, place } });
    announce(say("pane.insert.done", { sheet: done.sheetName, table: done.tables[0]?.name ?? "" }));
  };

  const cleanCopy = async () => {
    const ready = await upToDate();
    if (!ready) return;
    const done = await attempt(say("pane.check.copying"), (how) => runs.cleanCopy(ready, how));
    if (!done) return;
    act({ do: "copied", sheet: done.sheetName });
    announce(say("pane.check.copied", { sheet: done.sheetName }));
  };

  /** What is being read under other columns is no longer wanted. */
  const changeColumns = (action: ReportAction) => {
    cancel();
    act(action);
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
    task: task ?? (revision?.iterations == null ? null : revision),
    cancel,
    open: (step) => act({ do: "open", step }),
    chooseShape: (shape) => changeColumns({ do: "shape", ...recognised(shape) }),
    map: (input, header) => changeColumns({ do: "map", input, header }),
    lookUp: (input, lookup) => changeColumns({ do: "look-up", input, lookup }),
    choose: (option, value) => act({ do: "choose", option, value }),
    preview,
    decide() {
      act({ do: "try", to: "insert" });
      act({ do: "open", step: "check" });
    },
    place: (chosen) => act({ do: "place", place: chosen }),
    insert,
    cleanCopy,
    goToSheet: async () => (inserted ? go(port.goToSheet(inserted.sheetId)) : undefined),
    async goToRow(row) {
      if (!isOutside(source.source)) await go(port.goTo(source.source, row));
    },
    closeProblem: () => act({ do: "close-problem" }),
  };
}

/** Long enough for an answer to be shown, and for the next keystroke; too short to be waited for. */
const pauseMilliseconds = 150;

/** Computes again once the answers rest: what was chosen is seen at once, however many rows there are. */
function useWhenStale(state: ReportState, compute: () => unknown): void {
  useEffect(() => {
    if (!isStale(state) || missingAnswers(state).options.length > 0) return undefined;
    const timer = setTimeout(compute, pauseMilliseconds);
    return () => clearTimeout(timer);
    // Of the page's many draws only another answer begins the pause anew.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [state.options, state.prepared]);
}

function completeLookups({ lookups }: ReportState): Readonly<Record<string, Lookup>> {
  return Object.fromEntries(
    Object.entries(lookups).flatMap(([input, { source, key, value, date }]) =>
      source && key && value ? [[input, { source, key, value, ...(date && { date }) }] as const] : [],
    ),
  );
}
