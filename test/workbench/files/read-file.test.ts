import { readFile } from "../../../src/workbench/files/read-file";
import { writeXlsx } from "../../../src/workbench/files/xlsx/write-xlsx";
import { emptyContents } from "../../../src/workbench/files/contents";
import { options } from "./zip-of";

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

describe("readFile", () => {
  it("opens a workbook by what is in it, whatever its name", async () => {
    const bytes = await writeXlsx(emptyContents("a"), options);
    const { contents } = await readFile(bytes, "download", options);
    expect(contents.sheets.map(({ sheet }) => sheet.name)).toEqual(["Sheet1"]);
  });

  it.each(["list.csv", "LIST.CSV", "list.tsv", "list.txt"])("opens %s as a text table", async (name) => {
    const { contents } = await readFile(text("a\tb\nc\td"), name, options);
    expect(contents.sheets[0]?.cells.values).toEqual(["a", "b", "c", "d"]);
  });

  it.each([
    ["nothing", new Uint8Array(0), "list.csv", "empty"],
    [
      "a workbook of the old format, or one locked with a password",
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1),
      "a.xlsx",
      "old-or-locked",
    ],
    ["a workbook that is none", text("hello"), "a.xlsx", "damaged"],
    ["another kind of file", text("%PDF-1.7"), "a.pdf", "unknown-kind"],
  ])("refuses %s", async (_, bytes, name, code) => {
    await expect(readFile(bytes, name, options)).rejects.toEqual(expect.objectContaining({ code }));
  });
});
