import type { ColumnReference, OutputColumn, OutputTable } from "../../contract/report-output";
import type { TableCell } from "../../contract/table";
import { extraCustomers } from "./uplift-table";
import type { MemberTally } from "./tally";

/** What a point, a member and the rest of the programme cost. */
export interface ProgrammeCosts {
  readonly pointsPerUnit: number;
  /** Share of the points that is never redeemed; `null` where the data say how many were. */
  readonly breakage: number | null;
  readonly fee: number;
  readonly donation: number;
}

const money = (key: string, formula?: (column: ColumnReference) => string): OutputColumn => ({
  key,
  unit: "money",
  total: "sum",
  ...(formula && { formula }),
});

/** What the customers who stayed longer bring, and what the programme costs for it. */
export function balanceTable(
  name: string,
  tallies: readonly MemberTally[],
  costs: ProgrammeCosts,
  hasValue: boolean,
): OutputTable {
  const columns = balanceColumns(costs);
  const rows = tallies.map((tally) => balanceCells(tally, costs, hasValue));
  const bySegment = tallies.some(({ segment }) => segment !== null);
  const totals = columns.map(({ total }, place): TableCell => {
    if (place === 0) return "";
    return total === "sum" ? rows.reduce((sum, row) => sum + Number(row[place] ?? 0), 0) : null;
  });
  const breakage = columns.findIndex(({ key }) => key === "breakage");
  const [issued, redeemed] = [Number(totals[5]), Number(totals[6])];
  totals[breakage] = issued > 0 ? (issued - redeemed) / issued : null;
  return {
    name,
    keyColumn: "segment",
    columns,
    rows,
    ...(!bySegment && { wordRows: rows.map((_, row) => row) }),
    totals: bySegment ? totals : null,
    colourScales: [],
  };
}

function balanceColumns({ pointsPerUnit, breakage, fee, donation }: ProgrammeCosts): OutputColumn[] {
  const points = (key: string): OutputColumn => ({ key, unit: "count", total: "sum" });
  return [
    { key: "segment", unit: "text" },
    points("members"),
    { key: "extra-customers", unit: "periods", total: "sum" },
    { key: "value-per-member", unit: "money" },
    money(
      "extra-contribution",
      (column) =>
        `IF(OR(${column("extra-customers")}="",${column("value-per-member")}=""),"",${column("extra-customers")}*${column("value-per-member")})`,
    ),
    points("points-issued"),
    breakage === null
      ? points("points-redeemed")
      : { ...points("points-redeemed"), formula: (column) => `${column("points-issued")}*(1-${breakage})` },
    {
      key: "breakage",
      unit: "share",
      formula: (column) =>
        `IF(${column("points-issued")}=0,"",(${column("points-issued")}-${column("points-redeemed")})/${column("points-issued")})`,
      total: "formula",
    },
    money("points-cost", (column) => `${column("points-redeemed")}/${pointsPerUnit}`),
    money("fee-cost", (column) => `${column("members")}*${fee}`),
    money("donation-cost", (column) => `${column("members")}*${donation}`),
    money("net", (column) => {
      const cost = ["points-cost", "fee-cost", "donation-cost"].map(column).join("-");
      return `IF(${column("extra-contribution")}="","",${column("extra-contribution")}-${cost})`;
    }),
  ];
}

function balanceCells(tally: MemberTally, costs: ProgrammeCosts, hasValue: boolean): TableCell[] {
  const { segment, members, membersKept, keptValue, issued } = tally;
  const extra = extraCustomers(tally);
  const value = hasValue && membersKept > 0 ? keptValue / membersKept : null;
  const contribution = extra === null || value === null ? null : extra * value;
  const redeemed = costs.breakage === null ? tally.redeemed : issued * (1 - costs.breakage);
  const spent = [redeemed / costs.pointsPerUnit, members * costs.fee, members * costs.donation];
  return [
    segment ?? "all-customers",
    ...[members, extra, value, contribution, issued, redeemed],
    issued > 0 ? (issued - redeemed) / issued : null,
    ...spent,
    contribution === null ? null : spent.reduce((left, cost) => left - cost, contribution),
  ];
}
