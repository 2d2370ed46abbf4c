import type { Area, Rectangle } from "./area";

/**
 * Everything in a workbook besides cells, as plain records. A record never changes: `update` puts another in its
 * place. Sizes and positions are in points, as Excel's programming interface counts.
 */

export interface SheetRecord {
  readonly id: string;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  /** `#RRGGBB`, or empty for none. */
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly protected: boolean;
  readonly page: PageRecord;
  /** The filter of cells outside tables; a sheet has at most one. */
  readonly filter: FilterRecord | null;
}

/** Which rows are hidden is the sheet's layout; the filter says why. */
export interface FilterRecord {
  /** Header and data together. */
  readonly area: Rectangle;
  readonly choices: FilterChoices;
}

/** For each column what the user chose to see of it; `null`, or nothing, where that is everything. */
export type FilterChoices = readonly (FilterChoice | null)[];

export type FilterChoice =
  | { readonly kind: "values"; readonly values: readonly string[]; readonly blanks: boolean }
  /** Criteria as Excel writes them, e.g. `>=5`. */
  | { readonly kind: "criteria"; readonly criteria: readonly string[]; readonly operator: "And" | "Or" }
  /** A choice of which only the kind is known, by Excel's name. */
  | { readonly kind: "other"; readonly filterOn: "Dynamic" | "TopItems" | "CellColor" | "Icon" };

export interface PageRecord {
  readonly orientation: "Portrait" | "Landscape";
  readonly printArea: Rectangle | null;
  /** Rows repeated on every page, e.g. 3:3. */
  readonly titleRows: Rectangle | null;
  /** Either a scale in percent or a number of pages to fit. */
  readonly zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  readonly centerHorizontally: boolean;
}

export interface TableRecord {
  readonly id: string;
  readonly name: string;
  /** Header, data and totals row together. Column names are the texts of the header cells. */
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  /** Name of a built-in style, e.g. `TableStyleMedium2`. */
  readonly style: string;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
  readonly filter: FilterChoices;
}

export interface ChartRecord {
  readonly id: string;
  readonly sheet: string;
  readonly name: string;
  /** One of Excel's chart types: `BarClustered`, `ColumnClustered`, `Line`, ... */
  readonly type: string;
  readonly title: ChartText;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly series: readonly SeriesRecord[];
  readonly legend: { readonly visible: boolean; readonly position: string; readonly overlay: boolean };
  readonly categoryAxis: AxisRecord;
  readonly valueAxis: AxisRecord;
}

export interface ChartText {
  readonly text: string;
  readonly visible: boolean;
  /** `null` is automatic. */
  readonly color: string | null;
  readonly size: number | null;
  readonly bold: boolean | null;
}

export interface SeriesRecord {
  /** Drawn as a line where the chart itself is one of columns. */
  readonly isLine?: true;
  /** A name of its own, or the cell that gives it. */
  readonly name: string;
  readonly nameArea: Area | null;
  readonly values: Area | null;
  readonly categories: Area | null;
  /** `#RRGGBB`; `null` is automatic. */
  readonly fill: string | null;
  readonly line: string | null;
  readonly gapWidth: number | null;
  readonly dataLabels: {
    readonly visible: boolean;
    readonly numberFormat: string;
    readonly position: string;
  };
}

export interface AxisRecord {
  readonly visible: boolean;
  readonly title: ChartText;
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** Empty follows the cells. */
  readonly numberFormat: string;
  readonly majorGridlines: boolean;
  readonly minorGridlines: boolean;
  /** Categories from the far end, so that a bar chart reads from the top. */
  readonly reversed: boolean;
}

/** A comment on a cell. The grid does not show it, and files are read and written without. */
export interface CommentRecord {
  readonly id: string;
  /** One cell. */
  readonly area: Area;
  readonly content: string;
}

export interface NameRecord {
  readonly name: string;
  /** Sheet id, or `null` for the whole workbook. */
  readonly scope: string | null;
  /** `=Sheet1!$A$1:$B$2`, or a constant `=0.95`. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

export interface ScalePoint {
  readonly type: "LowestValue" | "HighestValue" | "Number" | "Percent" | "Formula" | "Percentile";
  /** The number or formula where the type wants one. */
  readonly formula: string | null;
  readonly color: string;
}

/** A colour scale; the only kind of conditional format the workbench keeps. */
export interface ColorScaleRecord {
  readonly id: string;
  readonly area: Area;
  readonly minimum: ScalePoint;
  readonly midpoint: ScalePoint | null;
  readonly maximum: ScalePoint;
}

/** How cells look, number format apart. Colours are `#RRGGBB`. */
export interface CellFormat {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  /** `null` is no fill. */
  readonly fill: string | null;
  readonly horizontal:
    "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  readonly vertical: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  readonly wrapText: boolean;
  readonly indent: number;
  readonly borderTop: Border | null;
  readonly borderBottom: Border | null;
  readonly borderLeft: Border | null;
  readonly borderRight: Border | null;
}

export interface Border {
  readonly style: "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  readonly color: string;
}

export const defaultFormat: CellFormat = {
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fontName: "Calibri",
  fontSize: 11,
  fontColor: "#000000",
  fill: null,
  horizontal: "General",
  vertical: "Bottom",
  wrapText: false,
  indent: 0,
  borderTop: null,
  borderBottom: null,
  borderLeft: null,
  borderRight: null,
};

export const defaultColumnWidth = 48;
export const defaultRowHeight = 15;

export const defaultPage: PageRecord = {
  orientation: "Portrait",
  printArea: null,
  titleRows: null,
  zoom: { scale: 100 },
  centerHorizontally: false,
};
