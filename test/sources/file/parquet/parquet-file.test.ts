import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Role } from "../../../../src/contract/report-data";
import { describeFile, namedColumns } from "../../../../src/sources/file/describe-file";
import { layoutOf, readFile } from "../../../../src/sources/file/file-reader";
import * as parquet from "../../../../src/sources/file/parquet/parquet-file";
import { day } from "../../../reports/support/run-shape";

const fetched = () => Promise.resolve(parquet);
/** Five rows, written by hyparquet-writer: name, id, day, at, amount (double), price (decimal), spelled. */
const bytes = readFileSync(join(__dirname, "orders.parquet"));
const file = new File([bytes], "orders.parquet");

async function read(inputs: Readonly<Record<string, Role>>) {
  const mapped = Object.entries(inputs).map(([header, role]) => [header, { header, role }] as const);
  return readFile(file, await layoutOf(file, fetched), Object.fromEntries(mapped), undefined, fetched);
}

describe("a Parquet file", () => {
  it("gives texts and whole numbers as identifiers to the letter, blanks around them cut off", async () => {
    const { columns, length, firstRow } = await read({ name: "identifier", id: "identifier" });
    expect([length, firstRow]).toEqual([5, 1]);
    expect(columns["name"]).toMatchObject({ labels: ["Ægir", "顧客", "A", "00123"] });
    expect([...columns["name"]!.codes]).toEqual([0, 1, 2, -1, 3]);
    expect(columns["id"]).toMatchObject({ labels: ["1", "2", "30000000000"] });
    expect([...columns["id"]!.codes]).toEqual([0, 1, 0, 2, -1]);
  });

  it("gives days of dates and of moments, and those that a text spells", async () => {
    const { figures } = await read({ day: "event-date", at: "joined", spelled: "ended" });
    const [first, second] = [day("2024-03-01"), day("2024-03-02")];
    expect([...figures["day"]!.numbers]).toEqual([first, second, NaN, day("2023-12-31"), first]);
    expect([...figures["at"]!.numbers]).toEqual([first, second, day("2024-03-03"), NaN, day("1999-12-31")]);
    expect(figures["spelled"]!.texts.labels).toEqual(["1,5", "31/12/2023"]);
    expect([...figures["spelled"]!.textRows]).toEqual([1, 2]);
  });

  it("gives decimals to the last digit, which its own factor of ten does not", async () => {
    const { figures } = await read({ amount: "amount", price: "revenue" });
    expect([...figures["amount"]!.numbers]).toEqual([12.34, -0.5, 7, NaN, 1234.567]);
    expect([...figures["price"]!.numbers]).toEqual([12.34, -5.06, 0.07, 19.99, 100]);
  });

  it("is described by its columns before it is read", async () => {
    const { rows, columns, source } = describeFile(file, namedColumns(await layoutOf(file, fetched)));
    expect(rows).toBe(5);
    expect(source).toMatchObject({ kind: "file", name: "orders.parquet", format: { kind: "parquet" } });
    expect(columns.map(({ header }) => header)).toEqual([
      ...["name", "id", "day", "at", "amount", "price", "spelled"],
    ]);
    expect(columns[2]?.sample).toEqual(["2024-03-01", "2024-03-02", "2023-12-31", "2024-03-01"]);
  });

  it("that is cut short is refused", async () => {
    const half = new Blob([bytes.subarray(0, 400)]);
    await expect(layoutOf(half, fetched)).rejects.toMatchObject({ code: "file-unreadable" });
  });
});
