import { engagementOf } from "../../../src/reports/customers-at-risk/engagement";
import { categoryColumn } from "../../helpers/category-column";

describe("engagement by date", () => {
  it("adds up the last 30 days, and the 90 before to 30 days on average", () => {
    const asOf = 45_200;
    const ages = [0, 29, 30, 119, 120, 10, 5];
    const engaged = engagementOf(
      {
        customer: categoryColumn(["A", "A", "A", "A", "A", "B", null], "exact"),
        customers: 2,
        days: Int32Array.from(ages, (age) => asOf - age),
        amounts: null,
        asOf,
        later: 0,
      },
      Float64Array.of(4, 3, 20, 10, 1000, NaN, 7),
    );
    expect(engaged(0)).toEqual({ "engagement-now": 7, "engagement-earlier": 10 });
    expect(engaged(1)).toEqual({ "engagement-now": 0, "engagement-earlier": 0 });
  });
});
