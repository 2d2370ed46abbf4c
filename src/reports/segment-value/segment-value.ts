import { defineReport } from "../../contract/report-spec";
import { counts } from "./shapes/counts";
import { customers } from "./shapes/customers";
import { rates } from "./shapes/rates";

/**
 * One row per segment: what does a customer leave, what is one worth, and is the segment to be kept, fixed or let go?
 */
export default defineReport({
  id: "segment-value",
  place: 2,
  shapes: { rates, counts, customers },
});
