import type { Message } from "../contract/locale";
import type { ReportRuns } from "../workbook/ports/runs";

/** The pane as commands see it; it may not have loaded yet, and then finds what was asked when it does. */
export interface PaneDoor {
  show(place: "reports" | "functions" | "explain" | "workbook"): void;
  /** Asks for a report from what is selected now. */
  startReport(): void;
  notify(notice: { readonly intent: "success" | "error"; readonly content: Message | Error }): void;
}

export interface CommandsContext {
  readonly pane: PaneDoor;
  /** Brings the pane into sight. */
  readonly showPane: () => Promise<void>;
  readonly runs: () => Promise<ReportRuns>;
}

export type Command = () => Promise<void>;

/** Ids of ribbon buttons and context-menu entries, as the manifest names them, and what they do. */
export function createCommands(context: CommandsContext): Readonly<Record<string, Command>> {
  const { pane, showPane } = context;
  const open = (ask: () => void): Command => {
    return async () => {
      ask();
      await showPane();
    };
  };
  const commands: Record<string, Command> = {
    openReports: open(() => pane.show("reports")),
    openFunctions: open(() => pane.show("functions")),
    openExplain: open(() => pane.show("explain")),
    buildFromRange: open(() => pane.startReport()),
    explainCell: open(() => pane.show("explain")),
    refreshReports: () => refreshReports(context),
  };
  return commands;
}

/** A refresh that went well speaks for itself in the sheet; the pane comes up only to say what stood in the way. */
async function refreshReports({ pane, showPane, runs }: CommandsContext): Promise<void> {
  const outcomes = await (await runs()).refreshAll();
  const problems = outcomes.flatMap((outcome) => ("problem" in outcome ? [outcome.problem] : []));
  const [problem] = problems;
  if (outcomes.length > 0 && !problem) {
    const content = { key: "workbook.refreshed", values: { reports: outcomes.length } };
    return pane.notify({ intent: "success", content });
  }
  pane.show(problem ? "workbook" : "reports");
  pane.notify({ intent: "error", content: problem ?? { key: "workbook.no-reports" } });
  await showPane();
}
