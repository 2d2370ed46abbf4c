import { rfmSummary } from "../../../src/calc/cohorts/rfm-summary";
import { bgNbd } from "../../../src/calc/models/bg-nbd";
import { readHistories } from "../../../src/calc/models/purchase-histories";
import { fitPurchaseModel } from "../../../src/calc/models/purchase-model";
import { dayOf } from "../../../src/contract/dates";
import { dateColumn } from "../../../src/contract/number-columns";
import type { TimeUnit } from "../../../src/calc/rates/time-units";
import { categoryColumn } from "../../helpers/category-column";
import { describeWithShared } from "../../helpers/shared-file";
import { cdnowSummary, expectRelative } from "./cdnow";
import { fitOf } from "./fit-values";

type Order = readonly [customer: number, day: string | number, amount: number];

const serial = (date: string): number =>
  dayOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))) ?? NaN;

/** Customer, frequency, recency, T and monetary of each customer. */
function histories(orders: readonly Order[], until: string, unit: TimeUnit = "day"): unknown[][] {
  const { column } = dateColumn(orders.map(([, day]) => day));
  const { rows } = rfmSummary(
    categoryColumn(
      orders.map(([customer]) => customer),
      "exact",
    ),
    column,
    Float64Array.from(orders, ([, , amount]) => amount),
    serial(until),
    unit,
  );
  return rows.map((row) => row.slice(0, 5));
}

describe("The histories that the models are given", () => {
  it("count several orders of a day once, with the day's total (reliability case R18)", () => {
    const orders: Order[] = [
      [1, "2017-06-11", 75],
      [1, "2017-07-24", 75],
      [1, "2017-07-08", 75],
      [1, "2017-06-24", 75],
      [1, "2017-07-24", 75],
      [1, "2017-06-11", 75],
      [1, "2017-07-08", 75],
      [1, "2017-06-24", 175],
    ];
    expect(histories(orders, "2017-12-31")).toEqual([[1, 3, 43, 203, 550 / 3]]);
  });

  it("take the day of an order on the last day whatever its hour (reliability cases R22 and R22b)", () => {
    const orders: Order[] = [
      [1, serial("2014-12-01") + 10 / 24, 5],
      [1, serial("2014-12-31") + 15 / 24, 7],
    ];
    expect(histories(orders, "2014-12-31")).toEqual([[1, 1, 30, 30, 7]]);
  });

  it("know a customer who joined on the last day, and none who joined after it (by hand)", () => {
    const orders: Order[] = [
      [1, "2024-03-01", 10],
      [2, "2024-03-31", 20],
      [3, "2024-04-01", 30],
    ];
    expect(histories(orders, "2024-03-31")).toEqual([
      [1, 0, 0, 30, 0],
      [2, 0, 0, 0, 0],
    ]);
  });
});

describeWithShared("The histories of the CDNOW sample", "data/cdnow_sample.txt", () => {
  it("are in weeks of seven days, not rounded to whole ones (reliability case R20)", () => {
    const { customer, frequency, recency, t } = cdnowSummary("cdnow_sample.txt");
    const row = customer.indexOf(1);
    expect(frequency[row]).toBe(2);
    expect(recency[row]).toBeCloseTo(30.428571, 6);
    expect(t[row]).toBeCloseTo(38.857143, 6);
  });

  it("give each customer the prediction of its own row, in whatever order they stand (reliability case R25)", () => {
    const { frequency, recency, t } = cdnowSummary("cdnow_sample.txt");
    const turned = (column: Float64Array): Float64Array => column.slice().reverse();
    const [one, other] = [
      [frequency, recency, t],
      [turned(frequency), turned(recency), turned(t)],
    ].map(([x, r, a]) => fitOf(fitPurchaseModel(bgNbd, readHistories(x!, r!, a!, 1)), bgNbd.name).values);
    for (const name of bgNbd.parameters) expectRelative(other![name]!, one![name]!, 1e-8);
  });
});
