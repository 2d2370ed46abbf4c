import type { OptionSpec, OptionValues } from "../../contract/report-spec";

/** What the user supposes; each stands in a cell of every row, where it may be changed. */
export interface Assumptions {
  readonly raise: number;
  readonly spending: number;
  readonly periods: number;
  readonly discount: number;
  readonly growth: number;
}

/** What the user tries out while looking at what follows: half a point at a time. */
const slider = { kind: "share", min: 0, max: 0.5, step: 0.005, place: "preview" } as const;

export const assumptionOptions = {
  raise: { ...slider, default: 0.05 },
  spending: { kind: "count", default: 0, min: 0, max: 1_000_000 },
  periods: { kind: "count", default: 12, min: 1, max: 366 },
  discount: { ...slider, default: 0 },
  growth: { ...slider, default: 0 },
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
