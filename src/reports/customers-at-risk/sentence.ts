import type { Message } from "../../contract/locale";
import type { Judged } from "./judged";
import { sumOfValues } from "./segments-table";

/** The finding in one sentence: how many may leave, what may be lost with them, and how many must not be contacted. */
export function riskSentence(judged: readonly Judged[], asksConsent: boolean): Message {
  const key = "report.customers-at-risk.sentence";
  const atRisk = judged.filter(({ level }) => level !== null);
  const value = sumOfValues(atRisk);
  const customers = judged.length;
  if (customers === 0) return { key: `${key}.no-rows` };
  if (atRisk.length === 0) return { key: `${key}.none`, values: { customers } };
  const high = atRisk.filter(({ level }) => level === "high").length;
  return {
    key,
    values: {
      ...{ customers, high, medium: atRisk.length - high },
      share: atRisk.length / customers,
      known: value === null ? "no" : "yes",
      value: value ?? 0,
      asked: asksConsent ? "yes" : "no",
      silent: atRisk.filter(({ consents }) => !consents).length,
    },
  };
}
