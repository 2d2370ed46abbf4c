import type { Message, MessageValues } from "../../contract/locale";
import type { TableCell } from "../../contract/table";
import { ageLabel, type CohortAsked } from "./cohort-options";

const stem = "report.cohort-retention.sentence";

/**
 * How many are active in the first window after the one in which they began, and how many in the last that a quarter of
 * them all has reached: later windows hang on the oldest customers alone.
 *
 * @param customers in all cohorts
 * @param curve the rows of COHORT.CURVE
 */
export function cohortSentence(
  customers: number,
  curve: readonly (readonly TableCell[])[],
  { period }: CohortAsked,
): Message {
  const reached = curve.filter((row, age) => age > 0 && Number(row[1]) > 0);
  const [early] = reached;
  if (customers === 0) return { key: `${stem}.no-rows` };
  if (!early) return { key: `${stem}.too-young`, values: { customers } };
  const late = reached.filter((row) => Number(row[1]) >= customers / 4).at(-1) ?? early;
  const said = (suffix: string, [age, all, kept, rate]: readonly TableCell[]): MessageValues => ({
    [`age${suffix}`]: String(ageLabel(period, Number(age))),
    [`rate${suffix}`]: Number(rate),
    [`kept${suffix}`]: Number(kept),
    [`all${suffix}`]: Number(all),
  });
  const values = { unit: unitOf(period), ...said("", early) };
  return late === early
    ? { key: `${stem}.one-age`, values }
    : { key: stem, values: { ...values, ...said("Later", late) } };
}

/** What a window is called: the catalogues know a week by one word, whichever its first day. */
function unitOf(period: CohortAsked["period"]): string {
  if (typeof period === "string") return period === "week-sunday" ? "week" : period;
  return typeof period === "number" ? "days" : "brackets";
}
