import type { Move } from "../../calc/rates/retention-flow";
import { retentionInterval } from "../../calc/rates/retention-interval";
import type { ColumnReference, OutputColumn, OutputTable } from "../../contract/report-output";
import type { TableCell } from "../../contract/table";
import { unlessNobody, wilsonEnd } from "../parts/wilson-formulas";

export const balanceTableName = "Stay_SegmentFlow_Balance";

/** What came to a segment and what went from it. */
export interface Balance {
  readonly segment: string;
  /** There then and now. */
  readonly stayed: number;
  readonly movedOut: number;
  readonly lost: number;
  readonly movedIn: number;
  readonly gained: number;
}

type Counted = { -readonly [Key in keyof Balance]: Balance[Key] };

export function balancesOf(names: readonly string[], moves: Iterable<Move>): Balance[] {
  const balances = names.map((segment): Counted => ({
    segment,
    stayed: 0,
    movedOut: 0,
    lost: 0,
    movedIn: 0,
    gained: 0,
  }));
  for (const [from, to] of moves) {
    const [left, entered] = [balances[from ?? -1], balances[to ?? -1]];
    if (left && left === entered) left.stayed += 1;
    else {
      if (left) left[entered ? "movedOut" : "lost"] += 1;
      if (entered) entered[left ? "movedIn" : "gained"] += 1;
    }
  }
  return balances;
}

export const startOf = ({ stayed, movedOut, lost }: Balance): number => stayed + movedOut + lost;
export const endOf = ({ stayed, movedIn, gained }: Balance): number => stayed + movedIn + gained;

/** A row a segment: where its customers went and where they came from, with what follows as formulas. */
export function balanceTable(balances: readonly Balance[], level: number): OutputTable {
  const count = (key: string): OutputColumn => ({ key, unit: "count", total: "sum" });
  const formula = (
    key: string,
    unit: OutputColumn["unit"],
    text: (column: ColumnReference) => string,
  ): OutputColumn => ({ key, unit, formula: text, total: "formula" });
  const start = (column: ColumnReference): string =>
    `(${column("retained")}+${column("moved-out")}+${column("lost")})`;
  const kept = (column: ColumnReference): string => `(${column("retained")}+${column("moved-out")})`;
  const end = (key: "low" | "high"): OutputColumn =>
    formula(key, "share", (column) =>
      unlessNobody(column("start"), wilsonEnd(kept(column), column("start"), level, key)),
    );
  return {
    name: balanceTableName,
    keyColumn: "segment",
    columns: [
      { key: "segment", unit: "text" },
      formula("start", "count", start),
      ...["retained", "moved-out", "lost", "moved-in", "new"].map(count),
      formula("end", "count", (column) => `${column("retained")}+${column("moved-in")}+${column("new")}`),
      formula("difference", "count", (column) => `${column("end")}-${column("start")}`),
      formula("retention", "share", (column) =>
        unlessNobody(column("start"), `${kept(column)}/${column("start")}`),
      ),
      end("low"),
      end("high"),
    ],
    rows: balances.map((balance) => balanceRow(balance, level)),
    totals: balanceRow(sumOf(balances), level),
    colourScales: ["retention"],
  };
}

function balanceRow(balance: Balance, level: number): TableCell[] {
  const [start, end] = [startOf(balance), endOf(balance)];
  const { segment, stayed, movedOut, lost, movedIn, gained } = balance;
  const kept = stayed + movedOut;
  const rates = start > 0 ? [kept / start, ...retentionInterval(kept, start, level)] : [null, null, null];
  return [segment, start, stayed, movedOut, lost, movedIn, gained, end, end - start, ...rates];
}

export function sumOf(balances: readonly Balance[]): Balance {
  const sum = (figure: Exclude<keyof Balance, "segment">): number =>
    balances.reduce((all, one) => all + one[figure], 0);
  return {
    segment: "",
    stayed: sum("stayed"),
    movedOut: sum("movedOut"),
    lost: sum("lost"),
    movedIn: sum("movedIn"),
    gained: sum("gained"),
  };
}
