import type { Cell } from "../../../../src/contract/cell";
import type { ColumnSet } from "../../../../src/contract/report-data";
import type { OptionValues } from "../../../../src/contract/report-spec";
import { isoTextOf } from "../../../../src/contract/dates";
import { missingDay } from "../../../../src/contract/number-columns";
import { readDays } from "../../../../src/reports/parts/check/read-days";
import { readNumbers } from "../../../../src/reports/parts/check/read-numbers";
import { RowCheck } from "../../../../src/reports/parts/check/row-check";
import { columnsOf } from "../../segment-retention/columns-of";

const inputs = {
  segment: { role: "segment" },
  amount: { role: "amount" },
  day: { role: "joined" },
} as const;

function checked(
  cells: Readonly<Record<string, readonly Cell[]>>,
  options: OptionValues = {},
  more: Partial<ColumnSet> = {},
): RowCheck {
  return new RowCheck(columnsOf(cells, inputs, more), options);
}

/** Findings as "code input" -> rows. */
const foundBy = (check: RowCheck) =>
  Object.fromEntries(
    check.finish().findings.map(({ code, input, rows }) => [`${code} ${input}`.trim(), [...rows]]),
  );

describe("numbers of the data check", () => {
  const amounts = (cells: readonly Cell[], options: OptionValues = {}) => {
    const check = checked({ amount: cells }, options);
    const numbers = readNumbers(check, "amount", { blank: "left-out", atLeast: 0 });
    return { numbers: [...numbers], found: foundBy(check), included: [...check.included] };
  };

  it("reads numbers as text, with decimal commas too, and says so", () => {
    const { numbers, found } = amounts([
      1,
      "2",
      "3,5",
      null,
      -4,
      "many",
      { type: "Error", basicValue: "#N/A" },
    ]);
    expect(numbers.slice(0, 3)).toEqual([1, 2, 3.5]);
    expect(found).toEqual({
      "cell-error amount": [6],
      "not-a-number amount": [5],
      "decimal-comma amount": [2],
      "number-as-text amount": [1],
      "missing-number amount": [3],
      "negative-number amount": [4],
    });
  });

  it("leaves texts out where the user wants that", () => {
    const check = checked({ amount: [1, "2", "3,5", "1,234"] }, { numberTexts: "leave-out" });
    readNumbers(check, "amount", { blank: "left-out" });
    expect(check.finish().findings).toMatchObject([
      { code: "number-text-left-out", rows: Int32Array.of(1, 2, 3), examples: ["2", "3,5", "1,234"] },
    ]);
    expect([...check.included]).toEqual([1, 0, 0, 0]);
  });

  it("leaves 1.234 out until it is known what the point means", () => {
    expect(amounts(["1.234", 5]).found).toEqual({ "ambiguous-number amount": [0] });
    expect(amounts(["1.234", 5], { decimal: "comma" }).numbers).toEqual([1234, 5]);
    expect(amounts(["1.234", 5], { decimal: "point" }).numbers).toEqual([1.234, 5]);
    expect(amounts(["1.234", 5], { decimal: "leave-out" }).included).toEqual([0, 1]);
  });

  it("reads 1.234 as the rest of the column is written, unless that is of two minds", () => {
    expect(amounts(["1.234", "7,5"]).numbers).toEqual([1234, 7.5]);
    expect(amounts(["1.234", "7.5"]).numbers).toEqual([1.234, 7.5]);
    expect(amounts(["1.234", "7.5", "7,5"]).found).toMatchObject({ "ambiguous-number amount": [0] });
  });
});

describe("the bounds of numbers in the data check", () => {
  it("leaves out by name what lies below or above them, a negative number under its own", () => {
    const rule = { blank: "left-out", atLeast: 1, atMost: 5 } as const;
    const marks = checked({ amount: [0, 1, 5, 5.5] });
    readNumbers(marks, "amount", rule);
    expect(marks.finish().findings).toMatchObject([
      { code: "number-below", examples: ["0"], values: { limit: 1 } },
      { code: "number-above", examples: ["5.5"], values: { limit: 5 } },
    ]);
    expect([...marks.included]).toEqual([0, 1, 1, 0]);
    const shares = checked({ amount: [-0.1, 0.6, 60] });
    readNumbers(shares, "amount", { ...rule, atLeast: 0, atMost: 1 });
    expect(foundBy(shares)).toEqual({ "negative-number amount": [0], "number-above amount": [2] });
  });
});

describe("dates of the data check", () => {
  const days = (
    cells: readonly Cell[],
    options: OptionValues = {},
    blank: "left-out" | "unknown" = "left-out",
  ) => {
    const check = checked({ day: cells }, options);
    const read = readDays(check, "day", { blank });
    return {
      days: [...read].map((day) => (day === missingDay ? null : isoTextOf(day))),
      found: foundBy(check),
    };
  };

  it("reads serials with a time, ISO texts and dates that have one reading", () => {
    const { days: read, found } = days([45355.75, "2024-03-04", "31/12/2024", null, 20240304, "soon"]);
    expect(read.slice(0, 3)).toEqual(["2024-03-04", "2024-03-04", "2024-12-31"]);
    expect(found).toEqual({
      "not-a-date day": [4],
      "date-text-unread day": [5],
      "date-as-text day": [1, 2],
      "missing-date day": [3],
    });
  });

  it("asks which of 03/04/2024 is the month, with the text as example", () => {
    const check = checked({ day: ["03/04/2024", 45355] });
    readDays(check, "day", { blank: "unknown" });
    expect(check.finish().findings).toMatchObject([
      { code: "ambiguous-date", effect: "left-out", examples: ["03/04/2024"] },
    ]);
    expect(days(["03/04/2024"], { dateOrder: "day-first" }).days).toEqual(["2024-04-03"]);
    expect(days(["03/04/2024"], { dateOrder: "month-first" }).days).toEqual(["2024-03-04"]);
  });

  it("takes the order from another text of the column that has one reading", () => {
    expect(days(["03/04/2024", "31/12/2024"]).days[0]).toBe("2024-04-03");
    expect(days(["03/04/2024", "12/31/2024"]).days[0]).toBe("2024-03-04");
    expect(days(["03/04/2024", "12/31/2024", "31/12/2024"]).days[0]).toBeNull();
  });
});

describe("what the data check finds in the sheet itself", () => {
  const hiddenRows = Int32Array.of(1);

  it("points at hidden rows, and leaves them out where only visible ones count", () => {
    const cells = { segment: ["A", "B", "C"] };
    expect(foundBy(checked(cells, {}, { hiddenRows }))).toEqual({ "hidden-kept": [1] });
    const visible = checked(cells, { rows: "visible" }, { hiddenRows });
    expect([...visible.included]).toEqual([1, 0, 1]);
  });

  it("gives the rows under a merged cell its value, or takes them as blank", () => {
    const mergedRows = { segment: Int32Array.of(1, 2), amount: Int32Array.of(1) };
    const cells = { segment: ["A", null, null, "B"], amount: [5, null, 6, 7] };
    const filled = checked(cells, {}, { mergedRows });
    expect([...filled.words("segment").codes]).toEqual([0, 0, 0, 1]);
    expect([...readNumbers(filled, "amount", { blank: "left-out" })]).toEqual([5, 5, 6, 7]);
    const blank = checked(cells, { merged: "blank" }, { mergedRows });
    expect([...blank.words("segment").codes]).toEqual([0, -1, -1, 1]);
  });

  it("gives them the texts of a merged cell too, as the numbers and days that these are", () => {
    const mergedRows = { amount: Int32Array.of(1, 2), day: Int32Array.of(1, 3) };
    const cells = { amount: ["1,5", null, null, "2"], day: ["2024-03-04", null, 45355, null] };
    const filled = checked(cells, {}, { mergedRows });
    expect([...readNumbers(filled, "amount", { blank: "left-out" })]).toEqual([1.5, 1.5, 1.5, 2]);
    expect([...readDays(filled, "day", { blank: "left-out" })]).toEqual([45355, 45355, 45355, 45355]);
    expect(foundBy(filled)).toMatchObject({ "decimal-comma amount": [0, 1, 2], "date-as-text day": [0, 1] });
    const blank = checked(cells, { merged: "blank" }, { mergedRows });
    expect([...readNumbers(blank, "amount", { blank: "zero" })]).toEqual([1.5, 0, 0, 2]);
  });

  it("fills merged cells among numbers that are segments", () => {
    const filled = checked({ segment: [7, null, 8] }, {}, { mergedRows: { segment: Int32Array.of(1) } });
    const { codes, labels } = filled.words("segment");
    expect([...codes].map((code) => labels[code])).toEqual(["7", "7", "8"]);
  });

  it("remarks on days counted from 1904 only where there are dates or numbers to read", () => {
    expect(foundBy(checked({ segment: ["A"] }, {}, { from1904: true }))).toEqual({});
    expect(foundBy(checked({ day: [45355] }, {}, { from1904: true }))).toEqual({ "from-1904": [] });
  });

  it("names customers whom the second table does not know, and those it knows twice", () => {
    const lookups = { segment: { notFound: Int32Array.of(0), conflicting: ["K7"] } };
    const check = checked({ segment: [null, "A"] }, {}, { lookups });
    expect(foundBy(check)).toEqual({ "lookup-not-found segment": [0], "lookup-conflict segment": [] });
  });
});
