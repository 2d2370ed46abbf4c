/** Attributes of an element by their names as written, prefixes included. */
export type Attributes = Readonly<Record<string, string>>;

/** Is told what stands in a document, in order. Names of elements come without their prefix. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
}

export class XmlError extends Error {}

/**
 * Walks through an XML document and tells a handler what it meets. Made for the parts of a workbook file: a sheet of
 * 48,000 rows is walked through in a fraction of a second and nothing is built that the handler does not want.
 *
 * Document types are refused, so that there are no entities but the five of XML and numbered ones.
 *
 * @throws XmlError when the document is not well-formed
 */
export function scanXml(xml: string, handler: XmlHandler): void {
  const open: string[] = [];
  let at = xml.indexOf("<");
  if (at < 0) throw new XmlError("There is no element.");
  while (at >= 0) {
    const next = xml.charCodeAt(at + 1);
    let end: number;
    if (next === slash) end = closeTag(xml, at, open, handler);
    else if (next === question) end = after(xml, "?>", at);
    else if (next === bang) end = declaration(xml, at, handler);
    else end = openTag(xml, at, open, handler);
    at = xml.indexOf("<", end);
    const stop = at < 0 ? xml.length : at;
    if (stop > end && open.length > 0) handler.text(decodeText(xml.slice(end, stop)));
  }
  if (open.length > 0) throw new XmlError(`<${open.at(-1)}> is not closed.`);
}

const slash = 47;
const question = 63;
const bang = 33;

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new XmlError(`${mark} is missing.`);
  return at + mark.length;
}

function closeTag(xml: string, at: number, open: string[], handler: XmlHandler): number {
  const end = after(xml, ">", at);
  const name = localName(xml.slice(at + 2, end - 1).trim());
  if (open.pop() !== name) throw new XmlError(`</${name}> closes nothing.`);
  handler.close(name);
  return end;
}

function declaration(xml: string, at: number, handler: XmlHandler): number {
  if (xml.startsWith("<!--", at)) return after(xml, "-->", at + 4);
  if (!xml.startsWith("<![CDATA[", at)) throw new XmlError("Document types are not taken.");
  const end = after(xml, "]]>", at);
  handler.text(xml.slice(at + 9, end - 3));
  return end;
}

const tagPattern = /<([^\s/>"'=<]+)/y;
const attributePattern = /\s+([^\s=/>"'<]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const endPattern = /\s*(\/?)>/y;

function openTag(xml: string, at: number, open: string[], handler: XmlHandler): number {
  tagPattern.lastIndex = at;
  const tag = tagPattern.exec(xml);
  if (!tag?.[1]) throw new XmlError(`There is no element at ${at}.`);
  const name = localName(tag[1]);
  const attributes: Record<string, string> = {};
  let end = tagPattern.lastIndex;
  for (;;) {
    attributePattern.lastIndex = end;
    const attribute = attributePattern.exec(xml);
    if (!attribute) break;
    attributes[attribute[1] ?? ""] = decodeText(attribute[2] ?? attribute[3] ?? "");
    end = attributePattern.lastIndex;
  }
  endPattern.lastIndex = end;
  const last = endPattern.exec(xml);
  if (!last) throw new XmlError(`<${name}> does not end.`);
  handler.open(name, attributes);
  if (last[1]) handler.close(name);
  else open.push(name);
  return endPattern.lastIndex;
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decodeText(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([^;\s]*));?/gi, (whole, decimal, hex, name) => {
    if (decimal || hex) return character(decimal ? Number(decimal) : parseInt(hex, 16));
    const entity = whole.endsWith(";") ? entities[name] : undefined;
    if (entity === undefined) throw new XmlError(`${whole} is no entity.`);
    return entity;
  });
}

function character(code: number): string {
  if (code > 0x10ffff) throw new XmlError(`&#${code}; is no character.`);
  return String.fromCodePoint(code);
}

/** Text as it stands between tags; characters that XML cannot hold are left out. */
export function encodeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, "")
    .replace(/[&<>\r]/g, (letter) => escapes[letter] ?? letter);
}

/** Text as it stands in an attribute, where line breaks and tabs as themselves would become spaces. */
export function encodeAttribute(text: string): string {
  return encodeXml(text).replace(/["\n\t]/g, (letter) => escapes[letter] ?? letter);
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};
