import { CategoryBuilder, missingCode } from "../../src/contract/columns";
import { lookUp } from "../../src/workbook/lookups";

const column = (cells: readonly (string | number | null)[], how: "exact" | "fold" = "exact") => {
  const builder = new CategoryBuilder(how);
  for (const cell of cells) builder.append(cell);
  return builder.finish();
};

describe("looking an input up in a second table", () => {
  const keys = column(["K2", 1001, "K3", "K2", null, "K3"]);
  const values = column(["Gold", "Basic", null, "gold", "Silver", "Silver"], "fold");

  it("gives each row the first value of its customer there, a number found as its plain text", () => {
    const { column: found } = lookUp(column(["1001", "K2", "K2", "K3", null]), keys, values);
    const words = [...found.codes].map((code) => (code === missingCode ? null : found.labels[code]));
    expect(words).toEqual(["Basic", "Gold", "Gold", "Silver", null]);
  });

  it("finds customers and values that are numbers alone", () => {
    const { column: found } = lookUp(column([3, 1]), column([1, 2, 3]), column([10, 20, 30], "fold"));
    expect([...found.codes].map((code) => found.labels[code])).toEqual(["30", "10"]);
  });

  it("names the rows whose customer is not there; a row without a customer is none of them", () => {
    const { result } = lookUp(column(["K9", null, "k2"]), keys, values);
    expect([...result.notFound]).toEqual([0, 2]);
  });

  it("names customers with two different values, and none for two spellings of one", () => {
    expect(lookUp(column(["K2"]), keys, values).result.conflicting).toEqual([]);
    const moved = column(["Gold", "Basic", null, "Basic", "Silver", "Silver"], "fold");
    expect(lookUp(column(["K2"]), keys, moved).result.conflicting).toEqual(["K2"]);
  });
});
