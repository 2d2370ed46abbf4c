import type { Locator } from "playwright-core";
import { encoded } from "../workbench/files/csv/encoded";
import { workbookOf } from "../workbench/files/xlsx/workbook-of";
import { leaveBrowser, openStage, type Stage } from "./harness/stage";

/** Opening and saving in the page itself, with the reading thread and the browser's own decoders. */
describe("files in the workbench", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ query: { sample: "0" } });
  });
  afterAll(async () => {
    await stage.close();
    await leaveBrowser();
  });

  const choose = (name: string, bytes: Uint8Array | string): Promise<void> =>
    stage.page
      .getByTestId("open-file")
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  /** 50 MB, made in the page itself. */
  const chooseLarge = (name: string): Promise<void> =>
    stage.page.getByTestId("open-file").evaluate((input, named) => {
      const given = new DataTransfer();
      given.items.add(new File([new Uint8Array(50_000_000).fill(0x61)], named));
      (input as HTMLInputElement).files = given.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    }, name);
  const said = (text: RegExp): Promise<void> =>
    stage.page.getByRole("status").getByText(text).waitFor({ timeout: 60_000 });
  const bar = (): Locator => stage.page.getByRole("region", { name: "Question" });
  const answer = (name: RegExp): Promise<void> => bar().getByRole("button", { name }).click();
  const cells = async (address: string): Promise<unknown> => {
    await stage.drive("settled");
    return stage.drive("values", address);
  };

  it("opens a Japanese list in Shift-JIS, and says that the encoding was a guess", async () => {
    await choose("kokyaku.csv", encoded("区分,人数\n学生,1200\n社会人,800\n", "shift_jis"));
    await said(/kokyaku\.csv is open/);
    expect(await cells("A1:B3")).toEqual([
      ["区分", "人数"],
      ["学生", 1200],
      ["社会人", 800],
    ]);
    expect(await bar().innerText()).toContain("Shift-JIS (Japanese)");
  });

  it("reads it anew in the encoding that the user chooses instead", async () => {
    await answer(/Windows-1252/);
    // The message of the first opening goes as soon as the second begins.
    await said(/kokyaku\.csv is open/);
    expect(await cells("A2:B2")).toEqual([["Šw\u0090¶", 1200]]);
    expect(await bar().isVisible()).toBe(false);
  });

  it("opens a Danish list in Windows-1252, and withdraws its offer when the workbook is changed", async () => {
    await choose("kunder.csv", encoded("Område;Andel\nSmørrebrød;12,5\nÆbler;7,25\n", "windows-1252"));
    await said(/kunder\.csv is open/);
    expect(await cells("A1:B3")).toEqual([
      ["Område", "Andel"],
      ["Smørrebrød", 12.5],
      ["Æbler", 7.25],
    ]);
    await bar().waitFor();
    await stage.drive("type", "D5", "1");
    await bar().waitFor({ state: "hidden" });
  });

  it("asks what 1.234 means before anything is written, and writes what the user says", async () => {
    await choose("paid.csv", "id,paid\nC1,1.234\nC2,5.678\n");
    await bar().waitFor();
    expect(await bar().innerText()).toContain("paid.csv, cell B2: what does 1.234 mean?");
    expect(await cells("A2")).toEqual([["Smørrebrød"]]);
    await answer(/1,234 .*thousands/);
    await said(/paid\.csv is open/);
    expect(await cells("A1:B3")).toEqual([
      ["id", "paid"],
      ["C1", 1234],
      ["C2", 5678],
    ]);
  });

  it.each([
    ["a damaged workbook", "damaged.xlsx", "PK not a zip", /damaged/],
    ["an old workbook", "old.xls", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), /old format/],
    ["a list of 50 MB", "large.csv", null, /50 MB or larger/],
  ])("says what is wrong with %s, and leaves the open workbook as it was", async (_, name, bytes, why) => {
    await (bytes === null ? chooseLarge(name) : choose(name, bytes));
    await said(new RegExp(`${name.replace(".", "\\.")} was not opened`));
    await said(why);
    expect(await cells("B2")).toEqual([[1234]]);
    expect(await stage.page.locator(".file-name").innerText()).toBe("paid.csv");
  });

  it("says how far a long list is, and leaves the open workbook as it was when that is broken off", async () => {
    await stage.page.getByTestId("open-file").evaluate((input) => {
      const given = new DataTransfer();
      given.items.add(new File(["a,b,c,d\n".repeat(1_000_000)], "long.csv"));
      (input as HTMLInputElement).files = given.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await stage.page.waitForFunction(() => {
      const words = /^Opening long\.csv: [\d,]+ of 1,000,000 rows/;
      const isSaid = [...document.querySelectorAll('[role="status"]')].some((one) =>
        words.test((one as HTMLElement).innerText),
      );
      // At once: a quick machine has all rows in the grid before a mouse is there.
      if (isSaid) document.querySelector<HTMLButtonElement>(".status button.cancel")?.click();
      return isSaid;
    });
    await said(/long\.csv was not opened/);
    expect(await cells("B2")).toEqual([[1234]]);
    expect(await stage.page.locator(".file-name").innerText()).toBe("paid.csv");
  });

  it("lists what a save would lose before anything is saved, and saves when that is agreed to", async () => {
    const sheet = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells><hyperlinks/>`;
    await choose("plan.xlsx", await workbookOf(sheet, { "xl/comments1.xml": "<a/>" }));
    await said(/plan\.xlsx is open/);
    let saved = 0;
    stage.page.on("download", () => (saved += 1));
    await stage.page.getByRole("button", { name: "Save .xlsx" }).click();
    await bar().waitFor();
    expect(await bar().getByRole("listitem").allInnerTexts()).toEqual(["comments and notes", "hyperlinks"]);
    expect(saved).toBe(0);
    const download = stage.page.waitForEvent("download");
    await answer(/Save without/);
    expect((await download).suggestedFilename()).toBe("plan.xlsx");
    await said(/plan\.xlsx is saved, without/);
  });

  it("complains of nothing", () => {
    expect(stage.complaints).toEqual([]);
  });
});
