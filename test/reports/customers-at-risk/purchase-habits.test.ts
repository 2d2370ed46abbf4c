import { customerEvents } from "../../../src/calc/cohorts/customer-events";
import { habitsOf, purchaseDaysOf } from "../../../src/reports/customers-at-risk/purchase-habits";
import { categoryColumn } from "../../helpers/category-column";

/** Purchases by customer: the days, counted from the first day of the data, and a refund as a minus sign. */
function purchases(byCustomer: Readonly<Record<string, readonly number[]>>) {
  const rows = Object.entries(byCustomer).flatMap(([customer, days]) =>
    days.map((day) => [customer, day] as const),
  );
  const customers = categoryColumn(
    rows.map(([customer]) => customer),
    "exact",
  );
  const days = Int32Array.from(rows, ([, day]) => Math.abs(day));
  const amounts = Float64Array.from(rows, ([, day]) => (day < 0 ? -5 : 5));
  return purchaseDaysOf(customerEvents(customers, days, amounts, 10_000));
}

describe("purchase days", () => {
  it("stand in order, each once, without the days of refunds", () => {
    const { from, days } = purchases({ A: [30, 10, 10, -20], B: [5] });
    expect([...from]).toEqual([0, 2, 3]);
    expect([...days]).toEqual([10, 30, 5]);
  });
});

describe("the usual gap", () => {
  it("is the 90th percentile of the customer's own gaps: of 10, 20, 30 and 40 days it is 37", () => {
    const habits = habitsOf(purchases({ A: [100, 110, 130, 160, 200] }), null, 230, 0.9)(0);
    expect(habits["usual-gap"]).toBeCloseTo(37, 9);
    expect(habits["days-since-last"]).toBe(30);
  });

  it("is that of all gaps of the segment where the customer has fewer than three", () => {
    const data = purchases({ A: [100, 110, 130, 160, 200], B: [100, 200], C: [100, 103], D: [100] });
    const habits = habitsOf(data, Int32Array.of(0, 0, 1, 1), 230, 0.9);
    // A and B together have gaps of 10, 20, 30, 40 and 100 days: place 4 x 0.9 = 3.6, 40 + 0.6 x 60.
    expect(habits(1)["usual-gap"]).toBeCloseTo(76, 9);
    expect(habits(2)["usual-gap"]).toBe(3);
    expect(habits(3)["usual-gap"]).toBe(3);
  });

  it("is not known where nobody of the segment has bought twice", () => {
    const habits = habitsOf(purchases({ A: [100], B: [100, 150] }), Int32Array.of(0, 1), 230, 0.9);
    expect(habits(0)["usual-gap"]).toBeNull();
  });
});

describe("orders in the last third of a customer's time", () => {
  it.each([
    // 30 days from day 100 to day 129: the last third begins with day 120.
    [[100, 105, 112, 125], 1, 1.5],
    [[100, 105, 112, 119], 0, 2],
    [[100, 105, 112, 120], 1, 1.5],
    [[100, 103, 106, 109, 112, 115, 129], 1, 3],
    [[100, 121, 125, 129], 3, 0.5],
  ])("of purchases on days %j are %d, against %d a third before", (days, recent, earlier) => {
    const habits = habitsOf(purchases({ A: days }), null, 129, 0.9)(0);
    expect([habits["recent-orders"], habits["earlier-orders"]]).toEqual([recent, earlier]);
  });

  it("say nothing with fewer than four", () => {
    const habits = habitsOf(purchases({ A: [100, 105, 112] }), null, 129, 0.9)(0);
    expect(habits["recent-orders"]).toBeUndefined();
  });
});
