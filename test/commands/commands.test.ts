import { createCommands, type PaneDoor } from "../../src/commands/commands";
import { registerCommands } from "../../src/commands/register";
import type { Recipe } from "../../src/contract/recipe";
import { WorkbookProblem } from "../../src/workbook/ports/problem";
import type { RefreshOutcome, RefreshResult, ReportRuns } from "../../src/workbook/ports/runs";
import { unchanged } from "../taskpane/support/fake-shelf";

const recipe = { id: "r1", report: "segment-retention" } as Recipe;
const refreshed: RefreshResult = { ...unchanged, changed: 1 };

function door() {
  const said: string[] = [];
  const notices: unknown[] = [];
  const pane: PaneDoor = {
    show: (place) => said.push(`show ${place}`),
    startReport: () => said.push("start report"),
    notify: (notice) => notices.push(notice),
  };
  return { pane, said, notices };
}

function commandsWith(refreshAll: () => Promise<readonly RefreshOutcome[]>) {
  const { pane, said, notices } = door();
  const runs = () => Promise.resolve({ refreshAll } as unknown as ReportRuns);
  const showPane = () => {
    said.push("pane in sight");
    return Promise.resolve();
  };
  return { commands: createCommands({ pane, showPane, runs }), said, notices };
}

describe("ribbon and context-menu commands", () => {
  it.each([
    ["openReports", "show reports"],
    ["openFunctions", "show functions"],
    ["openExplain", "show explain"],
    ["explainCell", "show explain"],
    ["buildFromRange", "start report"],
  ])("%s asks for its place before the pane comes into sight", async (id, asked) => {
    const { commands, said } = commandsWith(() => Promise.resolve([]));
    await commands[id]?.();
    expect(said).toEqual([asked, "pane in sight"]);
  });

  it("a refresh that went well is said without pushing the pane forward", async () => {
    const { commands, said, notices } = commandsWith(() => Promise.resolve([{ recipe, refreshed }]));
    await commands.refreshReports?.();
    expect(said).toEqual([]);
    expect(notices).toEqual([
      { intent: "success", content: { key: "workbook.refreshed", values: { reports: 1 } } },
    ]);
  });

  it("a refresh that did not go well brings up the pane with the reason", async () => {
    const problem = new WorkbookProblem("source-gone", { source: "Customers" });
    const { commands, said, notices } = commandsWith(() =>
      Promise.resolve([
        { recipe, refreshed },
        { recipe, problem },
      ]),
    );
    await commands.refreshReports?.();
    expect(said).toEqual(["show workbook", "pane in sight"]);
    expect(notices).toEqual([{ intent: "error", content: problem }]);
  });

  it("a refresh of nothing says that there is nothing, and shows where to begin", async () => {
    const { commands, said, notices } = commandsWith(() => Promise.resolve([]));
    await commands.refreshReports?.();
    expect(said).toEqual(["show reports", "pane in sight"]);
    expect(notices).toEqual([{ intent: "error", content: { key: "workbook.no-reports" } }]);
  });
});

describe("commands in Excel", () => {
  type Handler = (event: { completed: () => void }) => void;

  function registered(refreshAll: () => Promise<readonly RefreshOutcome[]>) {
    const handlers = new Map<string, Handler>();
    const log: string[] = [];
    Object.assign(globalThis, {
      Office: {
        actions: { associate: (id: string, handler: Handler) => handlers.set(id, handler) },
        addin: {
          showAsTaskpane: () => {
            log.push("pane in sight");
            return Promise.resolve();
          },
        },
      },
    });
    const { pane, notices } = door();
    registerCommands({ pane, runs: () => Promise.resolve({ refreshAll } as unknown as ReportRuns) });
    /** Resolves when Excel is told that the command is done. */
    const run = (id: string) =>
      new Promise<void>((resolve) => {
        const completed = () => {
          log.push("completed");
          resolve();
        };
        handlers.get(id)?.({ completed });
      });
    return { handlers, run, log, notices };
  }

  it("are associated under the ids of the manifest", () => {
    const { handlers } = registered(() => Promise.resolve([]));
    expect([...handlers.keys()].sort()).toEqual(
      [
        "buildFromRange",
        "explainCell",
        "openExplain",
        "openFunctions",
        "openReports",
        "refreshReports",
      ].sort(),
    );
  });

  it("say that they are done when they are", async () => {
    const { run, log } = registered(() => Promise.resolve([{ recipe, refreshed }]));
    await run("refreshReports");
    expect(log).toEqual(["completed"]);
  });

  it("say that they are done, and what went wrong in the pane, when something did", async () => {
    const { run, log, notices } = registered(() => Promise.reject(new WorkbookProblem("edit-mode")));
    await run("refreshReports");
    expect(log).toEqual(["pane in sight", "completed"]);
    expect(notices).toEqual([{ intent: "error", content: new WorkbookProblem("edit-mode") }]);
  });
});
