import { loyaltyStages } from "../../calc/loyalty/loyalty-stage";
import { labelCell } from "../../contract/columns";
import type { Message } from "../../contract/locale";
import type { ColumnSet, DataCheck } from "../../contract/report-data";
import type { OutputColumn, OutputTable, ReportOutput } from "../../contract/report-output";
import type { OptionValues } from "../../contract/report-spec";
import { sources } from "../../contract/sources";
import type { TableCell } from "../../contract/table";
import { readCuts } from "../parts/segments";
import { unlessNobody } from "../parts/wilson-formulas";
import { climb, type Climber } from "./climb";

const tableName = "Stay_LoyaltyLadder";
const stageWords = "report.loyalty-ladder.stage";

/** How many customers stand on each step, and every customer's step, scores and tier. */
export function ladderReport(data: ColumnSet, options: OptionValues, check: DataCheck): ReportOutput {
  const bins = Number(options.bins);
  const tiers = readCuts(String(options.tiers ?? "")) ?? new Float64Array(0);
  const climbers = climb(check, bins);
  return {
    sheetName: { key: "report.loyalty-ladder.sheet" },
    title: { key: "report.loyalty-ladder.title" },
    sentence: ladderSentence(climbers),
    tables: [stagesTable(climbers, check), customersTable(climbers, check, tiers)],
    charts: [
      {
        name: `${tableName}_Chart`,
        kind: "column",
        title: { key: "report.loyalty-ladder.chart" },
        table: tableName,
        category: "stage",
        series: ["customers"],
      },
    ],
    notes: [
      { key: "report.loyalty-ladder.note.stages" },
      { key: "report.loyalty-ladder.note.rank", values: { days: data.headers.purchaseDays ?? "" } },
      { key: "report.loyalty-ladder.note.scores", values: { bins } },
      { key: "report.loyalty-ladder.note.before" },
      ...(tiers.length > 0
        ? [{ key: "report.loyalty-ladder.note.tiers", values: { tiers: [...tiers].join(", ") } }]
        : []),
      { key: "note.reference", values: { reference: sources["dick-1994"] } },
      { key: "note.reference", values: { reference: sources["hyndman-1996"] } },
    ],
  };
}

function stagesTable(climbers: readonly Climber[], { numbers }: DataCheck): OutputTable {
  const rows = loyaltyStages.map((stage): TableCell[] => {
    const own = climbers.filter((climber) => climber.stage === stage);
    const value = own.reduce((sum, { row }) => sum + numbers.totalValue![row]!, 0);
    return [stage, own.length, share(own.length, climbers.length), value, share(value, own.length)];
  });
  const value = rows.reduce((sum, row) => sum + Number(row[3]), 0);
  return {
    name: tableName,
    keyColumn: "stage",
    columns: [
      { key: "stage", unit: "text", words: stageWords },
      { key: "customers", unit: "count", total: "sum" },
      { key: "share", unit: "share", total: "sum" },
      { key: "total-value", unit: "money", total: "sum" },
      {
        key: "value-per-customer",
        unit: "money",
        formula: (column) =>
          unlessNobody(column("customers"), `${column("total-value")}/${column("customers")}`),
        total: "formula",
      },
    ],
    rows,
    tracked: ["customers", "total-value", "value-per-customer"],
    totals: ["", climbers.length, climbers.length > 0 ? 1 : 0, value, share(value, climbers.length)],
    colourScales: ["share"],
  };
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

const scoreColumns: readonly OutputColumn[] = [
  ...["r-score", "f-score", "m-score"].map((key): OutputColumn => ({ key, unit: "count" })),
  {
    key: "rfm",
    unit: "count",
    formula: (column) => `100*${column("r-score")}+10*${column("f-score")}+${column("m-score")}`,
  },
];

function customersTable(climbers: readonly Climber[], check: DataCheck, tiers: Float64Array): OutputTable {
  const { words, numbers } = check;
  const { customer } = words;
  const known = ["score", "discountShare", "rewardShare", "referrals"].filter((input) => numbers[input]);
  const figure = (input: string, row: number): TableCell => {
    const value = numbers[input]![row]!;
    return Number.isNaN(value) ? null : value;
  };
  return {
    name: `${tableName}_Customers`,
    keyColumn: "customer",
    columns: [
      { key: "customer", unit: "text" },
      { key: "stage", unit: "text", words: stageWords },
      { key: "before", unit: "text", words: stageWords, carries: "stage" },
      {
        key: "moved",
        unit: "count",
        formula: (column) => `IF(OR(${column("before")}="",${column("before")}=${column("stage")}),0,1)`,
      },
      ...scoreColumns,
      ...(tiers.length > 0 ? [tierColumn(tiers)] : []),
      { key: "purchase-days", unit: "count" },
      { key: "frequency-rank", unit: "share" },
      { key: "days-since-last", unit: "count" },
      { key: "total-value", unit: "money" },
      ...known.map((input) => knownColumns[input]!),
    ],
    rows: climbers.map(({ row, stage, frequencyRank, scores }) => [
      customer ? labelCell(customer, customer.codes[row]!) : "",
      ...[stage, null, 0],
      ...scores,
      ...(tiers.length > 0 ? [tiers.filter((from) => numbers.totalValue![row]! >= from).length] : []),
      ...[
        numbers.purchaseDays![row]!,
        frequencyRank,
        numbers.daysSinceLast![row]!,
        numbers.totalValue![row]!,
      ],
      ...known.map((input) => figure(input, row)),
    ]),
    totals: null,
    colourScales: ["rfm"],
  };
}

const knownColumns: Readonly<Record<string, OutputColumn>> = {
  score: { key: "score", unit: "count" },
  discountShare: { key: "discount-share", unit: "share" },
  rewardShare: { key: "reward-share", unit: "share" },
  referrals: { key: "referrals", unit: "count" },
};

/** Tiers are numbered from 0, so that they read alike in every language and a formula can count the thresholds. */
function tierColumn(tiers: Float64Array): OutputColumn {
  return {
    key: "tier",
    unit: "count",
    formula: (column) => [...tiers].map((from) => `(${column("total-value")}>=${from})`).join("+") + "+0",
  };
}

/** The finding in one sentence: how many are loyal, and how many are held by price or rewards alone. */
function ladderSentence(climbers: readonly Climber[]): Message {
  const key = "report.loyalty-ladder.sentence";
  if (climbers.length === 0) return { key: `${key}.no-rows` };
  const count = (...stages: readonly string[]): number =>
    climbers.filter(({ stage }) => stages.includes(stage)).length;
  const loyal = count("ambassador", "loyal");
  return {
    key,
    values: {
      customers: climbers.length,
      loyal,
      share: loyal / climbers.length,
      ambassadors: count("ambassador"),
      bought: count("price-led", "incentive-led"),
      none: count("none"),
    },
  };
}
