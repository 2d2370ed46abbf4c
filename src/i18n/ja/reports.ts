import { dataCheck } from "./reports/data-check";
import { notes } from "./reports/notes";
import { segmentRetention } from "./reports/segment-retention";
import { segmentValue } from "./reports/segment-value";
import { churnReasons } from "./reports/churn-reasons";
import { feedback } from "./reports/feedback";
import { programmeUplift } from "./reports/programme-uplift";
import { loyaltyLadder } from "./reports/loyalty-ladder";
import { whatIf } from "./reports/what-if";

/** Everything that is written into sheets or said about data. */
export const reports = {
  ...dataCheck,
  ...notes,
  ...segmentRetention,
  ...segmentValue,
  ...churnReasons,
  ...feedback,
  ...programmeUplift,
  ...loyaltyLadder,
  ...whatIf,
};
