import { XMLParser } from "fast-xml-parser";

/** An element of the manifest. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

type Node = Readonly<Record<string, unknown>>;

/** The parser's ordered form as plain elements. */
function elementOf(node: Node): Element {
  const name = Object.keys(node).find((key) => key !== ":@") ?? "";
  const inner = (node[name] as readonly Node[]) ?? [];
  return {
    name,
    attributes: (node[":@"] as Record<string, string>) ?? {},
    children: inner.filter((child) => !("#text" in child)).map(elementOf),
    text: inner.map((child) => String(child["#text"] ?? "")).join(""),
  };
}

/** The root element of a manifest. */
export function parse(xml: string): Element {
  const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: "" });
  const nodes = parser.parse(xml) as Node[];
  return elementOf(nodes.find((node) => "OfficeApp" in node) ?? {});
}

/** The element and everything under it. */
export const within = (element: Element): Element[] => [element, ...element.children.flatMap(within)];
export const named = (element: Element, ...names: string[]): Element[] =>
  within(element).filter(({ name }) => names.includes(name));
/** The only element of a name. */
export const one = (element: Element, name: string): Element => {
  const [found, ...others] = named(element, name);
  if (!found || others.length > 0) throw new Error(`not exactly one <${name}>`);
  return found;
};
export const attribute = (element: Element, name: string): string => element.attributes[name] ?? "";
