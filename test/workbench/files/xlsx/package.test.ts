import { FileRefusal } from "../../../../src/workbench/files/refusals";
import { XlsxPackage } from "../../../../src/workbench/files/xlsx/package";
import { readDirectory } from "../../../../src/workbench/files/xlsx/zip-directory";
import { zipOf } from "../zip-of";

const refusal = (code: string): object => expect.objectContaining({ code }) as object;

/** Lets every part of a zip file's directory claim to be of this size. */
function withClaimedSize(bytes: Uint8Array, size: number): Uint8Array {
  const lying = bytes.slice();
  const view = new DataView(lying.buffer);
  for (let at = 0; at + 28 < lying.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return lying;
}

describe("XlsxPackage", () => {
  it("adds up what the directory says, before anything is unpacked", async () => {
    expect(readDirectory(await zipOf({ "a.xml": "x".repeat(1000), "b/c.xml": "y".repeat(500) }))).toEqual({
      parts: 2,
      size: 1500,
    });
  });

  it("refuses a file that says it unpacks to more than the limit", async () => {
    const bomb = await zipOf({ "xl/workbook.xml": " ".repeat(2_000_000) });
    expect(bomb.length).toBeLessThan(5000);
    await expect(XlsxPackage.open(bomb, 1_000_000)).rejects.toEqual(refusal("too-large"));
  });

  it("refuses a file of more parts than any workbook has", async () => {
    const parts = Array.from({ length: 10_001 }, (_, place): [string, string] => [`${place}`, ""]);
    await expect(XlsxPackage.open(await zipOf(Object.fromEntries(parts)))).rejects.toEqual(
      refusal("too-many-parts"),
    );
  });

  it("stops a part that is larger than its file says", async () => {
    const bomb = withClaimedSize(await zipOf({ "xl/workbook.xml": " ".repeat(2_000_000) }), 10);
    const file = await XlsxPackage.open(bomb, 1_000_000);
    await expect(file.text("xl/workbook.xml")).rejects.toEqual(refusal("too-large"));
  });

  it("counts all parts together against the limit", async () => {
    const file = await XlsxPackage.open(
      withClaimedSize(await zipOf({ a: "1".repeat(600), b: "2".repeat(600) }), 10),
      1000,
    );
    // The small claim of the first part is a lie too, but it stays within the limit: zip's own check meets it.
    await expect(file.text("a").then(() => file.text("b"))).rejects.toBeInstanceOf(FileRefusal);
  });

  it("takes a part of four gigabytes or more as too large", async () => {
    const claimed = withClaimedSize(await zipOf({ a: "1" }), 0xffffffff);
    await expect(XlsxPackage.open(claimed)).rejects.toEqual(refusal("too-large"));
  });

  it.each([
    ["no zip file", new TextEncoder().encode("PK, but no zip file at all, only words")],
    ["an empty one", new Uint8Array(0)],
  ])("calls %s damaged", async (_, bytes) => {
    await expect(XlsxPackage.open(bytes)).rejects.toEqual(refusal("damaged"));
  });

  it("calls a file damaged of which the end is missing", async () => {
    const whole = await zipOf({ "xl/workbook.xml": "<a/>".repeat(500) });
    await expect(XlsxPackage.open(whole.slice(0, whole.length >> 1))).rejects.toEqual(refusal("damaged"));
  });

  it("calls a part damaged whose bytes were changed", async () => {
    const bytes = await zipOf({ a: Array.from({ length: 2000 }, (_, row) => `row ${row}`).join() });
    for (let at = 60; at < 90; at += 1) bytes[at] = 255 - (bytes[at] ?? 0);
    const text = XlsxPackage.open(bytes).then((file) => file.text("a"));
    await expect(text).rejects.toEqual(refusal("damaged"));
  });

  it("finds parts whatever the case and slashes of their names", async () => {
    const file = await XlsxPackage.open(await zipOf({ "XL\\Workbook.xml": "<a/>" }));
    await expect(file.text("xl/workbook.xml")).resolves.toBe("<a/>");
  });

  it("follows relations from their part's folder, from the root and out of the file", async () => {
    const relation = (id: string, kind: string, target: string, mode = ""): string =>
      `<Relationship Id="${id}" Type="http://x/relationships/${kind}" Target="${target}"${mode}/>`;
    const file = await XlsxPackage.open(
      await zipOf({
        "xl/worksheets/_rels/sheet1.xml.rels":
          "<Relationships>" +
          relation("rId1", "table", "../tables/table1.xml") +
          relation("rId2", "drawing", "/xl/drawings/drawing1.xml") +
          relation("rId3", "hyperlink", "https://example.com/", ' TargetMode="External"') +
          "</Relationships>",
      }),
    );
    expect(await file.relations("xl/worksheets/sheet1.xml")).toEqual([
      { id: "rId1", kind: "table", target: "xl/tables/table1.xml", external: false },
      { id: "rId2", kind: "drawing", target: "xl/drawings/drawing1.xml", external: false },
      { id: "rId3", kind: "hyperlink", target: "https://example.com/", external: true },
    ]);
    expect(await file.relations("xl/workbook.xml")).toEqual([]);
  });
});
