import { intersection, type Area } from "../../workbook-model/area";
import { ApiError, itemNotFound } from "../rich-api/api-error";
import type { Arguments } from "../rich-api/arguments";
import type { HostObject } from "../rich-api/host-object";
import type { HostContext } from "./context";
import { formulaParts } from "./formula-parts";
import { rangeAreas } from "./range-areas";
import { rangeView } from "./range-view";
import { visibleParts } from "./visible-parts";

interface State {
  readonly context: HostContext;
  readonly area: Area;
}

/** Merged areas that Excel gives of one range. */
const mostMerged = 512;

function areasOrNull(context: HostContext, [first, ...others]: readonly Area[]): HostObject | null {
  return first ? rangeAreas({ context, areas: [first, ...others] }) : null;
}

function specialCells({ context, area }: State, args: Arguments): HostObject | null {
  switch (args.raw(0)) {
    case "Visible":
      return areasOrNull(context, visibleParts(context.workbook.layout, area));
    case "Formulas":
      return areasOrNull(
        context,
        formulaParts(context.workbook, area, args.choice(1, ["All", "Errors"] as const, "All")),
      );
    default:
      throw new ApiError(
        "ApiNotFound",
        `The workbench plays ${args.location} for visible cells and formulas only.`,
        args.location,
      );
  }
}

function mergedAreas({ context, area }: State, args: Arguments): HostObject | null {
  const merged = context.workbook.merges
    .all()
    .filter((one) => one.sheet === area.sheet && intersection(one, area) !== null);
  if (merged.length > mostMerged) {
    throw new ApiError("GeneralException", `There are more than ${mostMerged} merged areas.`, args.location);
  }
  return areasOrNull(context, merged);
}

/** Parts of a range by what they are: visible, merged. */
export const rangeParts: Readonly<Record<string, (state: State, args: Arguments) => unknown>> = {
  getMergedAreasOrNullObject: mergedAreas,
  getSpecialCells: (state, args) => {
    const found = specialCells(state, args);
    if (!found) throw itemNotFound(args.location);
    return found;
  },
  getSpecialCellsOrNullObject: specialCells,
  getVisibleView: ({ context, area }) => rangeView({ context, area, index: 0 }),
};
