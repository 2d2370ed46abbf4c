import type { Cell } from "../../../src/contract/cell";
import type { Progress } from "../../../src/workbook/ports/run";
import { customers, openWorkbook } from "./workbook-with";

const inputs = {
  segment: { header: "Plan", role: "segment" },
  outcome: { header: "Churned", role: "outcome" },
} as const;
const source = { kind: "range", sheet: "Sheet1", address: "A1:C6", grows: true } as const;

/** Many customers with long plan names: more than one answer can carry. */
const many = (count: number, length = 10): Cell[][] => [
  ["Customer", "Plan", "Churned"],
  ...Array.from({ length: count }, (_, row) => [
    `K${row}`,
    `${"x".repeat(length)}${row % 7}`,
    row % 3 ? "No" : "Yes",
  ]),
];

describe("reading columns, through Microsoft's own library", () => {
  it("encodes the mapped columns and says where the first row stands", async () => {
    const open = openWorkbook(customers, { at: "A1" });
    const data = await open.port.read({ source, inputs });
    expect(data).toMatchObject({ length: 5, firstRow: 2, headers: { segment: "Plan", outcome: "Churned" } });
    expect(data.columns.segment?.labels).toEqual(["A", "B", "C"]);
    expect([...(data.columns.segment?.codes ?? [])]).toEqual([0, 0, 1, 1, 2]);
  });

  it("finds the errors, and keeps a text that looks like one", async () => {
    const open = openWorkbook([
      ["Plan", "Churned"],
      [{ type: "Error", basicValue: "#N/A" }, "Yes"],
      ["A", "No"],
    ]);
    open.book.cells.setNumberFormats(open.area("A4"), "@");
    open.write("A4", [["#N/A", "No"]]);
    const data = await open.port.read({ source, inputs });
    expect(data.cellErrors).toEqual({ segment: [0], outcome: [] });
    expect(data.columns.segment?.labels).toEqual(["A", "#N/A"]);
  });

  it("compares identifiers to the letter and words as Excel does", async () => {
    const open = openWorkbook([
      ["Customer", "Plan"],
      ["k1", "a"],
      ["K1", "A "],
      [1001, "b"],
      ["1001", "B"],
    ]);
    const data = await open.port.read({
      source,
      inputs: {
        segment: { header: "plan", role: "segment" },
        customer: { header: "Customer", role: "identifier" },
      },
    });
    expect(data.columns.segment?.labels).toEqual(["a", "b"]);
    expect(data.columns.customer?.labels).toEqual(["k1", "K1", "1001"]);
  });

  it("reads 30,000 long rows in answers of about 2 MB, in order, and says how far it has come", async () => {
    const rows = 30_000;
    const open = openWorkbook(many(rows, 100));
    const seen: Progress[] = [];
    const data = await open.port.read({ source, inputs }, { onProgress: (progress) => seen.push(progress) });
    expect(data.length).toBe(rows);
    const labels = data.columns.segment?.labels ?? [];
    expect(Array.from(data.columns.segment?.codes ?? [], (code) => labels[code]?.at(-1)).join("")).toBe(
      Array.from({ length: rows }, (_, row) => row % 7).join(""),
    );
    expect(seen.length).toBeGreaterThan(3);
    expect(seen.at(-1)).toEqual({ done: rows, total: rows });
  });

  it("asks for less where Excel refuses an answer as too large", async () => {
    const open = openWorkbook(many(3000));
    let refused = 0;
    const limit = 300;
    open.office.fault = {
      code: "ResponsePayloadSizeLimitExceeded",
      when: ({ Actions, ObjectPaths }) => {
        const tooMany =
          JSON.stringify(Actions).includes("values") &&
          Object.values(ObjectPaths).some(
            ({ Name, ArgumentInfo }) =>
              Name === "GetRangeByIndexes" && Number(ArgumentInfo?.Arguments?.[2] ?? 0) > limit,
          );
        refused += tooMany ? 1 : 0;
        return tooMany;
      },
    };
    const data = await open.port.read({ source, inputs });
    expect(data.length).toBe(3000);
    expect(data.columns.outcome?.codes.length).toBe(3000);
    expect(refused).toBeGreaterThan(0);
  });

  it("keeps numbers and dates as figures, and texts among them as they stand", async () => {
    const open = openWorkbook([
      ["Joined", "Amount"],
      [45_000.5, 12],
      ["03/04/2024", { type: "Error", basicValue: "#N/A" }],
      [null, true],
    ]);
    open.book.cells.setNumberFormats(open.area("A3"), "@");
    open.write("A3", [["03/04/2024"]]);
    const { figures, cellErrors, columns } = await open.port.read({
      source,
      inputs: { joined: { header: "Joined", role: "joined" }, amount: { header: "Amount", role: "amount" } },
    });
    expect([...(figures.joined?.numbers ?? [])]).toEqual([45_000.5, NaN, NaN]);
    expect(figures.joined).toMatchObject({ textRows: Int32Array.of(1), texts: { labels: ["03/04/2024"] } });
    expect(figures.amount).toMatchObject({ textRows: Int32Array.of(2), texts: { labels: ["TRUE"] } });
    expect(cellErrors).toEqual({ joined: [], amount: [1] });
    expect(columns).toEqual({});
  });

  it("gives dates of a workbook that counts from 1904 in days from 1900, and leaves numbers alone", async () => {
    const open = openWorkbook([
      ["Joined", "Amount"],
      // 2024-03-17 is day 45368 from 1900; the years 1900 to 1903 have 1462 of Excel's days.
      [45_368 - 1462, 12],
    ]);
    open.book.countFrom1904(true);
    const { figures, from1904 } = await open.port.read({
      source,
      inputs: { joined: { header: "Joined", role: "joined" }, amount: { header: "Amount", role: "amount" } },
    });
    expect(from1904).toBe(true);
    expect([...(figures.joined?.numbers ?? []), ...(figures.amount?.numbers ?? [])]).toEqual([45_368, 12]);
  });

  it.each([
    ["none", []],
    ["all", [0, 1, 2, 3, 4]],
    ["some", [1, 4]],
  ])("finds %s of the rows hidden", async (_, hidden) => {
    const open = openWorkbook(customers);
    for (const row of hidden) open.book.layout.setRowsHidden(open.area(`A${row + 2}`), true);
    const { hiddenRows } = await open.port.read({ source, inputs });
    expect([...hiddenRows]).toEqual(hidden);
  });

  it("finds hidden rows where every column is hidden as well", async () => {
    const open = openWorkbook(customers);
    open.book.layout.setRowsHidden(open.area("A3"), true);
    open.book.layout.setColumnsHidden(open.area("A1:C1"), true);
    expect([...(await open.port.read({ source, inputs })).hiddenRows]).toEqual([1]);
  });

  it("finds every second of 20,000 rows hidden in few requests", async () => {
    const open = openWorkbook(many(20_000));
    for (let row = 3; row <= 20_001; row += 2) open.book.layout.setRowsHidden(open.area(`A${row}`), true);
    const { hiddenRows } = await open.port.read({ source, inputs });
    expect(hiddenRows).toHaveLength(10_000);
    expect([hiddenRows[0], hiddenRows.at(-1)]).toEqual([1, 19_999]);
    expect(open.office.requests.length).toBeLessThan(20);
  });

  it("says which cells lie under a merged one, of each column for itself", async () => {
    const open = openWorkbook(customers);
    open.book.merges.add(open.area("B2:B3"));
    open.book.merges.add(open.area("B4:C6"));
    const { mergedRows } = await open.port.read({ source, inputs });
    expect(mergedRows).toEqual({ segment: Int32Array.of(1, 3, 4), outcome: Int32Array.of(3, 4) });
    const asking = open.office.requests.filter((request) => JSON.stringify(request).includes("MergedAreas"));
    expect(asking).toHaveLength(1);
  });

  it("finds more merged cells than Excel lists at once", async () => {
    const open = openWorkbook(many(3000));
    for (let row = 2; row < 2400; row += 2) open.book.merges.add(open.area(`B${row}:B${row + 1}`));
    const { mergedRows } = await open.port.read({ source, inputs });
    expect(mergedRows.segment).toHaveLength(1199);
    expect([...(mergedRows.segment ?? [])].every((row) => row % 2 === 1)).toBe(true);
  });

  it("ends when the user cancels", async () => {
    const open = openWorkbook(many(5000));
    const cancel = new AbortController();
    const reading = open.port.read(
      { source, inputs },
      { signal: cancel.signal, onProgress: () => cancel.abort() },
    );
    await expect(reading).rejects.toMatchObject({ code: "cancelled" });
  });

  it("names a column that is gone", async () => {
    const open = openWorkbook(customers);
    const gone = { segment: { header: "Tariff", role: "segment" } } as const;
    await expect(open.port.read({ source, inputs: gone })).rejects.toMatchObject({
      code: "column-gone",
      detail: { header: "Tariff" },
    });
  });
});
