import fc from "fast-check";
import { retentionFlow } from "../../../src/calc/rates/retention-flow";
import { balancesOf, balanceTable } from "../../../src/reports/segment-flow/balance-table";
import spec from "../../../src/reports/segment-flow/segment-flow";
import { categoryColumn } from "../../helpers/category-column";
import { excelFormula, type Scalar } from "../../helpers/excel-formula";
import { columnsOf } from "../segment-retention/columns-of";
import { expectDeclaredTexts, expectSound, expectSpoken } from "../support/expect-texts";
import { cellsOf, recognised } from "../support/recognised";
import { runShape, sentenceOf } from "../support/run-shape";
import { sampleColumns } from "../support/sample-columns";

const { customers } = spec.shapes;
if (!customers) throw new Error("No shape");

/** The worked example of RETENTION.FLOW. */
const cells = {
  customer: ["A1", "A2", "A3", "A4", "A5"],
  then: ["Gold", "Gold", "Basic", "Basic", null],
  now: ["Gold", "Basic", "gold ", null, "Basic"],
};
const reference = (key: string): string => key.toUpperCase().replaceAll("-", "");

describe("who moves between segments", () => {
  it("has a row a segment then and a column a segment now, with the lost and the new (by hand)", () => {
    const [matrix] = runShape(customers, cells).output.tables;
    expect(matrix?.columns.map(({ key, label }) => label ?? key)).toEqual([
      "segment",
      "Gold",
      "Basic",
      "lost",
      "total",
    ]);
    expect(matrix?.rows).toEqual([
      ["Gold", 1, 1, 0, 2],
      ["Basic", 1, 0, 1, 2],
      ["new-customers", 0, 1, null, 1],
    ]);
    expect(matrix?.totals).toEqual(["", 2, 2, 1, 5]);
    expect(matrix?.wordRows).toEqual([2]);
  });

  it("has what each segment gained and lost (by hand)", () => {
    const [, balance] = runShape(customers, cells).output.tables;
    expect(balance?.rows.map((row) => row.slice(0, 10))).toEqual([
      ["Gold", 2, 1, 1, 0, 1, 0, 2, 0, 1],
      ["Basic", 2, 0, 1, 1, 1, 1, 2, 0, 0.5],
    ]);
    expect(balance?.totals?.slice(0, 10)).toEqual(["", 4, 1, 2, 1, 2, 1, 4, 0, 0.75]);
  });

  it("gives every number that RETENTION.FLOW gives for the same customers", () => {
    const side = (segments: readonly (string | null)[]) =>
      [categoryColumn(cells.customer, "exact"), categoryColumn(segments)] as const;
    const expected = retentionFlow(...side(cells.then), ...side(cells.now));
    const [matrix] = runShape(customers, cells).output.tables;
    expect(matrix?.rows.map((row) => row.slice(1))).toEqual(expected.rows.map((row) => row.slice(1)));
    expect(matrix?.totals).toEqual(expected.totals);
  });

  it("shows in each row what its formulas give", () => {
    const place = fc.constantFrom(0, 1, 2, null);
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { maxLength: 40 }), (moves) => {
        const table = balanceTable(balancesOf(["A", "B", "C"], moves), 0.95);
        for (const row of [...table.rows, table.totals ?? []]) {
          const shown: Record<string, Scalar> = {};
          table.columns.forEach(({ key, formula }, column) => {
            if (!formula) shown[reference(key)] = row[column] ?? "";
          });
          table.columns.forEach(({ key, formula }, column) => {
            if (!formula) return;
            const cell = excelFormula(formula(reference), shown);
            if (Array.isArray(cell)) throw new Error(`${key} spills`);
            shown[reference(key)] = cell;
            const given = row[column] ?? "";
            if (typeof given === "number") expect(cell).toBeCloseTo(given, 9);
            else expect(cell).toBe(given);
          });
        }
      }),
    );
  });

  it("adds each row of the matrix up by a formula", () => {
    const [matrix] = runShape(customers, cells).output.tables;
    const formula = matrix?.columns.at(-1)?.formula?.(reference) ?? "";
    expect(excelFormula(formula, { TO1: 1, TO2: 0, LOST: 1 })).toBe(2);
  });

  it("says who stayed, moved, left and came, and which segments grew and shrank most", () => {
    expect(sentenceOf(runShape(customers, cells).output)).toBe(
      "Of 4 customers, 1 stayed in their segment, 2 moved and 1 left, and 1 came anew",
    );
    const moved = { ...cells, now: ["Basic", "Basic", "Basic", "Basic", "Basic"] };
    expect(sentenceOf(runShape(customers, moved).output)).toBe(
      "Of 4 customers, 2 stayed in their segment, 2 moved and 0 left, and 1 came anew; Basic grew most (by 3); Gold shrank most (by 2)",
    );
  });

  it("counts a customer who stands on several rows once, and names the others", () => {
    const { check, output } = runShape(customers, {
      customer: ["A", "A", "B"],
      then: ["Gold", "Basic", "Gold"],
      now: ["Gold", "Basic", null],
    });
    expect(check.findings.map(({ code, rows }) => [code, ...rows])).toEqual([["duplicate-left-out", 1]]);
    expect(output.tables[0]?.rows[0]).toEqual(["Gold", 1, 1, 2]);
  });

  it("takes whom a second table does not know for lost, and says that the new cannot be seen", () => {
    const lookups = { now: { notFound: Int32Array.of(1), conflicting: [] } };
    const looked = { customer: ["A", "B"], then: ["Gold", "Gold"], now: ["Gold", null] };
    const data = columnsOf(looked, customers.inputs, { lookups });
    const options = { level: 0.95, duplicates: "first" };
    const check = customers.check(data, options, 46_000);
    expect(check.findings.map(({ code, effect }) => [code, effect])).toEqual([
      ["lookup-not-found-kept", "kept"],
    ]);
    const output = customers.compute(data, options, check, 0);
    expect(output.tables[0]?.rows[0]).toEqual(["Gold", 1, 1, 2]);
    expect(output.notes).toContainEqual({ key: "report.segment-flow.note.no-new" });
    expectSpoken(output);
  });

  it("keeps a segment called New apart from the new customers", () => {
    expectSound(
      runShape(customers, { customer: ["A", "B"], then: ["new", null], now: ["New", "new"] }).output,
    );
  });

  it.each([
    [{ customer: [], then: [], now: [] }],
    [{ customer: ["A", null], then: [null, "Gold"], now: [null, "Gold"] }],
  ])("answers %j", (odd) => {
    const { output } = runShape(customers, odd);
    expect(sentenceOf(output)).toBe("No row is left to compute from");
    expectSound(output);
    expectSpoken(output);
  });

  it.each([
    ["English", "Customer", "Segment then", "Segment now"],
    ["Danish", "Kundenummer", "Segment før", "Segment nu"],
    ["Norwegian", "Kundenummer", "Segment før", "Segment nå"],
    ["Swedish", "Kundnummer", "Segment då", "Segment nu"],
    ["Japanese", "顧客番号", "以前のセグメント", "現在のセグメント"],
  ])("recognises its columns under %s headers", (_, customer, then, now) => {
    const { identifiers, plans } = cellsOf;
    expect(recognised(spec, { [customer]: identifiers, [then]: plans, [now]: plans })).toEqual({
      shape: "customers",
      mapping: { customer, then, now },
      missing: [],
    });
  });

  it("says of the sample's customers, who have one segment each, what is missing", () => {
    expect(recognised(spec, sampleColumns("Customers")).missing).toEqual(["then", "now"]);
  });

  it("has a text for all that it declares and says", () => {
    expectDeclaredTexts(spec);
    const { output } = runShape(customers, cells);
    expectSound(output);
    expectSpoken(output);
  });
});
