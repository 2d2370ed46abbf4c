import type { Area } from "../../workbook-model/area";
import type { FilterChoice, FilterChoices } from "../../workbook-model/records";
import { itemNotFound } from "../rich-api/api-error";
import { hostClass } from "../rich-api/host-object";
import type { HostContext } from "./context";

/** A filter as its sheet or table has it at the moment. */
export interface FilterState {
  readonly context: HostContext;
  /** Where it lies; `null` while there is none. */
  readonly area: () => Area | null;
  readonly choices: () => FilterChoices;
}

/** `FilterCriteria` of Excel's. */
function criteriaOf(choice: FilterChoice | null): Readonly<Record<string, unknown>> | null {
  if (choice === null) return null;
  if (choice.kind === "values")
    return { filterOn: "Values", values: [...choice.values, ...(choice.blanks ? [""] : [])] };
  if (choice.kind === "other") return { filterOn: choice.filterOn };
  const [criterion1, criterion2] = choice.criteria;
  const second = criterion2 === undefined ? {} : { criterion2, operator: choice.operator };
  return { filterOn: "Custom", criterion1, ...second };
}

/** What an add-in can read of a filter; the workbench sets none. */
export const autoFilter = hostClass<FilterState>({
  type: "AutoFilter",
  properties: {
    criteria: {
      get: ({ area, choices }) =>
        Array.from({ length: area()?.columns ?? 0 }, (_, place) => criteriaOf(choices()[place] ?? null)),
    },
    enabled: { get: ({ area }) => area() !== null },
    isDataFiltered: { get: ({ choices }) => choices().some((choice) => choice !== null) },
  },
  methods: {
    getRange: ({ context, area }, args) => {
      const found = area();
      if (!found) throw itemNotFound(args.location);
      return context.make.range(found);
    },
    getRangeOrNullObject: ({ context, area }) => {
      const found = area();
      return found && context.make.range(found);
    },
  },
});
