import { ApiError, itemNotFound } from "../rich-api/api-error";
import type { Arguments } from "../rich-api/arguments";
import { hostClass } from "../rich-api/host-object";
import type { HostContext } from "./context";

interface SheetState {
  readonly context: HostContext;
  readonly id: string;
}

function isProtected({ context, id }: SheetState): boolean {
  const sheet = context.workbook.sheets.get(id);
  if (!sheet) throw itemNotFound("WorksheetProtection");
  return sheet.protected;
}

/** Passwords and exceptions would have to be kept and asked for; the workbench plays neither. */
function refuseArguments(args: Arguments): void {
  if (args.all.some((value) => value !== null && value !== undefined)) {
    throw new ApiError(
      "ApiNotFound",
      `The workbench plays ${args.location} without options and password only.`,
      args.location,
    );
  }
}

export const worksheetProtection = hostClass<SheetState>({
  type: "WorksheetProtection",
  properties: { protected: { get: isProtected } },
  methods: {
    protect: (state, args) => {
      refuseArguments(args);
      if (isProtected(state))
        throw new ApiError("InvalidOperation", "The sheet is protected already.", args.location);
      state.context.workbook.as("add-in", () =>
        state.context.workbook.sheets.update(state.id, { protected: true }),
      );
    },
    unprotect: (state, args) => {
      refuseArguments(args);
      state.context.workbook.as("add-in", () =>
        state.context.workbook.sheets.update(state.id, { protected: false }),
      );
    },
  },
});

export const workbookProtection = hostClass<{ readonly context: HostContext }>({
  type: "WorkbookProtection",
  properties: { protected: { get: ({ context }) => context.workbook.structureProtected } },
  methods: {
    protect: ({ context }, args) => {
      refuseArguments(args);
      context.workbook.protectStructure(true);
    },
    unprotect: ({ context }, args) => {
      refuseArguments(args);
      context.workbook.protectStructure(false);
    },
  },
});
