import type { PageRecord } from "../../workbook-model/records";
import { invalidArgument, itemNotFound } from "../rich-api/api-error";
import { readChoice, readFlag } from "../rich-api/arguments";
import { hostClass } from "../rich-api/host-object";
import { areaArgument } from "./area-argument";
import { changing, type HostContext } from "./context";

interface State {
  readonly context: HostContext;
  readonly id: string;
}

function page({ context, id }: State): PageRecord {
  const sheet = context.workbook.sheets.get(id);
  if (!sheet) throw itemNotFound("PageLayout");
  return sheet.page;
}

function update({ context, id }: State, change: Partial<PageRecord>): void {
  changing(context, null, () => context.workbook.sheets.update(id, { page: change }));
}

/** A scale from 10 to 400 percent, or a number of pages to fit on. */
function readZoom(value: unknown): PageRecord["zoom"] {
  const location = "PageLayout.zoom";
  if (typeof value !== "object" || value === null) throw invalidArgument("zoom", location);
  const { scale, horizontalFitToPages, verticalFitToPages } = value as Record<string, unknown>;
  const isPages = (pages: unknown): boolean =>
    pages === undefined || (Number.isInteger(pages) && Number(pages) >= 0);
  const isScale = scale === undefined || (typeof scale === "number" && scale >= 10 && scale <= 400);
  if (!isScale || !isPages(horizontalFitToPages) || !isPages(verticalFitToPages))
    throw invalidArgument("zoom", location);
  return {
    ...(scale === undefined ? {} : { scale: Number(scale) }),
    ...(horizontalFitToPages === undefined ? {} : { horizontalFitToPages: Number(horizontalFitToPages) }),
    ...(verticalFitToPages === undefined ? {} : { verticalFitToPages: Number(verticalFitToPages) }),
  };
}

export const pageLayout = hostClass<State>({
  type: "PageLayout",
  properties: {
    centerHorizontally: {
      get: (state) => page(state).centerHorizontally,
      set: (state, value) =>
        update(state, { centerHorizontally: readFlag(value, "PageLayout.centerHorizontally") }),
    },
    orientation: {
      get: (state) => page(state).orientation,
      set: (state, value) =>
        update(state, {
          orientation: readChoice(value, ["Portrait", "Landscape"] as const, "PageLayout.orientation"),
        }),
    },
    zoom: {
      get: (state) => page(state).zoom,
      set: (state, value) => update(state, { zoom: readZoom(value) }),
    },
  },
  methods: {
    getPrintAreaOrNullObject: (state) => {
      const { printArea } = page(state);
      return printArea && state.context.make.range({ ...printArea, sheet: state.id });
    },
    setPrintArea: (state, args) => {
      const area = areaArgument(state.context, state.id, args, 0);
      if (area.sheet !== state.id) throw args.invalid(0);
      update(state, { printArea: area });
    },
    setPrintTitleRows: (state, args) => {
      const area = areaArgument(state.context, state.id, args, 0);
      if (area.sheet !== state.id) throw args.invalid(0);
      update(state, { titleRows: area });
    },
  },
});
