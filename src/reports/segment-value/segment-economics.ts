import { retentionInterval } from "../../calc/rates/retention-interval";
import { churnAcceptable } from "../../calc/value/churn-acceptable";
import { clv } from "../../calc/value/clv";
import { contributionOf, type Economics } from "../../calc/value/contribution";
import { retentionBudget } from "../../calc/value/retention-budget";
import type { OptionValues } from "../../contract/report-spec";
import { orBlank } from "../parts/or-blank";

/** Customers whose retention is counted, over so many periods of the revenue. */
export interface CountedRetention {
  readonly start: number;
  readonly kept: number;
}

/** What the data say of a segment; money is a customer's in one period. */
export interface SegmentEconomics extends Economics {
  readonly segment: string;
  /** A rate of one period, or the counts from which it follows. */
  readonly retention: number | CountedRetention;
  readonly acquisitionCost: number | null;
}

/** What the user has decided. */
export interface Assumptions {
  readonly discount: number;
  /** Periods of the revenue between start and end of the retention. */
  readonly span: number;
  /** By how much the share that is kept over the span might be raised. */
  readonly raise: number;
  /** The share of its margin that a segment may cost to serve. */
  readonly servingLimit: number;
  readonly level: number;
}

export function assumptionsOf(options: OptionValues): Assumptions {
  const { discount, span, raise, servingLimit, level } = options;
  return {
    discount: Number(discount),
    span: Number(span),
    raise: Number(raise),
    servingLimit: Number(servingLimit),
    level: Number(level ?? 0.95),
  };
}

/** What follows for a segment; `null` where it cannot be known. */
export interface SegmentValue {
  readonly retention: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly contribution: number;
  /** Share of the margin that goes into serving. */
  readonly serving: number | null;
  readonly clv: number | null;
  readonly acceptable: number | null;
  readonly budget: number | null;
}

export function segmentValue(segment: SegmentEconomics, assumptions: Assumptions): SegmentValue {
  const { discount, raise, span } = assumptions;
  const { revenue, margin, costToServe, acquisitionCost } = segment;
  const { retention, low, high } = retentionOf(segment.retention, assumptions);
  const gross = revenue * margin;
  const known = retention ?? NaN;
  const change = {
    retention: known,
    newRetention: Math.min(1, known ** span + raise) ** (1 / span),
    discount,
    timing: "now",
  } as const;
  return {
    ...{ retention, low, high },
    contribution: contributionOf(segment),
    serving: gross > 0 ? costToServe / gross : null,
    clv: orBlank(() =>
      clv(segment, { retention: known, discount, growth: 0 }, { periods: null, timing: "now" }),
    ),
    acceptable:
      acquisitionCost === null ? null : orBlank(() => churnAcceptable(segment, acquisitionCost, discount)),
    budget: orBlank(() => retentionBudget(segment, change)),
  };
}

/** The rate of one period, as RETENTION.CONVERT makes it of one over several, and the ends of its interval alike. */
function retentionOf(
  retention: number | CountedRetention,
  { span, level }: Assumptions,
): Pick<SegmentValue, "retention" | "low" | "high"> {
  const perPeriod = (rate: number): number => rate ** (1 / span);
  if (typeof retention === "number") return { retention: perPeriod(retention), low: null, high: null };
  const { start, kept } = retention;
  if (start === 0) return { retention: null, low: null, high: null };
  const ends = kept > start ? null : retentionInterval(kept, start, level).map(perPeriod);
  return { retention: perPeriod(kept / start), low: ends?.[0] ?? null, high: ends?.[1] ?? null };
}
