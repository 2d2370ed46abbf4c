import type { Message } from "../../contract/locale";
import type { ReportOutput } from "../../contract/report-output";
import type { OptionSpec } from "../../contract/report-spec";
import { judge, byRisk, type Candidate, type Judged } from "./judged";
import { listTable, type ListColumns } from "./list-table";
import { riskSentence } from "./sentence";
import { segmentsTable } from "./segments-table";
import type { Signal } from "./signals";

export const tableName = "Stay_CustomersAtRisk";
const stem = "report.customers-at-risk";

/** How many customers are listed: a longer list is of no use to those who call them. */
export const mostListed = {
  kind: "count",
  default: 5000,
  min: 1,
  max: 1_000_000,
} as const satisfies OptionSpec;

/** What a shape of data makes of its customers. */
export interface AtRisk extends ListColumns {
  readonly candidates: readonly Candidate[];
  readonly signals: readonly Signal[];
  /** Names of the segments by code; `null` where there are none. */
  readonly segments: readonly string[] | null;
  /** Whether the data say who may be contacted. */
  readonly asksConsent: boolean;
  /** Most customers to be listed. */
  readonly most: number;
  readonly notes: readonly Message[];
  readonly references: readonly string[];
}

/** Who may leave, by segment and one by one, and what may be lost with them. */
export function riskReport(found: AtRisk): ReportOutput {
  const judged = found.candidates.map((candidate) => judge(candidate, found.signals));
  const atRisk = judged.filter(({ level }) => level !== null).sort(byRisk);
  const contactable = atRisk.filter(({ consents }) => consents);
  const listed = contactable.slice(0, found.most);
  return {
    sheetName: { key: `${stem}.sheet` },
    title: { key: `${stem}.title` },
    sentence: riskSentence(judged, found.asksConsent),
    tables: [segmentsTable(tableName, judged, found), listTable(`${tableName}_Customers`, listed, found)],
    charts: [
      {
        name: `${tableName}_Chart`,
        kind: "bar",
        title: { key: `${stem}.chart` },
        table: tableName,
        category: "segment",
        series: ["high-risk", "medium-risk"],
      },
    ],
    notes: [
      ...found.signals.map(signalNote),
      { key: `${stem}.note.level` },
      ...found.notes,
      ...(found.asksConsent ? [consentNote(atRisk, contactable)] : []),
      ...(listed.length < contactable.length
        ? [{ key: `${stem}.note.most`, values: { listed: listed.length, all: contactable.length } }]
        : []),
      ...found.references.map((reference) => ({ key: "note.reference", values: { reference } })),
    ],
  };
}

const signalNote = ({ key, factor, share = 0 }: Signal): Message => ({
  key: `${stem}.note.${key}`,
  values: { factor, share },
});

const consentNote = (atRisk: readonly Judged[], contactable: readonly Judged[]): Message => ({
  key: `${stem}.note.consent`,
  values: { count: atRisk.length - contactable.length },
});
