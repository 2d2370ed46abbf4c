import type { OutputColumn, OutputTable } from "../../contract/report-output";
import type { TableCell } from "../../contract/table";
import { comparedColumns, comparedFigures } from "../parts/compared-rates";
import { unlessNobody } from "../parts/wilson-formulas";
import { sumTallies, type MemberTally } from "./tally";

const count = (key: string): OutputColumn => ({ key, unit: "count", total: "sum" });
const rate = (key: string, kept: string, of: string): OutputColumn => ({
  key,
  unit: "share",
  formula: (column) => unlessNobody(column(of), `${column(kept)}/${column(of)}`),
  total: "formula",
});

/** Members against others: counts, and as native formulas the rates, their difference and the customers it comes to. */
export function upliftTable(name: string, tallies: readonly MemberTally[], level: number): OutputTable {
  const keys = { k1: "members-kept", n1: "members", k2: "others-kept", n2: "others" };
  const rows = tallies.map((tally) => upliftCells(tally, level));
  const bySegment = tallies.some(({ segment }) => segment !== null);
  return {
    name,
    keyColumn: "segment",
    columns: [
      { key: "segment", unit: "text" },
      ...["members-kept", "members", "others-kept", "others"].map(count),
      rate("member-retention", "members-kept", "members"),
      rate("other-retention", "others-kept", "others"),
      ...comparedColumns(keys, level).map((column): OutputColumn => ({ ...column, total: "formula" })),
      {
        key: "extra-customers",
        unit: "periods",
        formula: (column) => `IF(${column("difference")}="","",${column("difference")}*${column("members")})`,
        total: "sum",
      },
    ],
    rows,
    ...(!bySegment && { wordRows: rows.map((_, row) => row) }),
    totals: bySegment
      ? [...upliftCells({ ...sumTallies(tallies), segment: "" }, level).slice(0, -1), extraInAll(tallies)]
      : null,
    tracked: [
      ...["members-kept", "members", "others-kept", "others"],
      ...["member-retention", "other-retention"],
    ],
    colourScales: ["difference"],
  };
}

function upliftCells(tally: MemberTally, level: number): TableCell[] {
  const { segment, membersKept, members, othersKept, others } = tally;
  return [
    segment ?? "all-customers",
    ...[membersKept, members, othersKept, others],
    members > 0 ? membersKept / members : null,
    others > 0 ? othersKept / others : null,
    ...comparedFigures(membersKept, members, othersKept, others, level),
    extraCustomers(tally),
  ];
}

/** Members who stayed beyond those who would have at the rate of the others; blank where there are no others. */
export function extraCustomers({ membersKept, members, othersKept, others }: MemberTally): number | null {
  return members > 0 && others > 0 ? (membersKept / members - othersKept / others) * members : null;
}

/** Added up over the segments: that members stand in other segments than others is no effect of the programme. */
export function extraInAll(tallies: readonly MemberTally[]): number {
  return tallies.reduce((sum, tally) => sum + (extraCustomers(tally) ?? 0), 0);
}
