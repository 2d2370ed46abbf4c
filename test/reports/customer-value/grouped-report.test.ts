import { readFileSync } from "node:fs";
import type { OptionValues } from "../../../src/contract/report-spec";
import spec from "../../../src/reports/customer-value/customer-value";
import { answersFrom, spanOfUsed } from "../../../src/reports/parts/counted-report";
import { cdnowPurchases } from "../../helpers/cdnow";
import { describeWithShared, sharedFile } from "../../helpers/shared-file";
import { expectTextsOfOutput } from "../support/expectations";
import { columnOf, day, runShape, sentenceOf, type Columns } from "../support/run-shape";

const { transactions } = spec.shapes;
if (!transactions?.counted) throw new Error("The report can be made of counts");
const { counted } = transactions;
const [main, models, holdout, spending, last] = [0, 1, 2, 3, 4];
const today = day("2026-01-15");

/** The report from rows, and the one that an engine's counts give. */
function both(cells: Columns, chosen: OptionValues = {}) {
  const { data, options, check, output } = runShape(transactions!, cells, chosen, today);
  const asked = { options, headers: data.headers, today, span: spanOfUsed(check, counted.days, today) };
  const answers = answersFrom(check, counted.questions(asked));
  return { rows: output, groups: counted.finish(answers, asked) };
}

function cdnow(): Columns {
  const text = readFileSync(sharedFile("data/cdnow_sample.txt"), "utf8");
  const { customers, dates, amounts } = cdnowPurchases(text.replaceAll(/^ *\d+ /gm, ""));
  return {
    customer: [...customers.codes].map((code) => customers.labels[code]!),
    date: [...dates],
    amount: [...amounts],
  };
}

const sumOf = (cells: readonly unknown[]): number =>
  cells.reduce<number>((sum, cell) => sum + Number(cell ?? 0), 0);

describeWithShared("customer value of groups, on the CDNOW sample", "data/cdnow_sample.txt", () => {
  it.each<OptionValues>([{}, { discount: 0.1, margin: 0.4, horizon: 24, model: "pareto" }])(
    "adds up to what the report of the customers one by one says, under %j",
    (chosen) => {
      const { rows, groups } = both(cdnow(), chosen);
      for (const table of [models, holdout, spending]) {
        groups.tables[table]!.rows.forEach((row, place) =>
          row.forEach((cell, column) => {
            const wanted = rows.tables[table]!.rows[place]![column] ?? null;
            if (typeof wanted !== "number") expect(cell).toBe(wanted);
            else expect(cell).toBeCloseTo(wanted, 4);
          }),
        );
      }
      for (const key of ["clv", "expected-orders"]) {
        const wanted = sumOf(columnOf(rows, key, last));
        expect(sumOf(columnOf(groups, key, last)) / wanted).toBeCloseTo(1, 5);
      }
      expect(columnOf(groups, "share-of-value", main)).toEqual(
        columnOf(rows, "share-of-value", main).map((share) => expect.closeTo(Number(share), 12) as number),
      );
    },
  );

  it("says in one sentence what all are worth", () => {
    expect(sentenceOf(both(cdnow()).groups)).toMatch(
      /^Over the next 12 months, 2,357 customers are expected to order [\d,]+ times and to be worth /,
    );
  });
});

describe("customer value of groups", () => {
  const few = { customer: ["A", "A", "B"], date: [45_000, 45_040, 45_060], amount: [10, 20, 5] };

  it("says that nothing is foreseen of a few customers, and still adds up what they spent: A 30, B 5", () => {
    const { groups } = both(few);
    expect(columnOf(groups, "total-value", main).at(-1)).toBe(35);
    expect(columnOf(groups, "customers", last)).toEqual([1, 1, 0, 0, 0, 0, 0, 0]);
    expect(sentenceOf(groups)).toBe(
      "No model of the purchases of 2 customers could be fitted, so nothing is foreseen",
    );
    expectTextsOfOutput(groups);
  });

  it("says that no row is left where none is", () => {
    const { groups, rows } = both({ customer: [], date: [], amount: [] });
    expect(groups).toEqual(rows);
  });
});
