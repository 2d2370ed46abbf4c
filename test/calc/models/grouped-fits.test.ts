import { bgNbd } from "../../../src/calc/models/bg-nbd";
import { fitSpending, gammaGammaName, readSpending } from "../../../src/calc/models/gamma-gamma";
import { mbgNbd } from "../../../src/calc/models/mbg-nbd";
import { paretoNbd } from "../../../src/calc/models/pareto-nbd";
import { readHistories } from "../../../src/calc/models/purchase-histories";
import { fitPurchaseModel } from "../../../src/calc/models/purchase-model";
import { expectCalcError } from "../../helpers/expect-calc-error";
import { describeWithShared } from "../../helpers/shared-file";
import { cdnowSummary, expectRelative } from "./cdnow";
import { fitOf } from "./fit-values";

/** Rows that are alike made one, with how many they were: what a database gives of its customers. */
function grouped(...columns: readonly Float64Array[]) {
  const groups = new Map<string, { readonly row: readonly number[]; count: number }>();
  columns[0]!.forEach((_, place) => {
    const row = columns.map((column) => column[place]!);
    const group = groups.get(row.join()) ?? { row, count: 0 };
    groups.set(row.join(), group);
    group.count += 1;
  });
  const all = [...groups.values()];
  return {
    columns: columns.map((_, place) => Float64Array.from(all, ({ row }) => row[place]!)),
    customers: Float64Array.from(all, ({ count }) => count),
  };
}

function expectAlike(
  found: Readonly<Record<string, number>>,
  wanted: Readonly<Record<string, number>>,
): void {
  expect(Object.keys(found)).toEqual(Object.keys(wanted));
  for (const [name, value] of Object.entries(wanted)) expectRelative(found[name]!, value, 1e-6);
  expect(found["customers"]).toBe(wanted["customers"]);
}

describeWithShared("Fits on groups of customers who are alike", "data/cdnow_full.txt", () => {
  it.each([
    ["BG/NBD", bgNbd],
    ["MBG/NBD", mbgNbd],
    ["Pareto/NBD", paretoNbd],
  ])("are those on the customers one by one: %s, 23,570 customers of CDNOW", (_, model) => {
    const { frequency, recency, t } = cdnowSummary("cdnow_full.txt");
    const { columns, customers } = grouped(frequency, recency, t);
    const [x, last, age] = columns as [Float64Array, Float64Array, Float64Array];
    expect(customers.length).toBeLessThan(frequency.length / 2);
    const fit = (histories: ReturnType<typeof readHistories>) =>
      fitOf(fitPurchaseModel(model, histories), model.name).values;
    expectAlike(fit(readHistories(x, last, age, 3, customers)), fit(readHistories(frequency, recency, t, 3)));
  });

  it("are those on the customers one by one: Gamma-Gamma", () => {
    const { frequency, monetary } = cdnowSummary("cdnow_full.txt");
    const bought = frequency.map((repeats, customer) => (monetary[customer]! > 0 ? repeats : 0));
    const { columns, customers } = grouped(bought, monetary);
    const [x, mean] = columns as [Float64Array, Float64Array];
    const fit = (spending: ReturnType<typeof readSpending>) =>
      fitOf(fitSpending(spending), gammaGammaName).values;
    expectAlike(fit(readSpending(x, mean, customers)), fit(readSpending(bought, monetary)));
  });
});

describe("A group of customers", () => {
  it("counts as many repeat buyers as it has customers", () => {
    const history = [Float64Array.of(1), Float64Array.of(2), Float64Array.of(5)] as const;
    expect(readHistories(...history, 3, Float64Array.of(3)).customers).toBe(3);
    expectCalcError(() => readHistories(...history, 3, Float64Array.of(2)), "not-enough-data", "frequency", {
      found: 2,
      needed: 3,
    });
  });
});
