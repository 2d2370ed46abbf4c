import { readFile } from "../../../src/workbench/files/read-file";
import { writeXlsx } from "../../../src/workbench/files/xlsx/write-xlsx";
import { emptyContents } from "../../../src/workbench/files/contents";
import { relations } from "./xlsx/workbook-of";
import { options, zipOf } from "./zip-of";

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

/** The beginning of an old binary envelope, and the name of one of its streams. */
const envelope = (stream: string): Uint8Array =>
  Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0x45, 0, ...Buffer.from(stream, "utf16le"));

describe("readFile", () => {
  it("opens a workbook by what is in it, whatever its name", async () => {
    const bytes = await writeXlsx(emptyContents("a"), options);
    const { contents } = await readFile(bytes, "download", options);
    expect(contents.sheets.map(({ sheet }) => sheet.name)).toEqual(["Sheet1"]);
  });

  it.each([
    [
      "an OpenDocument file",
      { mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" },
      "open-document",
    ],
    ["a binary workbook", { "xl/workbook.bin": "", "[Content_Types].xml": "<Types/>" }, "binary-workbook"],
    [
      "a text document",
      {
        "_rels/.rels": relations(["rId1", "officeDocument", "word/document.xml"]),
        "word/document.xml": "<document/>",
      },
      "no-sheets",
    ],
    [
      "a workbook that would unfold a word a billion times",
      {
        "_rels/.rels": relations(["rId1", "officeDocument", "xl/workbook.xml"]),
        "xl/workbook.xml": `<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><workbook>&b;</workbook>`,
      },
      "unsafe",
    ],
  ])("refuses %s that comes as a zip file", async (_, parts: Readonly<Record<string, string>>, code) => {
    const bytes = await zipOf(parts);
    await expect(readFile(bytes, "a.xlsx", options)).rejects.toEqual(expect.objectContaining({ code }));
  });

  it.each(["list.csv", "LIST.CSV", "list.tsv", "list.txt"])("opens %s as a text table", async (name) => {
    const { contents } = await readFile(text("a\tb\nc\td"), name, options);
    expect(contents.sheets[0]?.cells.values).toEqual(["a", "b", "c", "d"]);
  });

  it.each([
    ["nothing", new Uint8Array(0), "list.csv", "empty"],
    ["a workbook of the old format", envelope("Workbook"), "a.xls", "old-format"],
    ["a workbook locked with a password", envelope("EncryptedPackage"), "a.xlsx", "locked"],
    ["a list of 50 MB", new Uint8Array(50_000_000).fill(0x61), "list.csv", "file-too-large"],
    ["a workbook that is none", text("hello"), "a.xlsx", "damaged"],
    ["another kind of file", text("%PDF-1.7"), "a.pdf", "unknown-kind"],
  ])("refuses %s", async (_, bytes, name, code) => {
    await expect(readFile(bytes, name, options)).rejects.toEqual(expect.objectContaining({ code }));
  });
});
