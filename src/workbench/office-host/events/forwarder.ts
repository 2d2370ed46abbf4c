import { formatAddress, intersection, type Area } from "../../workbook-model/area";
import type { WorkbookEvent, WorkbookModel } from "../../workbook-model/model";
import type { Subscriptions } from "./subscriptions";

/** Sends an event to the add-in: by name over the frame, its data as office.js expects them. */
export type Fire = (name: string, data: unknown) => void;

/** One entry of a rich API message: category, type, target, content as JSON, number. */
export type MessageEntry = readonly [
  category: number,
  type: number,
  target: string,
  content: string,
  number: number,
];

export const eventCategory = 65536;

/** Numbers of events as the client library knows them. */
const eventTypes: Readonly<Record<string, number>> = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
  NameChanged: 25,
  SelectionChangedOfTable: 100,
  DataChangedOfTable: 101,
  AddedOfTable: 102,
  DeletedOfTable: 103,
};

export function richApiMessage(fire: Fire, entries: readonly MessageEntry[]): void {
  if (entries.length > 0) fire("richApiMessage", { ArrayData: entries });
}

type Send = (event: string, targets: readonly string[], content: Readonly<Record<string, unknown>>) => void;

/** Turns what happens in the workbook into Excel's events for the add-in. Returns the way to stop. */
export function forwardEvents(workbook: WorkbookModel, subscriptions: Subscriptions, fire: Fire): () => void {
  const send: Send = (event, targets, content) => {
    const entries = targets
      .filter((target) => subscriptions.has(event, target))
      .map((target): MessageEntry => [
        eventCategory,
        eventTypes[event] ?? 0,
        target,
        JSON.stringify(content),
        0,
      ]);
    richApiMessage(fire, entries);
  };
  return workbook.subscribe((event) => forward(workbook, event, send, fire));
}

function forward(workbook: WorkbookModel, event: WorkbookEvent, send: Send, fire: Fire): void {
  const source = event.actor === "co-author" ? "Remote" : "Local";
  switch (event.kind) {
    case "selection-changed":
      return selectionChanged(workbook, send, fire);
    case "data-changed":
      return dataChanged(workbook, event, send);
    case "format-changed":
      return send("FormatChanged", [event.area.sheet, "Workbook"], {
        address: formatAddress(event.area),
        source,
        worksheetId: event.area.sheet,
      });
    case "sheet-added":
      return send("Added", ["Workbook"], { worksheetId: event.sheet, source });
    case "sheet-deleted":
      return send("Deleted", ["Workbook"], { worksheetId: event.sheet, source });
    case "sheet-activated":
      return send("Activated", [event.sheet, "Workbook"], { worksheetId: event.sheet });
    case "sheet-deactivated":
      return send("Deactivated", [event.sheet, "Workbook"], { worksheetId: event.sheet });
    case "sheet-renamed":
      return send("NameChanged", [event.sheet, "Workbook"], {
        worksheetId: event.sheet,
        nameBefore: event.before,
        nameAfter: event.after,
        source,
      });
    case "calculated":
      return send("Calculated", [event.sheet, "Workbook"], { worksheetId: event.sheet });
    case "table-added":
    case "table-deleted":
      return send(
        event.kind === "table-added" ? "AddedOfTable" : "DeletedOfTable",
        [event.table.area.sheet, "Workbook"],
        {
          tableId: event.table.id,
          tableName: event.table.name,
          worksheetId: event.table.area.sheet,
          source,
        },
      );
    case "settings-changed":
      // Excel tells of others' settings only.
      if (event.actor === "co-author") fire("settingsChanged", {});
      return;
    case "chart-changed":
      return;
  }
}

function selectionChanged(workbook: WorkbookModel, send: Send, fire: Fire): void {
  fire("documentSelectionChanged", {});
  const { selection } = workbook;
  if (selection.kind === "chart") return;
  const sheet = selection.areas[0].sheet;
  const content = { address: selection.areas.map(formatAddress).join(","), worksheetId: sheet };
  send("SelectionChanged", [sheet, "Workbook"], content);
  for (const table of workbook.tables.all()) {
    const inside = insideOf(table.area, selection.areas[0]);
    send("SelectionChangedOfTable", [table.id], {
      address: inside ? formatAddress(inside) : "",
      isInsideTable: inside !== null,
      tableId: table.id,
      worksheetId: sheet,
    });
  }
}

const insideOf = (outer: Area, area: Area): Area | null =>
  outer.sheet === area.sheet ? intersection(area, outer) : null;

function dataChanged(
  workbook: WorkbookModel,
  { area, change, actor }: WorkbookEvent & { readonly kind: "data-changed" },
  send: Send,
): void {
  const content = {
    address: formatAddress(area),
    changeType: change,
    source: actor === "co-author" ? "Remote" : "Local",
    triggerSource: actor === "add-in" ? "ThisLocalAddin" : "Unknown",
    worksheetId: area.sheet,
    shiftDirection: "None",
  };
  send("DataChanged", [area.sheet, "Workbook"], content);
  for (const table of workbook.tables.all()) {
    const inside = insideOf(table.area, area);
    if (inside)
      send("DataChangedOfTable", [table.id, "Workbook"], {
        ...content,
        address: formatAddress(inside),
        tableId: table.id,
      });
  }
}
