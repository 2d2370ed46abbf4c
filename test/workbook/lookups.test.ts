import { CategoryBuilder, missingCode } from "../../src/contract/columns";
import { FigureBuilder } from "../../src/contract/figure-column";
import { joinedBy, lookUpFigures, lookUpWords } from "../../src/workbook/lookups";
import { columnsOf } from "../reports/segment-retention/columns-of";

const column = (cells: readonly (string | number | null)[], how: "exact" | "fold" = "exact") => {
  const builder = new CategoryBuilder(how);
  for (const cell of cells) builder.append(cell);
  return builder.finish();
};

describe("looking an input up in a second table", () => {
  const keys = column(["K2", 1001, "K3", "K2", null, "K3"]);
  const values = column(["Gold", "Basic", null, "gold", "Silver", "Silver"], "fold");

  it("gives each row the first value of its customer there, a number found as its plain text", () => {
    const { column: found } = lookUpWords(column(["1001", "K2", "K2", "K3", null]), keys, values);
    const words = [...found.codes].map((code) => (code === missingCode ? null : found.labels[code]));
    expect(words).toEqual(["Basic", "Gold", "Gold", "Silver", null]);
  });

  it("finds customers and values that are numbers alone", () => {
    const { column: found } = lookUpWords(column([3, 1]), column([1, 2, 3]), column([10, 20, 30], "fold"));
    expect([...found.codes].map((code) => found.labels[code])).toEqual(["30", "10"]);
  });

  it("names the rows whose customer is not there; a row without a customer is none of them", () => {
    const { result } = lookUpWords(column(["K9", null, "k2"]), keys, values);
    expect([...result.notFound]).toEqual([0, 2]);
  });

  it("names customers with two different values, and none for two spellings of one", () => {
    expect(lookUpWords(column(["K2"]), keys, values).result.conflicting).toEqual([]);
    const moved = column(["Gold", "Basic", null, "Basic", "Silver", "Silver"], "fold");
    expect(lookUpWords(column(["K2"]), keys, moved).result.conflicting).toEqual(["K2"]);
  });
});

describe("looking figures up in a second table", () => {
  const figures = (cells: readonly (string | number | null)[]) => {
    const builder = new FigureBuilder(cells.length);
    for (const cell of cells) builder.append(cell);
    return builder.finish();
  };
  const cellsOf = ({ numbers, textRows, texts }: ReturnType<typeof figures>) => {
    const cells: (number | string | null)[] = Array.from(numbers, (number) =>
      Number.isNaN(number) ? null : number,
    );
    textRows.forEach((row, place) => (cells[row] = texts.labels[texts.codes[place]!]!));
    return cells;
  };
  const keys = column(["K1", "K2", "K1", "K3", "K2", "K1"]);
  const scores = figures([9, "7,5", 4, -1, 8, null]);
  const customers = column(["K2", "K1", null, "K9", "K3"]);

  it("gives each row the first figure of its customer there, texts as texts, and names who has two", () => {
    const { column: found, result } = lookUpFigures(customers, keys, scores);
    expect(cellsOf(found)).toEqual(["7,5", 9, null, null, -1]);
    expect([...result.notFound]).toEqual([3]);
    expect([...result.conflicting].sort()).toEqual(["K1", "K2"]);
  });

  it("gives the latest by its dates, a blank figure being none; of one day the lower row counts", () => {
    const dates = figures([45_010, "2023-03-16", 45_010, 45_000, null, 45_030]);
    const { column: found, result } = lookUpFigures(customers, keys, scores, dates);
    expect(cellsOf(found)).toEqual(["7,5", 4, null, null, -1]);
    expect(result.conflicting).toEqual([]);
  });

  it("joins them to the rows under the header that they have there", () => {
    const inputs = {
      key: { role: "identifier" },
      value: { role: "score" },
      date: { role: "event-date" },
    } as const;
    const second = columnsOf({ key: ["K1", "K1"], value: [9, 4], date: [45_000, 45_001] }, inputs, {
      headers: { key: "Customer", value: "Score", date: "Date" },
    });
    const data = columnsOf({ customer: ["K1", "K2"] }, { customer: { role: "identifier" } });
    const joined = joinedBy(data.columns.customer!, data, "score", second);
    expect(cellsOf(joined.figures.score!)).toEqual([4, null]);
    expect(joined.headers).toEqual({ customer: "customer", score: "Score" });
    expect([...joined.lookups.score!.notFound]).toEqual([1]);
  });
});
