import type { WorkbookModel } from "../../workbook-model/model";
import type { Subscriptions } from "../events/subscriptions";
import { rememberArea } from "./area-argument";
import { chart, charts } from "./charts";
import { comments } from "./comments";
import { conditionalFormats } from "./conditional-formats";
import type { HostContext, Makers } from "./context";
import { names } from "./names";
import { range } from "./range";
import { table } from "./table";
import { scopedTables, tables } from "./tables";
import { worksheet } from "./worksheet";

/** The context in which objects of Excel's live over one workbook. */
export function hostContext(workbook: WorkbookModel, subscriptions: Subscriptions): HostContext {
  const make: Makers = {
    chart: (id) => chart({ context, id }),
    charts: (sheet) => charts({ context, sheet }),
    comments: (sheet) => comments({ context, sheet }),
    conditionalFormats: (area) => conditionalFormats({ context, area }),
    names: (scope) => names({ context, scope }),
    range: (area) => rememberArea(range({ context, area }), area),
    table: (id) => table({ context, id }),
    tables: (scope) =>
      scope.kind === "area" ? scopedTables({ context, scope }) : tables({ context, scope }),
    worksheet: (id) => worksheet({ context, id }),
  };
  const context: HostContext = { workbook, subscriptions, make };
  return context;
}
