import { defineReport, type InputShape } from "../../contract/report-spec";
import { decisions } from "../parts/check/decisions";
import { readNumbers } from "../parts/check/read-numbers";
import { checkRepeats } from "../parts/check/repeats";
import { RowCheck } from "../parts/check/row-check";
import { ladderReport } from "./ladder-report";

const { rows, merged, numberTexts, decimal } = decisions;
const bestScore = 10;

/** One row a customer, with what is known of the customer's purchases and answers. */
const customers: InputShape = {
  inputs: {
    customer: { role: "identifier" },
    purchaseDays: { role: "purchase-days" },
    daysSinceLast: { role: "days-since-last" },
    totalValue: { role: "customer-value" },
    score: { role: "score", optional: true },
    discountShare: { role: "discount-share", optional: true },
    rewardShare: { role: "reward-share", optional: true },
    referrals: { role: "referrals", optional: true },
  },
  options: {
    bins: { kind: "count", default: 5, min: 2, max: 9 },
    tiers: { kind: "cuts", default: "" },
    ...{ rows, merged, numberTexts, decimal },
  },
  check(data, options) {
    // A customer has one row in the report: the first counts, always.
    const check = new RowCheck(data, { ...options, duplicates: "first" });
    check.requireWords("customer", "unnamed-customer");
    readNumbers(check, "purchaseDays", { blank: "left-out", atLeast: 0 });
    readNumbers(check, "daysSinceLast", { blank: "left-out", atLeast: 0 });
    readNumbers(check, "totalValue", { blank: "left-out" });
    if (check.has("score")) {
      readNumbers(check, "score", { blank: "unknown", atLeast: 0, atMost: bestScore });
    }
    for (const input of ["discountShare", "rewardShare"]) {
      if (check.has(input)) readNumbers(check, input, { blank: "zero", atLeast: 0, atMost: 1 });
    }
    if (check.has("referrals")) readNumbers(check, "referrals", { blank: "zero", atLeast: 0 });
    checkRepeats(check);
    return check.finish();
  },
  compute: ladderReport,
};

/** One row per customer: on which step of loyalty does the customer stand, and where was that last time? */
export default defineReport({ id: "loyalty-ladder", place: 14, picture: "column", shapes: { customers } });
