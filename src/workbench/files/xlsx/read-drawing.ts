import type { ChartRecord } from "../../workbook-model/records";
import type { XmlElement } from "../xml/tree";
import type { Lines } from "./placement";
import { unitsPerPoint } from "./placement";

/** A chart in a drawing: where it lies, and by which relation its part is found. */
export interface PlacedChart extends Pick<ChartRecord, "left" | "top" | "width" | "height" | "name"> {
  readonly relation: string;
}

export interface ReadDrawing {
  readonly charts: readonly PlacedChart[];
  /** Whether there is anything but charts: pictures, shapes, controls. */
  readonly others: boolean;
}

/** Reads where the charts of a sheet lie. */
export function readDrawing(root: XmlElement, columns: Lines, rows: Lines): ReadDrawing {
  const charts: PlacedChart[] = [];
  let others = false;
  for (const anchor of root.children) {
    const frame = anchor.child("graphicFrame");
    const chart = frame?.at("graphic", "graphicData", "chart");
    const relation = chart?.relation;
    const place = placeOf(anchor, columns, rows);
    if (!relation || !place) others = true;
    else
      charts.push({
        ...place,
        relation,
        name: frame?.at("nvGraphicFramePr", "cNvPr")?.attribute("name") ?? "",
      });
  }
  return { charts, others };
}

type Place = Pick<ChartRecord, "left" | "top" | "width" | "height">;

function placeOf(anchor: XmlElement, columns: Lines, rows: Lines): Place | null {
  const size = anchor.child("ext");
  const position = anchor.child("pos");
  const from = anchor.child("from");
  const to = anchor.child("to");
  const points = (element: XmlElement | null, name: string): number =>
    (element?.number(name) ?? 0) / unitsPerPoint;
  if (position && size) {
    return {
      left: points(position, "x"),
      top: points(position, "y"),
      width: points(size, "cx"),
      height: points(size, "cy"),
    };
  }
  if (!from) return null;
  const left = corner(from, "col", columns);
  const top = corner(from, "row", rows);
  if (size) return { left, top, width: points(size, "cx"), height: points(size, "cy") };
  if (!to) return null;
  return { left, top, width: corner(to, "col", columns) - left, height: corner(to, "row", rows) - top };
}

function corner(mark: XmlElement, axis: "col" | "row", lines: Lines): number {
  const number = (name: string): number => Number(mark.child(name)?.text ?? 0);
  return lines.start(number(axis)) + number(`${axis}Off`) / unitsPerPoint;
}
