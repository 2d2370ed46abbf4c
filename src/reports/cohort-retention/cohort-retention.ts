import { defineReport } from "../../contract/report-spec";
import { memberships } from "./shapes/memberships";
import { transactions } from "./shapes/transactions";

/** One row per cohort, one column per age: how long do customers who were won at the same time stay? */
export default defineReport({
  id: "cohort-retention",
  place: 3,
  picture: "line",
  shapes: { memberships, transactions },
});
