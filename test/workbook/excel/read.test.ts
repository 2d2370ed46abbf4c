import type { Cell } from "../../../src/contract/cell";
import type { Progress } from "../../../src/workbook/port";
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
      when: ({ ObjectPaths }) => {
        const tooMany = Object.values(ObjectPaths).some(
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
