import { encodeAttribute, encodeXml } from "./scan";

type AttributeValue = string | number | boolean | null | undefined;

/** An element as text; attributes without a value are left out, truths are 1 and 0. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  ...children: readonly string[]
): string {
  let text = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined) continue;
    text += ` ${key}="${typeof value === "boolean" ? Number(value) : encodeAttribute(String(value))}"`;
  }
  const inside = children.join("");
  return inside === "" ? `${text}/>` : `${text}>${inside}</${name}>`;
}

/** An element with nothing but text in it. */
export function textTag(
  name: string,
  text: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
): string {
  return tag(name, attributes, encodeXml(text));
}

export const xmlHeader = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const namespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relations: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  packageRelations: "http://schemas.openxmlformats.org/package/2006/relationships",
  contentTypes: "http://schemas.openxmlformats.org/package/2006/content-types",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/main",
  sheetDrawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  webExtension: "http://schemas.microsoft.com/office/webextensions/webextension/2010/11",
  webTaskpanes: "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11",
  compatibility: "http://schemas.openxmlformats.org/markup-compatibility/2006",
  revision: "http://schemas.microsoft.com/office/spreadsheetml/2014/revision",
  dynamicArray: "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray",
} as const;
