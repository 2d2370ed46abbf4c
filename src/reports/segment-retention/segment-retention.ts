import { defineReport } from "../../contract/report-spec";
import { counts } from "./shapes/counts";
import { memberships } from "./shapes/memberships";
import { outcomes } from "./shapes/outcomes";
import { transactions } from "./shapes/transactions";

/** One row per segment: of the customers there were, who stayed and who left? */
export default defineReport({
  id: "segment-retention",
  place: 1,
  shapes: { counts, outcomes, memberships, transactions },
});
