import type { Cell } from "../../../src/contract/cell";
import { insertSegmentReport, openWorkbook, requestFor, type OpenWorkbook } from "./workbook-with";

/** What Excel would make a formula, a number, a date or a truth value of, or read as its sign for text. */
const texts = [
  '=HYPERLINK("https://x.example","y")',
  "00123",
  "1-2",
  "1E5",
  "TRUE",
  "'x",
  "<b>",
  "+1",
  "@a",
  "#N/A",
];

/** Customers of these segments, as texts in the sheet. */
function openWith(segments: readonly string[]): OpenWorkbook {
  const open = openWorkbook([["Plan", "Churned"]]);
  fill(open, segments);
  open.select("Sheet1!A1");
  return open;
}

function fill(open: OpenWorkbook, segments: readonly string[]): void {
  segments.forEach((segment, index) => {
    open.book.cells.setNumberFormats(open.area(`Sheet1!A${index + 2}`), "@");
    open.write(`Sheet1!A${index + 2}`, [[segment, "No"]] as Cell[][]);
  });
}

const column = (open: OpenWorkbook, address: string) => ({
  values: open.values(address).flat(),
  formulas: open.formulas(address).flat(),
});

describe("texts of the data stay the texts they are", () => {
  /** Groups repeat: that is how a column of them is recognised. */
  const thrice = texts.flatMap((text) => [text, text, text]);
  const asTexts = { values: texts, formulas: texts.map(() => null) };

  it("in an inserted report", async () => {
    const open = openWith(thrice);
    await insertSegmentReport(open);
    expect(column(open, `A5:A${4 + texts.length}`)).toEqual(asTexts);
  });

  it("in rows that a refresh adds", async () => {
    const open = openWith(["Old"]);
    await insertSegmentReport(open);
    fill(open, texts);
    const [recipe] = await open.port.recipes();
    if (!recipe) throw new Error("One recipe was expected");
    await open.runs.refresh(recipe);
    expect(column(open, `'Segment retention'!A5:A${4 + texts.length}`)).toEqual(asTexts);
  });

  it("in a clean copy", async () => {
    const open = openWith(thrice);
    const prepared = await open.runs.prepare(requestFor(open, await open.port.describeSelection()));
    await open.runs.cleanCopy(prepared);
    expect(column(open, `B2:B${1 + thrice.length}`)).toEqual({
      values: thrice,
      formulas: thrice.map(() => null),
    });
  });
});
