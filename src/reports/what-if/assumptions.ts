import type { OptionSpec, OptionValues } from "../../contract/report-spec";

/** What the user supposes; each stands in a cell of every row, where it may be changed. */
export interface Assumptions {
  readonly raise: number;
  readonly spending: number;
  readonly periods: number;
  readonly discount: number;
  readonly growth: number;
}

export const assumptionOptions = {
  raise: { kind: "share", default: 0.05, min: 0, max: 1 },
  spending: { kind: "count", default: 0, min: 0, max: 1_000_000 },
  periods: { kind: "count", default: 12, min: 1, max: 366 },
  discount: { kind: "share", default: 0, min: 0, max: 1 },
  growth: { kind: "share", default: 0, min: 0, max: 1 },
} as const satisfies Readonly<Record<string, OptionSpec>>;

export function assumptionsOf({ raise, spending, periods, discount, growth }: OptionValues): Assumptions {
  return {
    raise: Number(raise),
    spending: Number(spending),
    periods: Number(periods),
    discount: Number(discount),
    growth: Number(growth),
  };
}
