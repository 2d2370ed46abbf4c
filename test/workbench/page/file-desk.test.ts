import { ReadingEnded, type ReadJob } from "../../../src/workbench/files/background-reading";
import type { WorkbookContents } from "../../../src/workbench/files/contents";
import { fillInSlices, type FillRun } from "../../../src/workbench/files/fill-in-slices";
import { readFile, type ReadFile } from "../../../src/workbench/files/read-file";
import { MemoryWorkbook } from "../../../src/workbench/workbook-model/memory/memory-workbook";
import { Announcer } from "../../../src/workbench/page/announcer";
import { FileDesk } from "../../../src/workbench/page/file-desk";
import { PageStore, type PageState } from "../../../src/workbench/page/state";
import { openingState } from "./page-state";
import { options } from "../files/zip-of";
import { workbookOf } from "../files/xlsx/workbook-of";

/** A desk over a workbook in memory, reading on this thread. */
function desk(change: Partial<PageState> = {}) {
  const store = new PageStore({ ...openingState, ...change });
  const downloaded: string[] = [];
  const opened: { model: MemoryWorkbook } = { model: new MemoryWorkbook() };
  const read = jest.fn<Promise<ReadFile>, [ReadJob, AbortSignal]>((job) =>
    readFile(job.bytes, job.name, job.options, job.choices),
  );
  const files = new FileDesk({
    announcer: new Announcer(store),
    model: () => opened.model,
    options: () => options,
    show: async (contents: WorkbookContents, run: FillRun) => {
      const model = new MemoryWorkbook({ name: contents.name });
      await fillInSlices(model, contents, run);
      opened.model = model;
      store.change({ fileName: contents.name });
    },
    read,
    deliver: (_bytes, name) => void downloaded.push(name),
  });
  const cells = (): unknown => {
    const sheet = opened.model.sheets.active;
    return opened.model.cells.values({ sheet, row: 0, column: 0, rows: 3, columns: 2 });
  };
  const answer = async (label: RegExp): Promise<void> => {
    store
      .get()
      .question?.answers.find((one) => label.test(one.label))
      ?.choose();
    await settled();
  };
  return { store, files, read, cells, answer, opened, downloaded };
}

/** Everything that is only waiting for its turn has had it. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

const utf8 = (text: string) => (): Promise<Uint8Array> => Promise.resolve(new TextEncoder().encode(text));
const doubtful = "id,paid\nC1,1.234\n";

describe("opening a text table", () => {
  it("asks what 1.234 means before anything of the file is shown, with both readings", async () => {
    const { store, files, cells, answer } = desk();
    const opening = files.openForUser("list.csv", utf8(doubtful));
    await settled();
    expect(store.get().question).toMatchObject({
      text: "list.csv, cell B2: what does 1.234 mean?",
      answers: [
        { label: "1,234 (the mark parts thousands)" },
        { label: "1.234 (decimals follow the mark)" },
        { label: "Do not open" },
      ],
    });
    expect(cells()).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
    await answer(/thousands/);
    await opening;
    expect(cells()).toEqual([
      ["id", "paid"],
      ["C1", 1234],
      [null, null],
    ]);
    expect(store.get()).toMatchObject({ question: null, busy: null, message: { text: "list.csv is open." } });
  });

  it("takes the other answer as readily, in the words of the page's language", async () => {
    const { store, files, cells, answer } = desk({ language: "da-DK" });
    const opening = files.openForUser("list.csv", utf8(doubtful));
    await settled();
    expect(store.get().question?.answers.map(({ label }) => label)).toEqual([
      "1.234 (tegnet adskiller tusinder)",
      "1,234 (tegnet står før decimaler)",
      "Åbn ikke",
    ]);
    await answer(/decimaler/);
    await opening;
    expect(cells()).toMatchObject([
      ["id", "paid"],
      ["C1", 1.234],
      [null, null],
    ]);
  });

  it.each(["€1.234", "1.234 %", "(1.234)"])("shows both readings of the number in %s", async (text) => {
    const { store, files, answer } = desk();
    const opening = files.openForUser("list.csv", utf8(`id;paid\nC1;${text}\n`));
    await settled();
    expect(store.get().question?.text).toContain(text);
    expect(store.get().question?.answers.map(({ label }) => label)).toEqual([
      "1,234 (the mark parts thousands)",
      "1.234 (decimals follow the mark)",
      "Do not open",
    ]);
    await answer(/Do not open/);
    await opening;
  });

  it("leaves the open workbook as it was where the user would rather not open the file, or opens another", async () => {
    const { store, files, answer, cells, opened } = desk();
    const before = opened.model;
    const first = files.openForUser("list.csv", utf8(doubtful));
    await settled();
    await answer(/Do not open/);
    await first;
    expect(opened.model).toBe(before);
    expect(store.get().message?.text).toBe("list.csv was not opened. The open workbook is as it was.");
    const second = files.openForUser("list.csv", utf8(doubtful));
    await settled();
    await files.openForUser("other.csv", utf8("a,b\n"));
    await second;
    expect(cells()).toMatchObject([
      ["a", "b"],
      [null, null],
      [null, null],
    ]);
    expect(store.get().question).toBeNull();
  });

  it("asks nothing where the other numbers settle it", async () => {
    const { store, files, cells } = desk();
    await files.openForUser("list.csv", utf8("id;paid\nC1;1.234\nC2;12,5\n"));
    expect(store.get().question).toBeNull();
    expect(cells()).toEqual([
      ["id", "paid"],
      ["C1", 1234],
      ["C2", 12.5],
    ]);
  });

  it("assumes for a script what the file supports, and says so", async () => {
    const { files } = desk();
    expect(await files.open(await utf8(doubtful)(), "list.csv")).toEqual([
      "B2: 1.234 was read as 1.234; nothing in the file settles it.",
    ]);
    expect(await files.open(await utf8("id;paid\nC1;1.234\nC2;12,5\n")(), "list.csv")).toEqual([
      "B2: 1.234 was read as 1,234, as the other numbers of the file have it.",
    ]);
    expect(await files.open(await utf8("id;paid\nC1;17\n")(), "list.csv")).toEqual([]);
    expect(await files.open(Uint8Array.of(0xd8, 0x6c, 0x0a), "list.csv")).toEqual([
      "list.csv was read as Windows-1252 (Western); it does not say so itself.",
    ]);
  });
});

describe("the encoding of a text table", () => {
  // 学生, whose bytes are letters and signs of the West as well.
  const bytes = Uint8Array.of(0x8a, 0x77, 0x90, 0xb6, 0x0a);
  const open = async () => {
    const all = desk();
    await all.files.openForUser("list.csv", () => Promise.resolve(bytes));
    return all;
  };

  it("is guessed where the file does not say it, and can be chosen afterwards", async () => {
    const { store, cells, answer } = await open();
    expect(cells()).toMatchObject([
      ["学生", null],
      [null, null],
      [null, null],
    ]);
    expect(store.get().question?.answers.map(({ label }) => label)).toEqual([
      "Read as Windows-1252 (Western)",
      "Read as UTF-8",
      "Read as UTF-16",
      "The letters are right",
    ]);
    await answer(/1252/);
    expect(String((cells() as string[][])[0]?.[0])).toHaveLength(4);
    expect(store.get().question).toBeNull();
  });

  it("takes the guess at the decimal mark with it, as nobody was asked about that", async () => {
    const { store, files, cells, answer } = desk();
    const utf16 = new Uint8Array(Buffer.from("Øl\tpaid\nC1\t12,5\nC2\t1.234\n", "utf16le"));
    await files.openForUser("list.csv", () => Promise.resolve(utf16));
    await answer(/UTF-16/);
    expect(cells()).toEqual([
      ["Øl", "paid"],
      ["C1", 12.5],
      ["C2", 1234],
    ]);
    expect(store.get().question).toBeNull();
  });

  it("leaves what the user has said of the decimal mark as it is", async () => {
    const { store, files, cells, answer } = desk();
    const opening = files.openForUser("list.csv", () =>
      Promise.resolve(Uint8Array.of(0xd8, 0x3b, ...new TextEncoder().encode("paid\nC1;1.234\n"))),
    );
    await settled();
    await answer(/decimals/);
    await opening;
    await answer(/UTF-8/);
    expect(cells()).toMatchObject([
      [expect.any(String), "paid"],
      ["C1", 1.234],
      [null, null],
    ]);
    expect(store.get().question).toBeNull();
  });

  it.each([
    ["a script opens another file", (files: FileDesk) => files.open(new TextEncoder().encode("a"), "a.csv")],
    ["an empty workbook takes its place", (files: FileDesk) => files.forgetFile()],
  ])("is offered no longer when %s", async (_, replace) => {
    const { store, files } = await open();
    expect(store.get().question).not.toBeNull();
    await replace(files);
    expect(store.get().question).toBeNull();
  });

  it("is offered no longer once something was changed, which reading anew would lose", async () => {
    const { store, opened } = await open();
    const { model } = opened;
    model.cells.write({ sheet: model.sheets.active, row: 5, column: 5, rows: 1, columns: 1 }, 1);
    await settled();
    expect(store.get().question).toBeNull();
  });
});

describe("opening what cannot be opened", () => {
  it("says why, and leaves the open workbook as it was", async () => {
    const { store, files, opened } = desk();
    const before = opened.model;
    await files.openForUser("a.xlsx", utf8("PK no zip file"));
    expect(opened.model).toBe(before);
    expect(store.get()).toMatchObject({
      fileName: "Book1.xlsx",
      message: { weight: "warning", text: expect.stringContaining("damaged") as string },
    });
  });

  it("calls a workbook damaged that no workbook can be: two sheets of one name", async () => {
    const { store, files, opened } = desk();
    const before = opened.model;
    const sheet = '<sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="DATA" sheetId="2" r:id="rId1"/>';
    const file = await workbookOf("<sheetData/>", {
      "xl/workbook.xml": `<workbook xmlns:r="r"><sheets>${sheet}</sheets></workbook>`,
    });
    await files.openForUser("a.xlsx", () => Promise.resolve(file));
    expect(opened.model).toBe(before);
    expect(store.get().message?.text).toContain("damaged");
  });

  it("does not even load a file of 50 MB", async () => {
    const { store, files, read } = desk();
    const arrayBuffer = jest.fn();
    await files.openFileForUser({ name: "large.csv", size: 50_000_000, arrayBuffer });
    expect(arrayBuffer).not.toHaveBeenCalled();
    expect(read).not.toHaveBeenCalled();
    expect(store.get().message?.text).toContain("50 MB or larger");
  });

  describe("that takes a while to enter", () => {
    /** Every look at the clock is a tenth of a second after the one before, as where much is written between. */
    beforeEach(() => {
      let now = 0;
      jest.spyOn(performance, "now").mockImplementation(() => (now += 100));
    });
    afterEach(() => jest.restoreAllMocks());

    /** More than are written in one step: 200,000 cells. */
    const long = utf8("a,b,c,d\n".repeat(120_000));

    it("says how many rows of how many are there", async () => {
      const { store, files } = desk();
      const said = new Set<string | null>();
      store.subscribe(() => said.add(store.get().busy));
      await files.openForUser("long.csv", long);
      const rows = [...said].filter((busy) => busy?.includes("rows"));
      expect(rows.length).toBeGreaterThan(1);
      expect(rows.at(-1)).toBe("Opening long.csv: 120,000 of 120,000 rows");
    });

    it("can be broken off half-way: the open workbook is as it was", async () => {
      const { store, files, opened } = desk();
      const before = opened.model;
      const stop = store.subscribe(() => {
        if (!store.get().busy?.includes("rows")) return;
        stop();
        store.get().cancel?.();
      });
      await files.openForUser("long.csv", long);
      expect(opened.model).toBe(before);
      expect(store.get()).toMatchObject({
        ...{ busy: null, cancel: null },
        message: { text: "long.csv was not opened. The open workbook is as it was." },
      });
    });
  });

  it("can be broken off", async () => {
    const { store, files, read, opened } = desk();
    const before = opened.model;
    read.mockImplementationOnce(
      (_job, ended) =>
        new Promise((_, reject) => ended.addEventListener("abort", () => reject(new ReadingEnded()))),
    );
    const opening = files.openForUser("a.csv", utf8("a"));
    await settled();
    store.get().cancel?.();
    await opening;
    expect(opened.model).toBe(before);
    expect(store.get()).toMatchObject({
      busy: null,
      cancel: null,
      message: { text: "a.csv was not opened. The open workbook is as it was." },
    });
  });
});

describe("saving", () => {
  const withComments = () => workbookOf("<sheetData/><hyperlinks/>", { "xl/comments1.xml": "<a/>" });

  it("lists what the file would lose, and writes nothing before that is agreed to", async () => {
    const { store, files, answer, downloaded } = desk();
    await files.open(await withComments(), "plan.xlsx");
    const saving = files.saveForUser();
    await settled();
    expect(store.get().question).toMatchObject({
      text: "plan.xlsx can be saved, but without what the workbench does not keep:",
      items: ["comments and notes", "hyperlinks"],
      answers: [{ label: "Save without these" }, { label: "Cancel" }],
    });
    expect(downloaded).toEqual([]);
    await answer(/Save/);
    await saving;
    expect(downloaded).toEqual(["plan.xlsx"]);
    expect(store.get().message?.text).toContain("comments and notes, hyperlinks");
  });

  it("writes nothing where it is not agreed to", async () => {
    const { store, files, answer, downloaded } = desk();
    await files.open(await withComments(), "plan.xlsx");
    const saving = files.saveForUser();
    await settled();
    await answer(/Cancel/);
    await saving;
    expect(downloaded).toEqual([]);
    expect(store.get().question).toBeNull();
  });

  it("asks nothing where nothing is lost, as after a file that had more", async () => {
    const { store, files, downloaded } = desk();
    await files.open(await withComments(), "plan.xlsx");
    files.forgetFile();
    await files.saveForUser();
    expect(downloaded).toEqual(["plan.xlsx"]);
    expect(store.get().message).toMatchObject({ weight: "information" });
  });
});
