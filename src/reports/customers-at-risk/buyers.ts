import { customerEvents } from "../../calc/cohorts/customer-events";
import { rfmSummary } from "../../calc/cohorts/rfm-summary";
import { labelCell } from "../../contract/columns";
import { isoTextOf } from "../../contract/dates";
import type { OnIteration } from "../../contract/fit";
import type { Message } from "../../contract/locale";
import type { DataCheck } from "../../contract/report-data";
import type { OptionValues } from "../../contract/report-spec";
import { chosenDay, chosenWord } from "../parts/shape-options";
import { unlessNoData } from "../parts/unless-no-data";
import { engagementOf } from "./engagement";
import { feedbackRows, type Feedback } from "./feedback";
import type { Candidate } from "./judged";
import { latestRows } from "./latest-rows";
import { ledgerOf, type Ledger } from "./ledger";
import { habitsOf, purchaseDaysOf } from "./purchase-habits";
import { modelWords, purchaseValue } from "./purchase-value";
import type { Facts } from "./signals";

const stem = "report.customers-at-risk.note";

/** Customers as their purchases show them. */
export interface Buyers {
  readonly candidates: readonly Candidate[];
  readonly notes: readonly Message[];
  readonly references: readonly string[];
}

/**
 * Puts together what is known of each customer who has bought.
 *
 * @param today the data reach no further, where no other day was chosen
 * @param onIteration hears how far the search for a model has come
 */
export function buyersOf(
  check: DataCheck,
  options: OptionValues,
  today: number,
  onIteration?: OnIteration,
): Buyers {
  const ledger = ledgerOf(check, options, today);
  const { customer, customers, days, amounts, asOf } = ledger;
  const summary = unlessNoData(() => rfmSummary(customer, days, amounts, asOf, "month"))?.rows;
  if (!summary) return { candidates: [], notes: [], references: [] };
  const margin = amounts && Number(options.margin);
  const value = purchaseValue(summary, chosenWord(modelWords, options.model), margin, onIteration);
  const purchases = purchaseDaysOf(customerEvents(customer, days, amounts, asOf));
  const segmentOf = segmentsOf(check, ledger);
  const habits = habitsOf(purchases, segmentOf, asOf, Number(options.gapShare));
  const feedback = feedbackOf(check, ledger);
  const since = chosenDay(options.since);
  const candidates: Candidate[] = [];
  // RFM.SUMMARY has a row for each customer who has a purchase day, in the order of the codes.
  let row = -1;
  for (let code = 0; code < customers; code += 1) {
    const next = purchases.from[code + 1]!;
    if (next === purchases.from[code]) continue;
    row += 1;
    if (since !== null && purchases.days[next - 1]! < since) continue;
    const { facts: said, consents } = feedback(code);
    const facts: Facts = { ...value.factsOf(row), ...habits(code), ...said };
    candidates.push({
      customer: labelCell(customer, code),
      segment: segmentOf?.[code] ?? 0,
      consents,
      facts,
      valueAtRisk: valueAtRisk(facts),
    });
  }
  const left = summary.length - candidates.length;
  return {
    candidates,
    references: value.references,
    notes: [...value.notes, ...spanNotes(ledger, since, left)],
  };
}

/** The customer is of the segment that the latest row says. */
function segmentsOf({ words: { segment } }: DataCheck, ledger: Ledger): Int32Array | null {
  return segment ? latestRows(ledger, () => true).map((row) => segment.codes[row]!) : null;
}

/** What is lost if the customer stops: the likelier that is, and the more the customer would bring. */
function valueAtRisk({
  "chance-active": alive = null,
  "value-if-alive": value = null,
}: Facts): number | null {
  return alive === null || value === null ? null : (1 - alive) * value;
}

/** What each customer says and does, by the latest row that tells; engagement with dates is added up instead. */
function feedbackOf(check: DataCheck, ledger: Ledger): (code: number) => Feedback {
  const { told, read } = feedbackRows(check);
  const rows = new Map(told.map(({ input, tells }) => [input, latestRows(ledger, tells)]));
  const { engagement } = check.numbers;
  const engaged = engagement && engagementOf(ledger, engagement);
  return (code) => {
    const said = read((input) => rows.get(input)?.[code] ?? -1);
    return engaged ? { ...said, facts: { ...said.facts, ...engaged(code) } } : said;
  };
}

function spanNotes({ asOf, later }: Ledger, since: number | null, left: number): Message[] {
  return [
    { key: `${stem}.as-of`, values: { date: isoTextOf(asOf) } },
    ...(later === 0 ? [] : [{ key: "note.later", values: { count: later } }]),
    ...(since === null ? [] : [{ key: `${stem}.since`, values: { date: isoTextOf(since), count: left } }]),
  ];
}
