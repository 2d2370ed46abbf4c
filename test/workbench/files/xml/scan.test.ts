import fc from "fast-check";
import { encodeAttribute, encodeXml, scanXml, XmlError } from "../../../../src/workbench/files/xml/scan";
import { readXml } from "../../../../src/workbench/files/xml/tree";
import { tag, textTag } from "../../../../src/workbench/files/xml/write";

function events(xml: string): string[] {
  const list: string[] = [];
  scanXml(xml, {
    open: (name, attributes) => list.push(`<${name} ${JSON.stringify(attributes)}`),
    text: (text) => list.push(text),
    close: (name) => list.push(`/${name}`),
  });
  return list;
}

describe("scanXml", () => {
  it("tells elements, texts and ends in order, names without their prefixes", () => {
    expect(events('<?xml version="1.0"?>\n<x:a r:id="1"><b/>text</x:a>')).toEqual([
      '<a {"r:id":"1"}',
      "<b {}",
      "/b",
      "text",
      "/a",
    ]);
  });

  it("reads the entities of XML, numbered ones, and CDATA as it stands", () => {
    expect(readXml("<a b='&lt;&quot;'>&amp;&#65;&#x1F600;<![CDATA[<&amp;>]]></a>")).toMatchObject({
      attributes: { b: '<"' },
      text: "&A😀<&amp;>",
    });
  });

  it("skips comments and what stands before and after the document", () => {
    expect(events("\ufeff<!-- <c> --><a>1<!-- 2 -->3</a>\n")).toEqual(["<a {}", "1", "3", "/a"]);
  });

  it.each([
    ["an element left open", "<a><b></a>"],
    ["an end without a beginning", "<a></a></b>"],
    ["a document type, which could define entities that grow without end", "<!DOCTYPE a><a/>"],
    ["an unknown entity", "<a>&lol;</a>"],
    ["a tag that does not end", "<a"],
    ["an attribute without quotes", "<a b=c/>"],
    ["no element at all", "text"],
  ])("refuses %s", (_, xml) => {
    expect(() => events(xml)).toThrow(XmlError);
  });

  it("gives back any text and attribute that was written, control characters apart", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (text, attribute) => {
        const element = readXml(textTag("a", text, { b: attribute }));
        // XML cannot hold these at all.
        const held = (whole: string): string =>
          whole.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, "");
        expect(element.text).toBe(held(text));
        expect(element.attribute("b")).toBe(held(attribute));
      }),
    );
  });

  it("writes line breaks and tabs so that they live on in attributes", () => {
    expect(encodeAttribute("a\r\n\tb")).toBe("a&#13;&#10;&#9;b");
    expect(encodeXml("a\r\n\tb")).toBe("a&#13;\n\tb");
  });

  it("leaves out attributes without a value and writes truths as 1 and 0", () => {
    expect(tag("a", { b: null, c: undefined, d: true, e: false, f: 0 })).toBe('<a d="1" e="0" f="0"/>');
  });
});
