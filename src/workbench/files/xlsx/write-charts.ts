import { formatAbsoluteAddress, quoteSheetName, type Area } from "../../workbook-model/area";
import { cellText } from "../../workbook-model/coerce";
import type { AxisRecord, ChartRecord, ChartText, SeriesRecord } from "../../workbook-model/records";
import type { CellLookup } from "../cell-lookup";
import type { CellStyle } from "../contents";
import { namespaces, tag, textTag, xmlHeader } from "../xml/write";
import { chartKinds, labelPositions, legendPositions, wordFor, type ChartKind } from "./chart-words";

/** What writing charts needs from the workbook. */
export interface ChartCompany {
  readonly cells: CellLookup;
  readonly styles: readonly CellStyle[];
  readonly sheetName: (id: string) => string;
}

const value = (name: string, val: string | number | boolean | null): string =>
  val === null ? "" : tag(`c:${name}`, { val });

/** A chart's part, with the values that it shows, so that it can be drawn before anything is calculated. */
export function writeChart(chart: ChartRecord, company: ChartCompany): string {
  const kind = chartKinds[chart.type];
  if (!kind) throw new Error(`${chart.type} is no kind of chart that the workbench knows.`);
  return (
    xmlHeader +
    tag(
      "c:chartSpace",
      { "xmlns:c": namespaces.chart, "xmlns:a": namespaces.drawing, "xmlns:r": namespaces.relations },
      value("roundedCorners", 0),
      tag(
        "c:chart",
        {},
        titleOf(chart.title),
        value("autoTitleDeleted", !chart.title.visible),
        tag("c:plotArea", {}, tag("c:layout"), ...plots(chart, kind, company), axesOf(chart, kind)),
        legendOf(chart),
        value("plotVisOnly", 1),
        value("dispBlanksAs", "gap"),
      ),
    )
  );
}

const categoryAxis = 1001;
const valueAxis = 1002;

/** The chart's own series and, over them, those that are drawn as lines. */
function plots(chart: ChartRecord, kind: ChartKind, company: ChartCompany): string[] {
  const placed = chart.series.map((series, place) => ({ series, place }));
  const own = placed.filter(({ series }) => !series.isLine);
  const lines = placed.filter(({ series }) => series.isLine);
  return [plot(own, kind, company), ...(lines.length > 0 ? [plot(lines, chartKinds.Line!, company)] : [])];
}

interface PlacedSeries {
  readonly series: SeriesRecord;
  readonly place: number;
}

function plot(all: readonly PlacedSeries[], kind: ChartKind, company: ChartCompany): string {
  const isRound = kind.element === "pieChart" || kind.element === "doughnutChart";
  const stacked = kind.grouping === "stacked" || kind.grouping === "percentStacked";
  const isBar = kind.element === "barChart";
  return tag(
    `c:${kind.element}`,
    {},
    value("barDir", kind.direction ?? null),
    value("grouping", kind.grouping ?? null),
    kind.element === "scatterChart" ? value("scatterStyle", "lineMarker") : "",
    value("varyColors", isRound),
    ...all.map(({ series, place }) => seriesOf(series, place, kind, company)),
    isBar ? value("gapWidth", all[0]?.series.gapWidth ?? 150) : "",
    isBar && stacked ? value("overlap", 100) : "",
    kind.markers === undefined ? "" : value("marker", 1),
    isRound ? value("firstSliceAng", 0) : "",
    kind.element === "doughnutChart" ? value("holeSize", 50) : "",
    isRound ? "" : value("axId", categoryAxis) + value("axId", valueAxis),
  );
}

/** The order of a series' elements is the format's, a little different for each kind. */
function seriesOf(series: SeriesRecord, place: number, kind: ChartKind, company: ChartCompany): string {
  const isPair = kind.element === "scatterChart";
  const isLine = kind.element === "lineChart";
  return tag(
    "c:ser",
    {},
    value("idx", place),
    value("order", place),
    nameOf(series, company),
    shapeOf(series, isPair),
    kind.element === "barChart" ? value("invertIfNegative", 0) : "",
    isLine && kind.markers === false ? tag("c:marker", {}, value("symbol", "none")) : "",
    labelsOf(series, kind),
    data(isPair ? "xVal" : "cat", series.categories, company, false),
    data(isPair ? "yVal" : "val", series.values, company, true),
    isLine || isPair ? value("smooth", 0) : "",
  );
}

function nameOf({ name, nameArea }: SeriesRecord, company: ChartCompany): string {
  if (nameArea) return tag("c:tx", {}, reference("strRef", nameArea, company));
  return name === "" ? "" : tag("c:tx", {}, textTag("c:v", name));
}

function data(name: string, area: Area | null, company: ChartCompany, numbers: boolean): string {
  if (!area) return "";
  const numeric = numbers || company.cells.in(area).every(({ value: cell }) => typeof cell === "number");
  return tag(`c:${name}`, {}, reference(numeric ? "numRef" : "strRef", area, company));
}

/** An area with what its cells show; cells without a number are left out of a cache of numbers. */
function reference(
  kind: "strRef" | "numRef",
  area: Area,
  { cells, styles, sheetName }: ChartCompany,
): string {
  const listed = cells.in(area);
  const formatOf = (style: number): string => styles[style]?.numberFormat ?? "General";
  const points = listed.map(({ value: cell, style }, place) => {
    if (kind === "numRef") return typeof cell === "number" ? point(place, String(cell)) : "";
    return cell === null ? "" : point(place, cellText(cell, formatOf(style)));
  });
  return tag(
    `c:${kind}`,
    {},
    textTag("c:f", `${quoteSheetName(sheetName(area.sheet))}!${formatAbsoluteAddress(area)}`),
    tag(
      kind === "numRef" ? "c:numCache" : "c:strCache",
      {},
      kind === "numRef" ? textTag("c:formatCode", formatOf(listed[0]?.style ?? 0)) : "",
      value("ptCount", listed.length),
      ...points,
    ),
  );
}

const point = (place: number, text: string): string => tag("c:pt", { idx: place }, textTag("c:v", text));

const solid = (color: string): string =>
  tag("a:solidFill", {}, tag("a:srgbClr", { val: color.replace("#", "").toUpperCase() }));

function shapeOf({ fill, line }: SeriesRecord, isPair: boolean): string {
  // The points of a pair chart are joined by no line unless one is asked for.
  const stroke = line ? tag("a:ln", {}, solid(line)) : isPair ? tag("a:ln", {}, tag("a:noFill")) : "";
  return fill === null && stroke === "" ? "" : tag("c:spPr", {}, fill === null ? "" : solid(fill), stroke);
}

function labelsOf({ dataLabels }: SeriesRecord, { element, grouping }: ChartKind): string {
  if (!dataLabels.visible) return "";
  // A file that puts labels outside what has no end is damaged to Excel.
  const hasEnd = element === "pieChart" || (element === "barChart" && grouping === "clustered");
  const position = dataLabels.position === "OutsideEnd" && !hasEnd ? null : dataLabels.position;
  return tag(
    "c:dLbls",
    {},
    dataLabels.numberFormat === ""
      ? ""
      : tag("c:numFmt", { formatCode: dataLabels.numberFormat, sourceLinked: 0 }),
    position === null ? "" : value("dLblPos", wordFor(labelPositions, position)),
    value("showLegendKey", 0),
    value("showVal", 1),
    value("showCatName", 0),
    value("showSerName", 0),
    value("showPercent", 0),
    value("showBubbleSize", 0),
  );
}

/** A title without a text of its own is automatic. */
function titleOf({ text, visible, color, size, bold }: ChartText): string {
  if (!visible) return "";
  const look = { sz: size === null ? null : Math.round(size * 100), b: bold };
  const fill = color === null ? "" : solid(color);
  const paragraphs = text
    .split("\n")
    .map((line) =>
      tag(
        "a:p",
        {},
        tag("a:pPr", {}, tag("a:defRPr", look, fill)),
        tag("a:r", {}, tag("a:rPr", look, fill), textTag("a:t", line)),
      ),
    );
  const rich = tag("c:tx", {}, tag("c:rich", {}, tag("a:bodyPr"), ...paragraphs));
  return tag("c:title", {}, text === "" ? "" : rich, value("overlay", 0));
}

function legendOf({ legend }: ChartRecord): string {
  if (!legend.visible) return "";
  return tag(
    "c:legend",
    {},
    value("legendPos", wordFor(legendPositions, legend.position) ?? "r"),
    value("overlay", legend.overlay),
  );
}

function axesOf(chart: ChartRecord, kind: ChartKind): string {
  if (kind.element === "pieChart" || kind.element === "doughnutChart") return "";
  const lies = kind.direction === "bar";
  const isPair = kind.element === "scatterChart";
  const category = {
    id: categoryAxis,
    crosses: valueAxis,
    position: lies ? "l" : "b",
    type: isPair ? "valAx" : "catAx",
  };
  const values = { id: valueAxis, crosses: categoryAxis, position: lies ? "b" : "l", type: "valAx" };
  const between = isPair || kind.element === "areaChart" ? "midCat" : "between";
  return axisOf(chart.categoryAxis, category, between) + axisOf(chart.valueAxis, values, between);
}

interface AxisPlace {
  readonly id: number;
  readonly crosses: number;
  readonly position: string;
  readonly type: string;
}

function axisOf(axis: AxisRecord, { id, crosses, position, type }: AxisPlace, between: string): string {
  return tag(
    `c:${type}`,
    {},
    value("axId", id),
    tag(
      "c:scaling",
      {},
      value("orientation", axis.reversed ? "maxMin" : "minMax"),
      value("max", axis.maximum),
      value("min", axis.minimum),
    ),
    value("delete", !axis.visible),
    value("axPos", position),
    axis.majorGridlines ? tag("c:majorGridlines") : "",
    axis.minorGridlines ? tag("c:minorGridlines") : "",
    titleOf(axis.title),
    tag("c:numFmt", { formatCode: axis.numberFormat || "General", sourceLinked: axis.numberFormat === "" }),
    value("majorTickMark", "none"),
    value("minorTickMark", "none"),
    value("tickLblPos", "nextTo"),
    value("crossAx", crosses),
    value("crosses", "autoZero"),
    type === "catAx"
      ? value("auto", 1) + value("lblAlgn", "ctr") + value("lblOffset", 100) + value("noMultiLvlLbl", 0)
      : value("crossBetween", between),
  );
}
