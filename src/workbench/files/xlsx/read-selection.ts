import { intersection, parseAddress, type Area, type Rectangle } from "../../workbook-model/area";
import type { Selection } from "../../workbook-model/model";
import type { XmlElement } from "../xml/tree";

/** What is selected on a sheet: the areas of the pane in use and the active cell, which lies in one of them. */
export function readSelection(around: XmlElement, sheet: string): Selection {
  const view = around.at("sheetViews", "sheetView");
  const all = view?.all("selection") ?? [];
  const pane = view?.child("pane")?.attribute("activePane") ?? null;
  const selection = all.find((found) => found.attribute("pane") === pane) ?? all[0];
  const cell = rectangleOf(selection?.attribute("activeCell") ?? "A1") ?? home;
  const listed = (selection?.attribute("sqref") ?? "")
    .split(/\s+/)
    .flatMap((text) => rectangleOf(text) ?? []);
  const areas = listed.some((area) => intersection(area, cell)) ? listed : [cell];
  const on = (rectangle: Rectangle): Area => ({ sheet, ...rectangle });
  const [first = cell, ...others] = areas;
  return { kind: "areas", areas: [on(first), ...others.map(on)], activeCell: on(cell) };
}

const home: Rectangle = { row: 0, column: 0, rows: 1, columns: 1 };
const rectangleOf = (text: string): Rectangle | null => parseAddress(text)?.rectangle ?? null;
