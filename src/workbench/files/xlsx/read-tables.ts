import { parseAddress } from "../../workbook-model/area";
import type { TableRecord } from "../../workbook-model/records";
import type { XmlElement } from "../xml/tree";
import { readChoices } from "./filters";

/** A table part; `null` where it has no header row, without which the workbench knows no table. */
export function readTable(root: XmlElement, sheet: string, id: string): TableRecord | null {
  const area = parseAddress(root.attribute("ref") ?? "")?.rectangle;
  if (!area || root.number("headerRowCount") === 0) return null;
  const filter = root.child("autoFilter");
  const style = root.child("tableStyleInfo");
  const hidden = filter?.all("filterColumn").filter((column) => column.flag("hiddenButton", false)) ?? [];
  return {
    id,
    name: root.attribute("displayName") ?? root.attribute("name") ?? id,
    area: { sheet, ...area },
    showHeaders: true,
    showTotals: (root.number("totalsRowCount") ?? 0) > 0,
    style: style?.attribute("name") ?? "",
    showFilterButton: filter !== null && hidden.length < area.columns,
    showBandedRows: style?.flag("showRowStripes", false) ?? false,
    showBandedColumns: style?.flag("showColumnStripes", false) ?? false,
    highlightFirstColumn: style?.flag("showFirstColumn", false) ?? false,
    highlightLastColumn: style?.flag("showLastColumn", false) ?? false,
    filter: readChoices(filter, area),
  };
}
