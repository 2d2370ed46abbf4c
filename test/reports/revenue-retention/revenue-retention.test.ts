import fc from "fast-check";
import { mrrMovements } from "../../../src/calc/revenue/mrr-movements";
import { movementOutputColumns } from "../../../src/reports/revenue-retention/movement-columns";
import spec from "../../../src/reports/revenue-retention/revenue-retention";
import { excelFormula, type Scalar } from "../../helpers/excel-formula";
import { expectDeclaredTexts, expectSound, expectSpoken } from "../support/expect-texts";
import { cellsOf, recognised, recognisedSample } from "../support/recognised";
import { day, runShape, sentenceOf } from "../support/run-shape";

const { amounts } = spec.shapes;
if (!amounts) throw new Error("No shape");

/** The worked example of MRR.MOVEMENTS. */
const cells = {
  customer: ["A", "B", "A", "C", "A", "B", "C"],
  month: ["2024-01", "2024-01", "2024-02", "2024-02", "2024-03", "2024-03", "2024-03"],
  amount: [100, 50, 120, 30, 90, 50, 30],
};
const reference = (key: string): string => key.toUpperCase().replaceAll("-", "");

function inSheet(row: readonly (string | number | null)[]): unknown[] {
  const shown: Record<string, Scalar> = {};
  movementOutputColumns.forEach(({ key, formula }, place) => {
    if (!formula) shown[reference(key)] = row[place] ?? "";
  });
  return movementOutputColumns.map(({ key, formula }) =>
    formula ? excelFormula(formula(reference), shown) : shown[reference(key)],
  );
}

describe("revenue retention", () => {
  it("moves 150 of January to 150 and 170 (by hand), and adds the movements up", () => {
    const { output } = runShape(amounts, cells);
    expect(output.tables[0]?.rows).toEqual([
      ["2024-01", 0, 150, 0, 0, 0, 0, 150, null, null, null],
      ["2024-02", 150, 30, 20, 0, 50, 0, 150, 2 / 3, 0.8, 1],
      ["2024-03", 150, 0, 0, 30, 0, 50, 170, 0.8, 17 / 15, 5 / 3],
    ]);
    expect(output.tables[0]?.totals).toEqual(["", null, 180, 20, 30, 50, 50, null, null, null, null]);
  });

  it("says what became of the last month's opening revenue", () => {
    expect(sentenceOf(runShape(amounts, cells).output)).toBe(
      "In 2024-03, 80.0 % of the recurring revenue of 150 was kept, 113.3 % with what the same customers added: 0 went with customers who left and 30 with those who pay less, while 0 came with new ones",
    );
    expect(sentenceOf(runShape(amounts, cells, { until: "2024-01-31" }).output)).toBe(
      "Recurring revenue was 150 in 2024-01; there is no month before it to compare with",
    );
  });

  it("gives every number that MRR.MOVEMENTS gives, of the last months alone where that was asked for", () => {
    const { output, check } = runShape(amounts, cells, { months: 2 });
    const { customer } = check.words;
    const expected = mrrMovements(customer!, check.days.month!, check.numbers.amount!);
    expect(output.tables[0]?.rows).toEqual(expected.rows.slice(1));
  });

  it("shows in each row what its formulas give", () => {
    const row = fc.record({
      customer: fc.constantFrom("A", "B", "C", "D"),
      month: fc.integer({ min: 45_292, max: 45_600 }),
      amount: fc.integer({ min: 0, max: 500 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
        const { output } = runShape(amounts, {
          customer: rows.map(({ customer }) => customer),
          month: rows.map(({ month }) => month),
          amount: rows.map(({ amount }) => amount),
        });
        for (const shown of output.tables[0]?.rows ?? []) {
          inSheet(shown).forEach((cell, place) => {
            const given = shown[place] ?? "";
            if (typeof given === "number") expect(cell).toBeCloseTo(given, 9);
            else expect(cell).toBe(given);
          });
        }
      }),
      { numRuns: 50 },
    );
  });

  it("leaves out and names a customer's month that refunds bring below nothing, not one they bring down", () => {
    const { check, output } = runShape(amounts, {
      customer: ["A", "A", "B", "B"],
      month: ["2024-01", "2024-01-20", "2024-01", "2024-01-20"],
      amount: [100, -120, 100, -40],
    });
    const found = check.findings.find(({ code }) => code === "month-below-zero");
    expect([...(found?.rows ?? [])]).toEqual([0, 1]);
    expect(found?.examples).toEqual(["A"]);
    expect(output.tables[0]?.rows[0]?.[7]).toBe(60);
  });

  it("lets what is to come make up for no refund, nor a refund to come take away what was paid", () => {
    const { check, output } = runShape(
      amounts,
      {
        customer: ["A", "A", "A", "B", "B"],
        month: ["2025-10-30", "2025-12-08", "2025-12-10", "2025-12-08", "2025-12-10"],
        amount: [100, -50, 100, 100, -120],
      },
      {},
      day("2025-12-09"),
    );
    expect(check.findings.at(-1)).toMatchObject({ code: "month-below-zero", rows: Int32Array.of(1) });
    expect(output.tables[0]?.rows.map((row) => row[7])).toEqual([100, 0, 100]);
  });

  it("counts no month that lies in the future, and says so", () => {
    const { output } = runShape(amounts, cells, {}, day("2024-02-15"));
    expect(output.tables[0]?.rows.map(([period]) => period)).toEqual(["2024-01", "2024-02"]);
    expect(output.notes).toContainEqual({ key: "note.later", values: { count: 3 } });
    expectSpoken(output);
  });

  it.each([
    [{ customer: [], month: [], amount: [] }],
    [{ customer: [null, "A", "B"], month: ["2024-01", null, "x"], amount: [1, 2, "y"] }],
    [{ customer: ["A"], month: ["2024-01"], amount: [1e300] }],
  ])("answers %j", (odd) => {
    const { output } = runShape(amounts, odd);
    expect(sentenceOf(output)).toBe("No row is left to compute from");
    expectSound(output);
    expectSpoken(output);
  });

  it.each([
    ["English", "Customer", "Month", "Amount"],
    ["Danish", "Kundenummer", "Måned", "Beløb"],
    ["Norwegian", "Kundenummer", "Måned", "Beløp"],
    ["Swedish", "Kundnummer", "Månad", "Belopp"],
    ["Japanese", "顧客番号", "対象月", "金額"],
  ])("recognises its columns under %s headers", (_, customer, month, amount) => {
    const { identifiers, dates, amounts: paid } = cellsOf;
    expect(recognised(spec, { [customer]: identifiers, [month]: dates, [amount]: paid })).toEqual({
      shape: "amounts",
      mapping: { customer, month, amount },
      missing: [],
    });
  });

  it("finds its columns in the sample's revenue, whose last month keeps most of it", () => {
    const found = recognisedSample(spec, "Revenue");
    expect(found.mapping).toEqual({ customer: "Customer", month: "Month", amount: "Amount" });
    const { output } = runShape(found.shape, found.cells);
    expect(sentenceOf(output)).toMatch(/^In 2025-06, 9\d\.\d % of the recurring revenue of [\d,]+ was kept/);
    expectSound(output);
    expectSpoken(output);
  });

  it("has a text for all that it declares", () => expectDeclaredTexts(spec));
});
