export const refusalCodes = [
  "unknown-kind",
  "old-or-locked",
  "damaged",
  "too-large",
  "too-many-rows",
  "no-sheets",
  "empty",
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** Why a file was not opened. The code is for the user's language; the message says more to a developer. */
export class FileRefusal extends Error {
  constructor(
    readonly code: RefusalCode,
    detail = "",
    cause?: unknown,
  ) {
    super(detail ? `${code}: ${detail}` : code, { cause });
    this.name = "FileRefusal";
  }
}

/** Things in a file that a workbook of the workbench does not hold, and that a saved file therefore lacks. */
export const losses = [
  "macros",
  "images",
  "other-charts",
  "chart-sheets",
  "pivot-tables",
  "slicers",
  "comments",
  "data-validation",
  "conditional-formats",
  "merged-cells",
  "hyperlinks",
  "rich-text",
  "filters",
  "header-footer",
  "grouping",
  "connections",
  "array-formulas",
  "data-tables",
  "passwords",
  "tables-without-header",
  "phonetic",
  "page-breaks",
  "properties",
  "names",
  "cell-formats",
] as const;

export type Loss = (typeof losses)[number];
