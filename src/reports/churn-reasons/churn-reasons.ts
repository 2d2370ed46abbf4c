import { missingDay } from "../../contract/number-columns";
import { defineReport, type InputShape } from "../../contract/report-spec";
import { decisions } from "../parts/check/decisions";
import { readDays } from "../parts/check/read-days";
import { checkAnswers, inferOutcomeMeaning, meaning } from "../parts/outcomes";
import { leaveOutKept, leaverShape } from "./leaver-shape";

/** One row a customer, with a yes or a no that says whether the customer stayed or left. */
const outcomes: InputShape = leaverShape({
  inputs: { outcome: { role: "outcome" } },
  options: { meaning },
  infer: inferOutcomeMeaning,
  leaveOutOthers(check) {
    checkAnswers(check);
    leaveOutKept(check);
  },
});

/** One row a customer, with the day on which the customer left; blank while the customer is here. */
const ended: InputShape = leaverShape({
  inputs: { ended: { role: "ended" } },
  options: { dateOrder: decisions.dateOrder },
  leaveOutOthers(check) {
    const days = readDays(check, "ended", { blank: "unknown" });
    const here = check.find({ code: "still-customer", input: "ended", effect: "left-out" });
    check.eachRow((row) => {
      if (days[row] === missingDay) here.add(row);
    });
  },
});

/** One row a customer who left. */
const leavers: InputShape = leaverShape({ inputs: {}, options: {}, leaveOutOthers: () => undefined });

/** One row per reason: why did those who left go, and what did they take with them? */
export default defineReport({
  id: "churn-reasons",
  place: 7,
  picture: "column",
  shapes: { outcomes, ended, leavers },
});
