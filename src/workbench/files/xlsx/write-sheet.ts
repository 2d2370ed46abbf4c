import { formatAddress, maxColumns } from "../../workbook-model/area";
import type { Selection } from "../../workbook-model/model";
import type { ColorScaleRecord, ScalePoint, SheetRecord } from "../../workbook-model/records";
import type { LineRun, SheetContents } from "../contents";
import { namespaces, tag, xmlHeader } from "../xml/write";
import type { CellWriter } from "./write-cells";
import { scalePointTypes } from "./read-color-scales";
import { widthOfPoints } from "./widths";
import { wordFor } from "./chart-words";
import { opaque } from "./write-styles";
import { writeFilter } from "./filters";
import type { FormulaTranslation } from "./formulas";

/** What one sheet's part speaks of besides its cells. */
export interface SheetCompany {
  readonly active: boolean;
  readonly selection: Selection | null;
  /** With their rank, 1 the strongest of the workbook. */
  readonly scales: readonly { readonly scale: ColorScaleRecord; readonly priority: number }[];
  /** Ids of relations. */
  readonly tables: readonly string[];
  readonly drawing: string | null;
}

/** A sheet's part. The order of its elements is the format's. */
export function writeSheet(
  contents: SheetContents,
  cells: CellWriter,
  company: SheetCompany,
  formulas: FormulaTranslation,
): string {
  const { sheet } = contents;
  const { page } = sheet;
  const fits = page.zoom.scale === undefined;
  return (
    xmlHeader +
    tag(
      "worksheet",
      {
        xmlns: namespaces.main,
        "xmlns:r": namespaces.relations,
        "xmlns:mc": namespaces.compatibility,
        "mc:Ignorable": "xr",
        "xmlns:xr": namespaces.revision,
        "xr:uid": contents.uid,
      },
      tag(
        "sheetPr",
        {},
        sheet.tabColor === "" ? "" : tag("tabColor", { rgb: opaque(sheet.tabColor) }),
        fits ? tag("pageSetUpPr", { fitToPage: 1 }) : "",
      ),
      tag("dimension", { ref: dimension(contents) }),
      tag("sheetViews", {}, viewOf(sheet, company)),
      tag("sheetFormatPr", { defaultRowHeight: 15 }),
      columnsOf(contents.columns),
      cells.write(),
      sheet.protected ? tag("sheetProtection", { sheet: 1, objects: 1, scenarios: 1 }) : "",
      sheet.filter ? writeFilter(sheet.filter.area, sheet.filter.choices) : "",
      mergesOf(contents),
      ...company.scales.map(({ scale, priority }) => colorScale(scale, priority, formulas)),
      page.centerHorizontally ? tag("printOptions", { horizontalCentered: 1 }) : "",
      tag("pageMargins", { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }),
      tag("pageSetup", {
        scale: fits || page.zoom.scale === 100 ? null : page.zoom.scale,
        fitToWidth: fits ? (page.zoom.horizontalFitToPages ?? 0) : null,
        fitToHeight: fits ? (page.zoom.verticalFitToPages ?? 0) : null,
        orientation: page.orientation.toLowerCase(),
      }),
      company.drawing === null ? "" : tag("drawing", { "r:id": company.drawing }),
      company.tables.length === 0
        ? ""
        : tag(
            "tableParts",
            { count: company.tables.length },
            ...company.tables.map((id) => tag("tablePart", { "r:id": id })),
          ),
    )
  );
}

function mergesOf({ merges }: SheetContents): string {
  if (merges.length === 0) return "";
  const list = merges.map((area) => tag("mergeCell", { ref: formatAddress(area) }));
  return tag("mergeCells", { count: merges.length }, ...list);
}

function dimension({ cells: { rows, columns } }: SheetContents): string {
  if (rows.length === 0) return "A1";
  let right = 0;
  let left = maxColumns;
  for (const column of columns) {
    right = Math.max(right, column);
    left = Math.min(left, column);
  }
  const row = rows[0] ?? 0;
  return formatAddress({ row, column: left, rows: (rows.at(-1) ?? 0) - row + 1, columns: right - left + 1 });
}

function viewOf({ frozen, showGridlines }: SheetRecord, { active, selection }: SheetCompany): string {
  const { rows, columns } = frozen;
  const pane =
    rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : columns > 0 ? "topRight" : null;
  const corner = formatAddress({ row: rows, column: columns, rows: 1, columns: 1 });
  const chosen =
    selection?.kind === "areas"
      ? {
          activeCell: formatAddress(selection.activeCell),
          sqref: selection.areas.map((area) => formatAddress(area)).join(" "),
        }
      : {};
  return tag(
    "sheetView",
    { showGridLines: showGridlines ? null : 0, tabSelected: active ? 1 : null, workbookViewId: 0 },
    pane === null
      ? ""
      : tag("pane", {
          xSplit: columns > 0 ? columns : null,
          ySplit: rows > 0 ? rows : null,
          topLeftCell: corner,
          activePane: pane,
          state: "frozen",
        }),
    tag("selection", { pane, ...chosen }),
  );
}

function columnsOf(runs: readonly LineRun[]): string {
  if (runs.length === 0) return "";
  return tag(
    "cols",
    {},
    ...runs.map(({ first, count, size, hidden, style }) =>
      tag("col", {
        min: first + 1,
        max: first + count,
        width: widthOfPoints(size ?? 48),
        style: style === 0 ? null : style,
        hidden: hidden ? 1 : null,
        customWidth: size === null ? null : 1,
      }),
    ),
  );
}

function colorScale(
  { area, minimum, midpoint, maximum }: ColorScaleRecord,
  priority: number,
  formulas: FormulaTranslation,
): string {
  const points = [minimum, midpoint, maximum].filter((point) => point !== null);
  return tag(
    "conditionalFormatting",
    { sqref: formatAddress(area) },
    tag(
      "cfRule",
      { type: "colorScale", priority },
      tag(
        "colorScale",
        {},
        ...points.map((point) =>
          tag("cfvo", { type: wordFor(scalePointTypes, point.type), val: limitOf(point, formulas) }),
        ),
        ...points.map(({ color }) => tag("color", { rgb: opaque(color) })),
      ),
    ),
  );
}

function limitOf({ formula }: ScalePoint, formulas: FormulaTranslation): string | null {
  return formula?.startsWith("=") ? formulas.toFile(formula) : formula;
}
