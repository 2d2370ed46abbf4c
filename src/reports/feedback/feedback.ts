import { defineReport } from "../../contract/report-spec";
import { feedbackShape } from "./feedback-shape";

const score = { role: "score" } as const;
const satisfaction = { role: "satisfaction" } as const;

/** One row per segment: would its customers recommend us, are they satisfied, and were those who left less so? */
export default defineReport({
  id: "feedback",
  place: 13,
  shapes: {
    score: feedbackShape({ score, satisfaction: { ...satisfaction, optional: true } }),
    satisfaction: feedbackShape({ satisfaction, score: { ...score, optional: true } }),
  },
});
