import type { PeriodWord } from "./function-spec";

/**
 * What can be asked of data that stay where they are: a few kinds of counts, each small whatever the number of rows.
 *
 * Inputs are named as the report's shape names them; a source knows which of its columns serve them. Days are Excel's
 * day numbers with their time cut off, windows are numbered as `calc/numeric/calendar` numbers them: days are
 * themselves, weeks floor((day - 2) / 7) and from Sunday floor((day - 1) / 7), months year * 12 + month - 1, quarters
 * and years these divided by 3 and 12. Texts are trimmed; segments are told apart as Excel compares texts, customers to
 * the letter.
 *
 * A row takes part when none of the inputs is missing in it that its kind calls needed.
 */
export type AggregateQuestion =
  | SegmentOutcomesQuestion
  | SegmentMembersQuestion
  | SegmentActivityQuestion
  | CohortEventsQuestion
  | CohortMembersQuestion
  | MembershipTrendQuestion
  | RevenueMovementsQuestion
  | CustomerHistoriesQuestion
  | CustomerSpendingQuestion
  | CustomerValuesQuestion;

/**
 * How many customers of each segment have a yes, and how many a no. Needed: segments, outcome. One row is one customer.
 */
export interface SegmentOutcomesQuestion {
  readonly kind: "segment-outcomes";
  /** One input of words, or two that are crossed: then each pair of words is a segment (`segmentLabel`). */
  readonly segments: readonly string[];
  readonly outcome: string;
}

/** Days from one to another, both included. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The members of each segment at the opening of each period and at its close.
 *
 *     at the opening: start < from and (end missing or end >= from)
 *     at the close:   start <= to and (end missing or end > to)
 *     gained:         at the close and not at the opening
 *
 * Needed: segments, joined. Memberships that end before they begin are left out.
 */
export interface SegmentMembersQuestion extends Spells {
  readonly kind: "segment-members";
  readonly segments: readonly string[];
  readonly periods: readonly DayRange[];
}

/**
 * Members by their dates. Where there is an input of customers, memberships of one of them that overlap are made one by
 * the data check, unless the user says that each counts; a customer without a name is somebody else on every row.
 */
export interface Spells {
  readonly joined: string;
  /** A missing day means: still a member. */
  readonly ended: string;
  readonly customer: string | null;
}

/** Events of customers up to a day. Needed: customer, day, and the amount where there is such an input. */
export interface Events {
  readonly customer: string;
  readonly day: string;
  /** An amount below 0 is a refund: money, and no purchase. */
  readonly amount: string | null;
  /** Later events do not count. */
  readonly lastDay: number;
  /** The user has chosen the last day: what is later was then left out by the data check, by name. */
  readonly isChosen: boolean;
}

/**
 * Who has bought lately, by the segment of the latest purchase up to the last day (of several on that day, of the last
 * in the order of the data).
 *
 *     at the opening: bought on one of the days opening - window to opening - 1
 *     at the close:   bought on one of the days lastDay - window + 1 to lastDay
 *     gained:         at the close and not at the opening
 *
 * Needed besides: segments. A refund leaves its row out.
 */
export interface SegmentActivityQuestion extends Events {
  readonly kind: "segment-activity";
  readonly segments: readonly string[];
  readonly opening: number;
  readonly window: number;
}

/** When a customer counts at age t: an event in window t, in t or later, in 1 to t, in every window 0 to t. */
export const cohortCells = ["on", "on or after", "on or before", "streak"] as const;
export type CohortCell = (typeof cohortCells)[number];

/**
 * Windows of unequal length from each customer's own first day, which is the first of them: the last day of each
 * further one.
 */
export type AgeBrackets = readonly number[];

/** What of cohorts is asked, whatever their customers did. */
export interface CohortWindows {
  /**
   * A word: cohorts and ages are calendar windows. A number N: age t of a customer are the N days from the own first
   * day + t N on. Brackets: age 0 is the own first day, age t the days after it up to the bracket's.
   */
  readonly period: PeriodWord | number | AgeBrackets;
  readonly cell: CohortCell;
  /** Ages from this one on are told as this one. */
  readonly ages: number;
}

/**
 * When customers who began at the same time bought again.
 *
 * A customer begins with the first event that is no refund; refunds before that day belong to age 0. Who has refunds
 * alone does not count, nor do these refunds.
 */
export interface CohortEventsQuestion extends Events, CohortWindows {
  readonly kind: "cohort-events";
  /** What is added up besides: events that are no refunds, or amounts, refunds included. */
  readonly sum: "orders" | "value" | null;
}

/**
 * At the close of which windows customers who joined at the same time were members: from that in which one begins (or
 * comes back) up to before that in which one ends. A membership that ends after the last day has not ended; one that
 * begins after it does not count.
 *
 * Needed: joined. The cohort is that of the first membership.
 */
export interface CohortMembersQuestion extends Spells, CohortWindows {
  readonly kind: "cohort-members";
  readonly lastDay: number;
}

/** How many joined and left in each of successive calendar windows. Needed: joined. */
export interface MembershipTrendQuestion extends Spells {
  readonly kind: "membership-trend";
  readonly period: PeriodWord;
  /** The first window. */
  readonly first: number;
  /** How many windows. */
  readonly windows: number;
}

/**
 * What moved the monthly revenue of customers: amounts of one customer and month are added up, and the sum of a month
 * is set against that of the month before. Months without a row have nothing.
 *
 *     from nothing to something: gained the first time, reactivation after that; to nothing: churn
 *     from something to more: expansion; to less: contraction
 *
 * Needed: all three. Rows of a customer and month whose amounts add up to less than nothing are left out, by name.
 */
export interface RevenueMovementsQuestion extends Events {
  readonly kind: "revenue-movements";
  readonly amount: string;
}

/**
 * How many customers have bought how often, how lately and since when.
 *
 *     frequency = purchase days - 1, recency = last - first purchase day, age = lastDay - first purchase day
 *
 * A purchase day is one with an event that is no refund. Who has none does not count.
 */
export interface CustomerHistoriesQuestion extends Events {
  readonly kind: "customer-histories";
  /**
   * Purchase days after the last day up to this one are told of each group besides; `null`: none. Spending is told up
   * to the last day.
   */
  readonly followedTo: number | null;
}

/**
 * What customers with repeat purchases spent on them: the sum of all amounts, refunds included, on the purchase days
 * after the first. Only customers with more than one purchase day.
 */
export interface CustomerSpendingQuestion extends Events {
  readonly kind: "customer-spending";
  readonly amount: string;
}

/** What customers with a purchase day spent in all, refunds included. */
export interface CustomerValuesQuestion extends Events {
  readonly kind: "customer-values";
  readonly amount: string;
}

/** What a segment that crosses two words is called. */
export const segmentLabel = (words: readonly string[]): string => words.join(" · ");
