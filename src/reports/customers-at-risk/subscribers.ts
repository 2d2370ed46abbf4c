import { labelCell, missingCode } from "../../contract/columns";
import type { Cell } from "../../contract/cell";
import type { OnIteration } from "../../contract/fit";
import type { Message } from "../../contract/locale";
import type { ColumnSet, DataCheck } from "../../contract/report-data";
import type { OptionValues } from "../../contract/report-spec";
import { sources } from "../../contract/sources";
import { chosenMeaning, keptOf } from "../parts/outcomes";
import { feedbackRows } from "./feedback";
import { causeOf } from "./attempt";
import type { Candidate } from "./judged";
import { leavingRisk, type LeavingRisk } from "./leaving-risk";
import type { Facts } from "./signals";

const stem = "report.customers-at-risk.note";
/** Contribution is per month, and value at risk that of a year. */
const monthsAYear = 12;

/** Customers under contract who are still here. */
interface Subscribers {
  readonly candidates: readonly Candidate[];
  readonly notes: readonly Message[];
  readonly references: readonly string[];
}

/** Earlier leavers tell how likely each customer who is still here is to leave. */
export function subscribersOf(
  data: ColumnSet,
  options: OptionValues,
  check: DataCheck,
  onIteration?: OnIteration,
): Subscribers {
  const means = chosenMeaning(options);
  const kept = keptOf(check, means);
  const rows = Int32Array.from(kept.keys()).filter((row) => kept[row]! >= 0);
  const inputs = Object.keys(check.words).filter((input) => /^(segment|feature\d)$/.test(input));
  const history = {
    lost: Uint8Array.from(rows, (row) => 1 - kept[row]!),
    features: inputs.map((input) => cellsOf(check, input, rows)),
  };
  const found = leavingRisk(history, onIteration);
  const { customer, segment } = check.words;
  const { contribution } = check.numbers;
  const { read } = feedbackRows(check);
  const candidates = [...rows].flatMap((row, place): Candidate[] => {
    if (kept[row] === 0) return [];
    const { facts: said, consents } = read(() => row);
    const each = contribution?.[row] ?? NaN;
    const risk = found.risks[place] ?? null;
    const facts: Facts = { ...said, risk, ...(Number.isNaN(each) ? {} : { contribution: each }) };
    return [
      {
        customer: customer ? labelCell(customer, customer.codes[row]!) : "",
        segment: segment?.codes[row] ?? 0,
        consents,
        facts,
        valueAtRisk: risk === null || Number.isNaN(each) ? null : risk * each * monthsAYear,
      },
    ];
  });
  const headers = inputs.map((input) => data.headers[input] ?? "");
  return {
    candidates,
    notes: [
      { key: `${stem}.${means}`, values: { outcome: data.headers.outcome ?? "" } },
      ...riskNotes(found, headers, candidates),
      ...(contribution && found.model ? [{ key: `${stem}.contribution` }] : []),
    ],
    references: found.model ? [sources["hosmer-2013"]] : [],
  };
}

/** Numbers stay numbers, and words words: as CHURN.MODEL would find them in the sheet. */
function cellsOf({ words }: DataCheck, input: string, rows: Int32Array): Cell[] {
  const column = words[input];
  return Array.from(rows, (row) => {
    const code = column?.codes[row] ?? missingCode;
    return !column || code === missingCode ? null : labelCell(column, code);
  });
}

function riskNotes(
  { model, problem, dropped }: LeavingRisk,
  headers: readonly string[],
  candidates: readonly Candidate[],
): Message[] {
  const figure = (label: string): number => Number(model?.rows.find(([name]) => name === label)?.[1] ?? 0);
  const isDropped = new Set(dropped.map(({ feature }) => feature));
  const features = headers.filter((_, place) => !isDropped.has(place)).join(", ");
  const without = candidates.filter(({ facts }) => facts.risk === null).length;
  return [
    model
      ? {
          key: `${stem}.leavers`,
          values: { features, customers: figure("customers"), lost: figure("lost"), auc: figure("AUC") },
        }
      : { key: `${stem}.no-risk`, values: { cause: causeOf(problem ?? "") } },
    ...dropped.map(({ feature, code }) => ({
      key: `${stem}.dropped`,
      values: { feature: headers[feature] ?? "", cause: causeOf(code) },
    })),
    ...(model && without > 0 ? [{ key: `${stem}.incomplete`, values: { count: without } }] : []),
  ];
}
