import type { ColumnSet, DataCheck } from "../../contract/report-data";
import type { Message } from "../../contract/locale";
import type { OutputTable, ReportOutput } from "../../contract/report-output";
import type { OptionValues } from "../../contract/report-spec";
import { sources } from "../../contract/sources";
import { chosenMeaning, keptOf } from "../parts/outcomes";
import { comparedFigures } from "../parts/compared-rates";
import { balanceTable, type ProgrammeCosts } from "./balance-table";
import { sumTallies, tallyMembers, type MemberTally } from "./tally";
import { extraInAll, upliftTable } from "./uplift-table";

const tableName = "Stay_ProgrammeUplift";

/** Members against others, overall and by segment, and what the programme brings and costs. */
export function upliftReport(data: ColumnSet, options: OptionValues, check: DataCheck): ReportOutput {
  const says = chosenMeaning(options);
  const level = Number(options.level);
  const tallies = tallyMembers(check, keptOf(check, says));
  const { value, issued, redeemed } = check.numbers;
  const costs: ProgrammeCosts = {
    pointsPerUnit: Number(options.pointsPerUnit),
    breakage: issued && !redeemed ? Number(options.breakage) : null,
    fee: Number(options.fee),
    donation: Number(options.donation),
  };
  const hasMoney = [value, issued, redeemed].some(Boolean) || costs.fee + costs.donation > 0;
  const balance = hasMoney ? balanceTable(`${tableName}_Balance`, tallies, costs, value !== undefined) : null;
  return {
    sheetName: { key: "report.programme-uplift.sheet" },
    title: { key: "report.programme-uplift.title" },
    sentence: upliftSentence(tallies, level, value === undefined ? null : balance),
    tables: [upliftTable(tableName, tallies, level), ...(balance ? [balance] : [])],
    charts: [
      {
        name: `${tableName}_Chart`,
        kind: "column",
        title: { key: "report.programme-uplift.chart" },
        table: tableName,
        category: "segment",
        series: ["member-retention", "other-retention"],
      },
    ],
    notes: [
      { key: "report.programme-uplift.note.chosen" },
      { key: `report.programme-uplift.note.${says}`, values: { outcome: data.headers.outcome ?? "" } },
      { key: "report.programme-uplift.note.difference", values: { level } },
      { key: "report.programme-uplift.note.extra" },
      ...(balance
        ? [{ key: "report.programme-uplift.note.balance", values: { points: costs.pointsPerUnit } }]
        : []),
      ...(costs.breakage === null
        ? []
        : [{ key: "report.programme-uplift.note.breakage", values: { breakage: costs.breakage } }]),
      { key: "note.reference", values: { reference: sources["newcombe-1998"] } },
      ...(issued ? [{ key: "note.reference", values: { reference: sources["breugelmans-2015"] } }] : []),
    ],
  };
}

/** The finding in one sentence: whether members stay more often, and what is left after the programme's cost. */
function upliftSentence(
  tallies: readonly MemberTally[],
  level: number,
  balance: OutputTable | null,
): Message {
  const key = "report.programme-uplift.sentence";
  const { membersKept, members, othersKept, others } = sumTallies(tallies);
  if (members + others === 0) return { key: `${key}.no-rows` };
  if (members === 0 || others === 0) return { key: `${key}.one-group`, values: { members, others } };
  const [difference, low, high] = comparedFigures(membersKept, members, othersKept, others, level).map(
    Number,
  );
  const found = low! > 0 ? "more" : high! < 0 ? "less" : "unclear";
  // "Less often" says the sign already.
  const said = (figure: number): number => (found === "less" ? 0 - figure : figure);
  const bounds = [said(low!), said(high!)].sort((one, other) => one - other);
  const place = balance?.columns.findIndex((column) => column.key === "net") ?? -1;
  const nets = (balance?.rows ?? []).flatMap((row) => (typeof row[place] === "number" ? [row[place]] : []));
  return {
    key: `${key}.${found}`,
    values: {
      ...{ members, others, difference: said(difference!), low: bounds[0]!, high: bounds[1]! },
      member: membersKept / members,
      other: othersKept / others,
      extra: said(extraInAll(tallies)),
      known: nets.length > 0 ? "yes" : "no",
      net: nets.reduce((sum, net) => sum + net, 0),
    },
  };
}
