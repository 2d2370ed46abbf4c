import type { DateColumn } from "../../../contract/number-columns";
import { chosenDay } from "../shape-options";
import type { RowCheck } from "./row-check";

/** Leaves out what happened after the day that the user chose as the last, where one was chosen. */
export function leaveOutLater(check: RowCheck, input: string, days: DateColumn): void {
  const until = chosenDay(check.options.until);
  if (until === null) return;
  const later = check.find({ code: "after-as-of", input, effect: "left-out" });
  check.eachRow((row) => {
    if (days[row]! > until) later.add(row);
  });
}
