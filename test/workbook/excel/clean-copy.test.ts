import type { Cell } from "../../../src/contract/cell";
import { openWorkbook, requestFor, type OpenWorkbook } from "./workbook-with";

async function copyOf(open: OpenWorkbook) {
  const prepared = await open.runs.prepare(requestFor(open, await open.port.describeSelection()));
  return open.runs.cleanCopy(prepared);
}

const members: readonly (readonly Cell[])[] = [
  ["Plan", "Joined", "Ended", "Note"],
  ["A", 45_000, 45_100, "x"],
  [null, 45_000, null, "left out: no plan"],
  ["B", 45_010, null, 7],
  ["B", 45_020.25, null, true],
];

describe("a clean copy, through Microsoft's own library", () => {
  it("holds the rows that take part, each beside its number in the data", async () => {
    const open = openWorkbook(members, { at: "B3" });
    open.book.cells.setNumberFormats(open.area("C4:D7"), "dd-mm-yyyy");
    open.select("B3");
    expect(await copyOf(open)).toEqual({ sheetName: "Clean copy" });
    expect(open.values("A1:E4")).toEqual([
      ["Row in the data", "Plan", "Joined", "Ended", "Note"],
      [4, "A", 45_000, 45_100, "x"],
      [6, "B", 45_010, null, 7],
      [7, "B", 45_020, null, true],
    ]);
    expect(open.book.tables.get("Stay_CleanCopy")?.area).toMatchObject({ rows: 4, columns: 5 });
    expect(open.book.cells.texts(open.area("C2"))).toEqual([["2023-03-15"]]);
  });

  it("writes texts that are dates as dates", async () => {
    const open = openWorkbook(members);
    open.book.cells.setNumberFormats(open.area("B2"), "@");
    open.write("B2", [["2023-03-15"]]);
    open.select("A1");
    await copyOf(open);
    // 2023-03-15 is day 45000.
    expect(open.values("C2")).toEqual([[45_000]]);
  });

  it("counts days as the workbook does", async () => {
    const open = openWorkbook(members);
    open.book.countFrom1904(true);
    open.select("A1");
    await copyOf(open);
    expect(open.values("C2:D2")).toEqual([[45_000, 45_100]]);
  });

  it("copies a thousand rows in pieces and says how far it has come", async () => {
    const rows = Array.from({ length: 1200 }, (_, row): Cell[] => [
      "AB"[row % 2] ?? "",
      45_000 + row,
      null,
      row,
    ]);
    const open = openWorkbook([...members.slice(0, 1), ...rows]);
    const prepared = await open.runs.prepare(requestFor(open, await open.port.describeSelection()));
    const seen: number[] = [];
    await open.runs.cleanCopy(prepared, { onProgress: ({ done }) => seen.push(done) });
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.at(-1)).toBe(1200);
    expect(open.values("A1201:E1201")).toEqual([[1201, "B", 46_199, null, 1199]]);
  });

  it("goes away again when the user cancels", async () => {
    const rows = Array.from({ length: 1200 }, (_, row): Cell[] => ["A", 45_000 + row, null, row]);
    const open = openWorkbook([...members.slice(0, 1), ...rows]);
    const prepared = await open.runs.prepare(requestFor(open, await open.port.describeSelection()));
    const cancel = new AbortController();
    const copying = open.runs.cleanCopy(prepared, {
      signal: cancel.signal,
      onProgress: () => cancel.abort(),
    });
    await expect(copying).rejects.toMatchObject({ code: "cancelled" });
    expect(open.book.sheets.all().map(({ name }) => name)).toEqual(["Sheet1"]);
  });
});
