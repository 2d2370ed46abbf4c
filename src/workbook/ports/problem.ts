import { databaseProblems } from "./database-problems";

/** What can stand between Stay and the workbook. Texts stand in the catalogues under `workbook.<code>`. */
export const problemCodes = [
  "empty-selection",
  "chart-selected",
  "several-areas",
  "edit-mode",
  "protected",
  "workbook-protected",
  "place-occupied",
  "table-in-the-way",
  "sheet-left",
  "report-left",
  "freeze-left",
  "changed-meanwhile",
  "connection-lost",
  "busy",
  "source-gone",
  "column-gone",
  "needs-rows",
  "file-needed",
  "file-too-large",
  "file-unreadable",
  "login-needed",
  ...databaseProblems,
  "output-gone",
  "sheet-gone",
  "recipe-gone",
  "recipe-newer",
  "recipe-damaged",
  "settings-full",
  "too-large",
  "nothing-left",
  "too-many-words",
  "too-many-groups",
  "amounts-too-large",
  "rows-unordered",
  "unknown-report",
  "cancelled",
  "host-refused",
] as const;

export type ProblemCode = (typeof problemCodes)[number];

export class WorkbookProblem extends Error {
  constructor(
    readonly code: ProblemCode,
    /** Facts for the message: sheet, table, header, the host's own code. */
    readonly detail: Readonly<Record<string, string | number>> = {},
    options?: { cause?: unknown },
  ) {
    super(code, options);
    this.name = "WorkbookProblem";
  }
}
