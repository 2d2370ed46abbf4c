import { parseAddress, type Area } from "../../workbook-model/area";
import type { AxisRecord, ChartRecord, ChartText, SeriesRecord } from "../../workbook-model/records";
import type { XmlElement } from "../xml/tree";
import { chartKinds, labelPositions, legendPositions } from "./chart-words";
import type { Colors } from "./colors";

type Placement = Pick<ChartRecord, "id" | "sheet" | "name" | "left" | "top" | "width" | "height">;

/** What reading a chart needs from the rest of the file. */
export interface ChartSurroundings {
  readonly colors: Colors;
  /** Id of the sheet of that name. */
  readonly sheetNamed: (name: string) => string | null;
}

/** A chart part; `null` where the workbench does not draw its kind. */
export function readChart(root: XmlElement, place: Placement, from: ChartSurroundings): ChartRecord | null {
  const chart = root.child("chart");
  const plot = chart?.child("plotArea");
  const groups = plot?.children.filter(({ name }) => name.endsWith("Chart")) ?? [];
  const [group] = groups;
  if (!chart || !plot || !group) return null;
  const type = typeOf(group);
  const over = linesOver(type, groups, plot);
  if (type === null || over === null) return null;
  const reader = new ChartReader(from, place.sheet);
  const legend = chart.child("legend");
  const values = plot.all("valAx");
  const isPair = group.name === "scatterChart";
  return {
    ...place,
    type,
    title: reader.title(chart.child("title"), chart.child("autoTitleDeleted")?.flag("val", false) ?? false),
    series: [
      ...group.all("ser").map((element) => ({ element, series: reader.series(element, group) })),
      ...over.map(({ element, from: own }) => ({
        element,
        series: { ...reader.series(element, own), isLine: true as const },
      })),
    ]
      .sort((one, other) => orderOf(one.element) - orderOf(other.element))
      .map(({ series }) => series),
    legend: {
      visible: legend !== null,
      position: legendPositions[legend?.child("legendPos")?.value ?? "r"] ?? "Right",
      overlay: legend?.child("overlay")?.flag("val", true) ?? false,
    },
    categoryAxis: reader.axis(isPair ? (values[0] ?? null) : (plot.child("catAx") ?? plot.child("dateAx"))),
    valueAxis: reader.axis(isPair ? (values[1] ?? null) : (values[0] ?? null)),
  };
}

/**
 * Series that are drawn as lines over columns, on the same axes; `null` for a mixture that the workbench does not draw.
 */
function linesOver(
  type: string | null,
  [, lines, ...others]: readonly XmlElement[],
  plot: XmlElement,
): { readonly element: XmlElement; readonly from: XmlElement }[] | null {
  if (!lines) return [];
  const isPlain = type === "ColumnClustered" && typeOf(lines) === "Line";
  if (!isPlain || others.length > 0 || plot.all("valAx").length > 1) return null;
  return lines.all("ser").map((element) => ({ element, from: lines }));
}

const orderOf = (series: XmlElement): number => series.child("order")?.number("val") ?? 0;

function typeOf(group: XmlElement): string | null {
  const direction = group.child("barDir")?.value ?? null;
  const grouping = group.child("grouping")?.value ?? null;
  // A group may allow markers of which each series says that it has none.
  const marked =
    (group.child("marker")?.flag("val", true) ?? false) &&
    group.all("ser").some((series) => series.at("marker", "symbol")?.value !== "none");
  const found = Object.entries(chartKinds).find(
    ([, kind]) =>
      kind.element === group.name &&
      (kind.direction ?? null) === direction &&
      (kind.grouping === undefined || kind.grouping === (grouping ?? "standard")) &&
      (kind.markers === undefined || kind.markers === marked),
  );
  return found?.[0] ?? null;
}

class ChartReader {
  constructor(
    private readonly from: ChartSurroundings,
    private readonly sheet: string,
  ) {}

  title(title: XmlElement | null, deleted: boolean): ChartText {
    const rich = title?.at("tx", "rich");
    const paragraphs = rich?.all("p") ?? [];
    const runs = paragraphs.flatMap((paragraph) => paragraph.all("r"));
    const text = paragraphs
      .map((paragraph) =>
        paragraph
          .all("r")
          .map((run) => run.child("t")?.text ?? "")
          .join(""),
      )
      .join("\n");
    const look = runs[0]?.child("rPr") ?? paragraphs[0]?.at("pPr", "defRPr") ?? null;
    const size = look?.number("sz") ?? null;
    const bold = look?.attribute("b") ?? null;
    return {
      text,
      visible: title !== null && !deleted,
      color: this.from.colors.drawing(look?.child("solidFill") ?? null),
      size: size === null ? null : size / 100,
      bold: bold === null ? null : (look?.flag("b", false) ?? null),
    };
  }

  series(series: XmlElement, group: XmlElement): SeriesRecord {
    const labels = series.child("dLbls") ?? group.child("dLbls");
    const shape = series.child("spPr");
    const gap = group.child("gapWidth")?.number("val") ?? null;
    const nameReference = series.at("tx", "strRef");
    const names = nameReference?.at("strCache", "pt", "v")?.text ?? series.at("tx", "v")?.text ?? "";
    return {
      name: nameReference ? "" : names,
      nameArea: this.#area(nameReference),
      values: this.#area(firstOf(series.child("val") ?? series.child("yVal"))),
      categories: this.#area(firstOf(series.child("cat") ?? series.child("xVal"))),
      fill: this.from.colors.drawing(shape?.child("solidFill") ?? null),
      line: this.from.colors.drawing(shape?.at("ln", "solidFill") ?? null),
      gapWidth: gap,
      dataLabels: {
        visible: labels?.child("showVal")?.flag("val", true) ?? false,
        numberFormat: ownFormat(labels),
        position: labelPositions[labels?.child("dLblPos")?.value ?? "outEnd"] ?? "OutsideEnd",
      },
    };
  }

  axis(axis: XmlElement | null): AxisRecord {
    return {
      visible: axis !== null && !(axis.child("delete")?.flag("val", true) ?? false),
      title: this.title(axis?.child("title") ?? null, false),
      minimum: axis?.at("scaling", "min")?.number("val") ?? null,
      maximum: axis?.at("scaling", "max")?.number("val") ?? null,
      numberFormat: ownFormat(axis),
      majorGridlines: axis?.child("majorGridlines") !== null && axis !== null,
      minorGridlines: axis?.child("minorGridlines") !== null && axis !== null,
      reversed: axis?.at("scaling", "orientation")?.value === "maxMin",
    };
  }

  #area(reference: XmlElement | null): Area | null {
    const parsed = parseAddress(reference?.child("f")?.text ?? "");
    if (!parsed) return null;
    const sheet = parsed.sheetName === null ? this.sheet : this.from.sheetNamed(parsed.sheetName);
    return sheet === null ? null : { sheet, ...parsed.rectangle };
  }
}

/** A format of its own, not that of the cells. */
function ownFormat(element: XmlElement | null): string {
  const format = element?.child("numFmt");
  return format && !format.flag("sourceLinked", false) ? (format.attribute("formatCode") ?? "") : "";
}

const firstOf = (element: XmlElement | null): XmlElement | null => element?.children[0] ?? null;
