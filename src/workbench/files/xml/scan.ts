import { SaxesParser } from "saxes";

/** Attributes of an element by their names as written, prefixes included. */
export type Attributes = Readonly<Record<string, string>>;

/** Is told what stands in a document, in order. Names of elements come without their prefix. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
}

export class XmlError extends Error {
  constructor(
    message: string,
    /** Whether the document is made to harm rather than broken. */
    readonly isUnsafe = false,
  ) {
    super(message);
  }
}

/**
 * Walks through an XML document and tells a handler what it meets; nothing is built that the handler does not want.
 * Document types are refused, so that there are no entities but the five of XML and numbered ones.
 *
 * @throws XmlError when the document is not well-formed
 */
export function scanXml(xml: string, handler: XmlHandler): void {
  const parser = new SaxesParser();
  const names: string[] = [];
  parser.on("error", ({ message }) => {
    throw new XmlError(message);
  });
  parser.on("doctype", () => {
    throw new XmlError("Document types are not taken.", true);
  });
  parser.on("opentag", ({ name, attributes }) => {
    const own = localName(name);
    names.push(own);
    handler.open(own, attributes);
  });
  // Blanks before and after the document belong to nothing.
  parser.on("text", (text) => names.length > 0 && handler.text(text));
  parser.on("cdata", (text) => handler.text(text));
  parser.on("closetag", () => handler.close(names.pop() ?? ""));
  parser.write(xml).close();
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

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
