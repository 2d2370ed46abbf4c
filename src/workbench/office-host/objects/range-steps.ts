import { bounding, intersection, maxColumns, maxRows, type Area } from "../../workbook-model/area";
import { ApiError, itemNotFound } from "../rich-api/api-error";
import type { Arguments } from "../rich-api/arguments";
import type { HostObject } from "../rich-api/host-object";
import { areaArgument } from "./area-argument";
import { mustBeArea, type HostContext } from "./context";
import { surroundingRegion } from "./surrounding-region";
import { usedPart } from "./used-part";

interface State {
  readonly context: HostContext;
  readonly area: Area;
}

type Step = (state: State, args: Arguments) => Area | null;

/** A method that leads from one range to another. */
const leads =
  (step: Step) =>
  (state: State, args: Arguments): HostObject => {
    const area = step(state, args);
    if (!area) throw itemNotFound(args.location);
    return state.context.make.range(mustBeArea(area, args.location));
  };

/** The same, where nothing to be found is no error. */
const mayLead =
  (step: Step) =>
  (state: State, args: Arguments): HostObject | null => {
    const area = step(state, args);
    return area && state.context.make.range(mustBeArea(area, args.location));
  };

function cut({ context, area }: State, args: Arguments): Area | null {
  const other = areaArgument(context, area.sheet, args, 0);
  return other.sheet === area.sheet ? intersection(area, other) : null;
}

function around({ context, area }: State, args: Arguments): Area {
  const other = areaArgument(context, area.sheet, args, 0);
  if (other.sheet !== area.sheet) throw args.invalid(0);
  return bounding(area, other);
}

const used: Step = ({ context, area }, args) => usedPart(context.workbook, area, args.flag(0, false));

function singleCell(area: Area, args: Arguments): Area {
  if (area.rows === 1 && area.columns === 1) return area;
  throw new ApiError("InvalidOperation", "Only a single cell spills.", args.location);
}

const spill: Step = ({ context, area }, args) => context.workbook.cells.spillArea(singleCell(area, args));
const spillParent: Step = ({ context, area }, args) =>
  context.workbook.cells.spillParent(singleCell(area, args));

/** One row or column counted from the range's first; Excel lets it lie outside the range. */
const row: Step = ({ area }, args) => ({ ...area, row: area.row + args.integer(0), rows: 1 });
const column: Step = ({ area }, args) => ({ ...area, column: area.column + args.integer(0), columns: 1 });

const beside = (count: number, after: (count: number) => Area, before: (count: number) => Area): Area =>
  count < 0 ? before(-count) : after(count);

export const rangeSteps: Readonly<Record<string, (state: State, args: Arguments) => unknown>> = {
  getAbsoluteResizedRange: leads(({ area }, args) => ({
    ...area,
    rows: args.integer(0),
    columns: args.integer(1),
  })),
  getBoundingRect: leads(around),
  getCell: leads(({ area }, args) => ({
    ...area,
    row: area.row + args.integer(0),
    column: area.column + args.integer(1),
    rows: 1,
    columns: 1,
  })),
  getColumn: leads(column),
  getColumnsAfter: leads(({ area }, args) =>
    beside(
      args.integer(0, 1),
      (columns) => ({ ...area, column: area.column + area.columns, columns }),
      (columns) => ({ ...area, column: area.column + area.columns - columns, columns }),
    ),
  ),
  getColumnsBefore: leads(({ area }, args) => {
    const columns = args.integer(0, 1);
    return { ...area, column: area.column - columns, columns };
  }),
  getEntireColumn: leads(({ area }) => ({ ...area, row: 0, rows: maxRows })),
  getEntireRow: leads(({ area }) => ({ ...area, column: 0, columns: maxColumns })),
  getIntersection: leads(cut),
  getIntersectionOrNullObject: mayLead(cut),
  getLastCell: leads(({ area }) => ({
    ...area,
    row: area.row + area.rows - 1,
    column: area.column + area.columns - 1,
    rows: 1,
    columns: 1,
  })),
  getLastColumn: leads(({ area }) => ({ ...area, column: area.column + area.columns - 1, columns: 1 })),
  getLastRow: leads(({ area }) => ({ ...area, row: area.row + area.rows - 1, rows: 1 })),
  getOffsetRange: leads(({ area }, args) => ({
    ...area,
    row: area.row + args.integer(0),
    column: area.column + args.integer(1),
  })),
  getResizedRange: leads(({ area }, args) => ({
    ...area,
    rows: area.rows + args.integer(0),
    columns: area.columns + args.integer(1),
  })),
  getRow: leads(row),
  getRowsAbove: leads(({ area }, args) => {
    const rows = args.integer(0, 1);
    return { ...area, row: area.row - rows, rows };
  }),
  getRowsBelow: leads(({ area }, args) => ({ ...area, row: area.row + area.rows, rows: args.integer(0, 1) })),
  getSpillParent: leads(spillParent),
  getSpillParentOrNullObject: mayLead(spillParent),
  getSpillingToRange: leads(spill),
  getSpillingToRangeOrNullObject: mayLead(spill),
  getSurroundingRegion: leads(({ context, area }) => surroundingRegion(context.workbook, area)),
  getTables: ({ context, area }: State, args: Arguments) =>
    context.make.tables({ kind: "area", area, fullyContained: args.flag(0, false) }),
  getUsedRange: leads(used),
  getUsedRangeOrNullObject: mayLead(used),
};
