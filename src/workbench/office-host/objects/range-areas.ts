import { cellCount, isWholeColumns, isWholeRows, type Area } from "../../workbook-model/area";
import { hostClass, type HostClass, type HostObject } from "../rich-api/host-object";
import { usedPart } from "./used-part";
import { changing, fullAddress, type HostContext } from "./context";

interface State {
  readonly context: HostContext;
  readonly areas: readonly [Area, ...Area[]];
}

const listed = ({ context, areas }: State): HostObject[] => areas.map((area) => context.make.range(area));

const areaCollection = hostClass<State>({
  type: "RangeCollection",
  methods: {
    getCount: ({ areas }) => areas.length,
    getItemAt: (state, args) => {
      const found = listed(state)[args.integer(0)];
      if (!found) throw args.invalid(0);
      return found;
    },
  },
  items: listed,
});

export const rangeAreas: HostClass<State> = hostClass<State>({
  type: "RangeAreas",
  properties: {
    address: { get: ({ context, areas }) => areas.map((area) => fullAddress(context, area)).join(",") },
    addressLocal: { get: ({ context, areas }) => areas.map((area) => fullAddress(context, area)).join(",") },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
    isEntireColumn: { get: ({ areas }) => areas.every(isWholeColumns) },
    isEntireRow: { get: ({ areas }) => areas.every(isWholeRows) },
  },
  objects: {
    areas: (state) => areaCollection(state),
    worksheet: ({ context, areas }) => context.make.worksheet(areas[0].sheet),
  },
  methods: {
    clear: ({ context, areas }, args) => {
      const what = args.choice(0, ["All", "Formats", "Contents"], "All");
      for (const area of areas) changing(context, area.sheet, () => context.workbook.cells.clear(area, what));
    },
    getUsedRangeAreasOrNullObject: ({ context, areas }, args) => {
      const valuesOnly = args.flag(0, false);
      const [first, ...others] = areas.flatMap((area) => usedPart(context.workbook, area, valuesOnly) ?? []);
      return first ? rangeAreas({ context, areas: [first, ...others] }) : null;
    },
  },
});
