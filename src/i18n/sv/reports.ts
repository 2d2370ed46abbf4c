import { cohortRetention } from "./reports/cohort-retention";
import { customerValue } from "./reports/customer-value";
import { customersAtRisk } from "./reports/customers-at-risk";
import { dataCheck } from "./reports/data-check";
import { milestones } from "./reports/milestones";
import { notes } from "./reports/notes";
import { retentionTrend } from "./reports/retention-trend";
import { revenueRetention } from "./reports/revenue-retention";
import { segmentFlow } from "./reports/segment-flow";
import { segmentRetention } from "./reports/segment-retention";
import { segmentValue } from "./reports/segment-value";
import { churnReasons } from "./reports/churn-reasons";
import { survival } from "./reports/survival";
import { feedback } from "./reports/feedback";
import { programmeUplift } from "./reports/programme-uplift";
import { loyaltyLadder } from "./reports/loyalty-ladder";
import { whatIf } from "./reports/what-if";

/** Everything that is written into sheets or said about data. */
export const reports = {
  ...dataCheck,
  ...notes,
  ...customersAtRisk,
  ...segmentRetention,
  ...cohortRetention,
  ...segmentValue,
  ...churnReasons,
  ...retentionTrend,
  ...revenueRetention,
  ...survival,
  ...segmentFlow,
  ...milestones,
  ...feedback,
  ...programmeUplift,
  ...loyaltyLadder,
  ...customerValue,
  ...whatIf,
};
