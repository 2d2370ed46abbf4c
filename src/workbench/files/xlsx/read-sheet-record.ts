import type { Rectangle } from "../../workbook-model/area";
import { defaultPage, type PageRecord, type SheetRecord } from "../../workbook-model/records";
import type { Loss } from "../refusals";
import type { XmlElement } from "../xml/tree";
import type { Colors } from "./colors";
import { choiceLosses, readSheetFilter } from "./filters";

/** What the workbook's list of sheets says of one. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetRecord["visibility"];
  readonly printArea: Rectangle | null;
  readonly titleRows: Rectangle | null;
}

/** Everything about a sheet that is neither cell nor line. */
export function readSheetRecord(listed: ListedSheet, around: XmlElement, colors: Colors): SheetRecord {
  const view = around.at("sheetViews", "sheetView");
  const pane = view?.child("pane");
  const frozen = pane?.attribute("state")?.startsWith("frozen") ?? false;
  return {
    id: listed.id,
    name: listed.name,
    visibility: listed.visibility,
    tabColor: colors.cell(around.at("sheetPr", "tabColor")) ?? "",
    showGridlines: view?.flag("showGridLines", true) ?? true,
    frozen: frozen
      ? { rows: pane?.number("ySplit") ?? 0, columns: pane?.number("xSplit") ?? 0 }
      : { rows: 0, columns: 0 },
    protected: around.child("sheetProtection")?.flag("sheet", false) ?? false,
    page: readPage(listed, around),
    filter: readSheetFilter(around.child("autoFilter")),
  };
}

function readPage({ printArea, titleRows }: ListedSheet, around: XmlElement): PageRecord {
  const setup = around.child("pageSetup");
  const fits = around.at("sheetPr", "pageSetUpPr")?.flag("fitToPage", false) ?? false;
  return {
    ...defaultPage,
    orientation: setup?.attribute("orientation") === "landscape" ? "Landscape" : "Portrait",
    printArea,
    titleRows,
    zoom: fits ? readFit(setup) : { scale: setup?.number("scale") ?? 100 },
    centerHorizontally: around.child("printOptions")?.flag("horizontalCentered", false) ?? false,
  };
}

/** One page is meant where nothing is said, as many as it takes where 0 is. */
function readFit(setup: XmlElement | null): PageRecord["zoom"] {
  const wide = setup?.number("fitToWidth") ?? 1;
  const tall = setup?.number("fitToHeight") ?? 1;
  return {
    ...(wide > 0 ? { horizontalFitToPages: wide } : {}),
    ...(tall > 0 ? { verticalFitToPages: tall } : {}),
  };
}

const byElement: readonly (readonly [string, Loss])[] = [
  ["hyperlinks", "hyperlinks"],
  ["dataValidations", "data-validation"],
  ["headerFooter", "header-footer"],
  ["rowBreaks", "page-breaks"],
  ["colBreaks", "page-breaks"],
  ["picture", "images"],
  ["oleObjects", "images"],
  ["controls", "images"],
];

/** What stands in a sheet besides what the workbench keeps. */
export function lossesOf(around: XmlElement): Loss[] {
  const found = byElement.filter(([name]) => around.child(name) !== null).map(([, loss]) => loss);
  const protection = around.child("sheetProtection");
  if (protection?.attribute("password") || protection?.attribute("hashValue")) found.push("passwords");
  return [...found, ...choiceLosses(readSheetFilter(around.child("autoFilter"))?.choices ?? [])];
}

const byPath: readonly (readonly [RegExp, Loss])[] = [
  [/vbaproject\.bin$/, "macros"],
  [/\/macrosheets\//, "macros"],
  [/\/chartsheets\/[^/]+$/, "chart-sheets"],
  [/\/pivottables\//, "pivot-tables"],
  [/\/(slicers|timelines)\//, "slicers"],
  [/\/(comments[^/]*|comments\/[^/]+|threadedcomments\/[^/]+)\.xml$/, "comments"],
  [/^docprops\/custom\.xml$/, "properties"],
  [/\/(externallinks|querytables)\/|\/connections\.xml$/, "connections"],
];

/** What the parts of a file tell of it besides what the workbench keeps. */
export const lossesOfParts = (paths: readonly string[]): Loss[] =>
  byPath.filter(([pattern]) => paths.some((path) => pattern.test(path))).map(([, loss]) => loss);
