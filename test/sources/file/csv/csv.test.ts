import type { ColumnSet } from "../../../../src/contract/report-data";
import { describeFile, namedColumns } from "../../../../src/sources/file/describe-file";
import { layoutOf, readFile } from "../../../../src/sources/file/file-reader";
import { day } from "../../../reports/support/run-shape";

const inputs = {
  customer: { header: "Customer", role: "identifier" },
  date: { header: "Date", role: "event-date" },
  amount: { header: "Amount", role: "amount" },
} as const;

async function read(content: BlobPart): Promise<ColumnSet> {
  const file = new Blob([content]);
  return readFile(file, await layoutOf(file), inputs);
}

const words = ({ columns }: ColumnSet) =>
  [...columns["customer"]!.codes].map((code) => columns["customer"]!.labels[code] ?? null);
const numbers = ({ figures }: ColumnSet, input: string) => [...figures[input]!.numbers];
const texts = ({ figures }: ColumnSet, input: string) => {
  const { textRows, texts: own } = figures[input]!;
  return [...textRows].map((row, place) => [row, own.labels[own.codes[place]!]]);
};

/** Shift-JIS has no encoder in Node: 顧客 is 8C DA 8B 71, 東京ソ has the trail byte of a backslash (83 5C). */
const shiftJis = (): Uint8Array =>
  Uint8Array.from([
    ...Buffer.from("Customer,Date,Amount\n"),
    ...[0x8c, 0xda, 0x8b, 0x71, 0x93, 0x8c, 0x8b, 0x9e, 0x83, 0x5c],
    ...Buffer.from(",2024-03-01,5\n"),
  ]);

describe("a text file", () => {
  it.each([
    ["commas", ",", "Customer,Date,Amount\nA,2024-03-01,12.5\n"],
    ["semicolons", ";", "Customer;Date;Amount\nA, B;2024-03-01;12,5\n"],
    ["tabs", "\t", "Customer\tDate\tAmount\nA\t2024-03-01\t12.5\n"],
    ["what its first line says", "|", "sep=|\nCustomer|Date|Amount\nA|2024-03-01|12.5\n"],
  ])("is parted by %s", async (_, delimiter, content) => {
    expect((await layoutOf(new Blob([content]))).format).toMatchObject({ delimiter });
  });

  it.each([
    ["UTF-8", "utf-8", "Customer,Date,Amount\nÆgir 顧客,2024-03-01,5\n", "Ægir 顧客"],
    ["UTF-8 with its mark", "utf-8", "\uFEFFCustomer,Date,Amount\nÆ,2024-03-01,5\n", "Æ"],
    [
      ...["Windows-1252", "windows-1252"],
      Uint8Array.from(Buffer.from("Customer,Date,Amount\nK\xf8benhavn,2024-03-01,5\n", "latin1")),
      "København",
    ],
    ["Shift-JIS", "shift_jis", shiftJis(), "顧客東京ソ"],
  ] as const)("is read in %s", async (_, encoding, content, customer) => {
    const file = new Blob([content as BlobPart]);
    expect((await layoutOf(file)).format).toMatchObject({ encoding });
    expect(words(await readFile(file, await layoutOf(file), inputs))).toEqual([customer]);
  });

  it("keeps what stands in quotes together: separators, line breaks and doubled quotes", async () => {
    const data = await read('Customer,Date,Amount\n"A, ""the first""\nof all",2024-03-01,"7"\r\nB,,\n');
    expect(words(data)).toEqual(['A, "the first"\nof all', "B"]);
    expect(numbers(data, "amount")).toEqual([7, NaN]);
  });

  it("has a row for each blank line but those at its end, as a sheet has, and rows that are too short", async () => {
    const data = await read("Customer,Date,Amount\nA,2024-03-01,1\n\nB\n\n\n");
    expect([data.length, data.firstRow]).toEqual([3, 2]);
    expect(words(data)).toEqual(["A", null, "B"]);
  });

  it("reads days as ISO texts with or without a time, as serials, and as moments since 1970", async () => {
    const dates = ["2024-03-01", "2024-03-01T23:59:59Z", "2024-03-01 08:00", "45352", "45352.75"];
    const moments = ["1709251200", "1709251200000", "1709251200000000"];
    const rows = [...dates, ...moments].map((text) => `A,${text},1`);
    const data = await read(["Customer,Date,Amount", ...rows].join("\n"));
    expect(numbers(data, "date").map(Math.floor)).toEqual(
      [...dates, ...moments].map(() => day("2024-03-01")),
    );
  });

  it("leaves to the data check what may be a day and what is none", async () => {
    const rows = ["31/12/2023", "2023-02-30", "soon"].map((text) => `A,${text},1`);
    const data = await read(["Customer,Date,Amount", ...rows].join("\n"));
    expect(numbers(data, "date")).toEqual([NaN, NaN, NaN]);
    expect(texts(data, "date")).toEqual([
      [0, "31/12/2023"],
      [1, "2023-02-30"],
      [2, "soon"],
    ]);
  });

  it("takes 1.234 for a number where others have points, and asks where others have commas", async () => {
    const withPoint = await read("Customer,Date,Amount\nA,,1.234\nB,,0.5\n");
    expect(numbers(withPoint, "amount")).toEqual([1.234, 0.5]);
    const withComma = await read("Customer;Date;Amount\nA;;1.234\nB;;0,5\nC;;2.500\n");
    expect(numbers(withComma, "amount")).toEqual([NaN, NaN, NaN]);
    expect(texts(withComma, "amount")).toEqual([
      [0, "1.234"],
      [1, "0,5"],
      [2, "2.500"],
    ]);
  });

  it("counts error values by their rows and takes them for missing", async () => {
    const data = await read("Customer,Date,Amount\n#N/A,#VALUE!,#DIV/0!\n#1,2024-03-01,2\n");
    expect(words(data)).toEqual([null, "#1"]);
    expect(data.cellErrors).toEqual({ customer: [0], date: [0], amount: [0] });
  });

  it("tells customers apart to the letter, whichever they are: 1,000 numbers and 1,000 texts", async () => {
    const names = Array.from({ length: 1000 }, (_, place) => [`${place * 7_919}`, `C-${place}`]).flat();
    const data = await read(["Customer,Date,Amount", ...names.map((name) => `${name},,`)].join("\n"));
    expect(words(data)).toEqual(names);
  });

  it("is read the same wherever its pieces end", async () => {
    const rows = Array.from({ length: 400_000 }, (_, row) => `"Customer ${row % 1000}",2024-03-01,${row}`);
    const data = await read(["Customer,Date,Amount", ...rows].join("\n"));
    expect(data.length).toBe(rows.length);
    expect(data.columns["customer"]!.labels).toHaveLength(1000);
    expect(numbers(data, "amount").every((amount, row) => amount === row)).toBe(true);
  });

  it("tells how far it has come in bytes, and stops at once when it is called off", async () => {
    const rows = Array.from({ length: 900_000 }, (_, row) => `${row},2024-03-01,1`);
    const file = new Blob([["Customer,Date,Amount", ...rows].join("\n")]);
    const layout = await layoutOf(file);
    const stop = new AbortController();
    const told: number[] = [];
    const onProgress = ({ done, total, unit }: { done: number; total: number; unit?: string }) => {
      expect([total, unit]).toEqual([file.size, "bytes"]);
      told.push(done);
      if (told.length === 2) stop.abort();
    };
    await expect(readFile(file, layout, inputs, { signal: stop.signal, onProgress })).rejects.toThrow();
    expect(told).toHaveLength(2);
    expect(told[1]).toBeLessThan(file.size);
  });

  it("is described by its first rows: numbers as numbers, columns without a name by their letter", async () => {
    const file = new File(["Customer,,Customer\nA,12,x\nB,,y\n"], "orders.csv");
    const { columns, address, rows } = describeFile(file, namedColumns(await layoutOf(file)));
    expect([address, rows]).toEqual(["orders.csv", 2]);
    expect(columns).toEqual([
      { header: "Customer", sample: ["A", "B"] },
      { header: "B", sample: [12] },
      { header: "Customer (C)", sample: ["x", "y"] },
    ]);
  });

  it.each([
    ["nothing", ""],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 0)],
  ])("that holds %s is refused", async (_, content) => {
    const file = new File([content as BlobPart], "x.csv");
    const layout = await layoutOf(file);
    expect(() => describeFile(file, layout)).toThrow("file-unreadable");
  });

  it("without a column that is asked for is refused by its name", async () => {
    const file = new Blob(["Customer,Date\nA,2024-03-01\n"]);
    await expect(readFile(file, await layoutOf(file), inputs)).rejects.toMatchObject({
      code: "column-gone",
      detail: { header: "Amount" },
    });
  });
});
