import type { OptionSpec, OptionValues } from "../../contract/report-spec";
import { until } from "../parts/shape-options";
import { modelChoices } from "./best-model";

const monthsInYear = 12;

export const valueOptions = {
  horizon: { kind: "count", default: monthsInYear, min: 1, max: 120 },
  margin: { kind: "share", default: 1, min: 0, max: 1 },
  discount: { kind: "share", default: 0, min: 0, max: 1 },
  model: { kind: "choice", words: modelChoices, default: "best" },
  listed: { kind: "count", default: 200_000, min: 1, max: 1_000_000 },
  until,
} as const satisfies Readonly<Record<string, OptionSpec>>;

/** What the user has asked for. */
export interface ValueAsked {
  /** Months ahead. */
  readonly horizon: number;
  /** Share of what is spent that is profit. */
  readonly margin: number;
  /** By how much money a year later is worth less, and a month later. */
  readonly discountOfYear: number;
  readonly discount: number;
  readonly model: string;
  /** How many customers the table shows at most. */
  readonly listed: number;
}

export function valueAsked({ horizon, margin, discount, model, listed }: OptionValues): ValueAsked {
  const discountOfYear = Number(discount);
  return {
    horizon: Number(horizon),
    margin: Number(margin),
    discountOfYear,
    discount: (1 + discountOfYear) ** (1 / monthsInYear) - 1,
    model: String(model),
    listed: Number(listed),
  };
}
