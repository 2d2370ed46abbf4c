import type { ChartRecord } from "../../workbook-model/records";
import { namespaces, tag, textTag, xmlHeader } from "../xml/write";
import { unitsPerPoint, type Lines } from "./placement";

/** A sheet's drawing: its charts in frames, laid over the cells, with which they move and grow. */
export function writeDrawing(
  charts: readonly { readonly chart: ChartRecord; readonly relation: string }[],
  columns: Lines,
  rows: Lines,
): string {
  return (
    xmlHeader +
    tag(
      "xdr:wsDr",
      { "xmlns:xdr": namespaces.sheetDrawing, "xmlns:a": namespaces.drawing },
      ...charts.map(({ chart, relation }, place) =>
        tag(
          "xdr:twoCellAnchor",
          {},
          corner("from", chart.left, chart.top, columns, rows),
          corner("to", chart.left + chart.width, chart.top + chart.height, columns, rows),
          frameOf(chart, relation, place),
          tag("xdr:clientData"),
        ),
      ),
    )
  );
}

function corner(name: string, left: number, top: number, columns: Lines, rows: Lines): string {
  const column = columns.at(left);
  const row = rows.at(top);
  const number = (element: string, points: number): string =>
    textTag(`xdr:${element}`, String(Math.round(points)));
  return tag(
    `xdr:${name}`,
    {},
    number("col", column.line),
    number("colOff", column.offset * unitsPerPoint),
    number("row", row.line),
    number("rowOff", row.offset * unitsPerPoint),
  );
}

function frameOf({ name }: ChartRecord, relation: string, place: number): string {
  return tag(
    "xdr:graphicFrame",
    { macro: "" },
    tag("xdr:nvGraphicFramePr", {}, tag("xdr:cNvPr", { id: place + 2, name }), tag("xdr:cNvGraphicFramePr")),
    tag("xdr:xfrm", {}, tag("a:off", { x: 0, y: 0 }), tag("a:ext", { cx: 0, cy: 0 })),
    tag(
      "a:graphic",
      {},
      tag(
        "a:graphicData",
        { uri: namespaces.chart },
        tag("c:chart", { "xmlns:c": namespaces.chart, "xmlns:r": namespaces.relations, "r:id": relation }),
      ),
    ),
  );
}
