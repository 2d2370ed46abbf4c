import type { AggregateQuestion } from "./aggregate-question";

/**
 * What a source says to a question: whole numbers alone, so that sources can be held against each other to the last
 * digit. Rates, intervals, maturity and labels are made of them by one finisher for all.
 *
 * Lists of one answer lie beside each other: what stands at one place of each belongs together.
 */
export interface Answers {
  /** In order of first appearance where the source has an order of rows; so are all segments. */
  readonly "segment-outcomes": readonly SegmentSaid[];
  /** For each period the same segments, in the same order. */
  readonly "segment-members": readonly (readonly SegmentCounts[])[];
  readonly "segment-activity": SegmentActivity;
  readonly "cohort-events": CohortAnswer;
  readonly "cohort-members": CohortAnswer;
  readonly "membership-trend": TrendAnswer;
  readonly "revenue-movements": MovementsAnswer;
  readonly "customer-histories": HistoriesAnswer;
  readonly "customer-spending": SpendingAnswer;
  readonly "customer-values": ValuesAnswer;
}
export type AnswerTo<Question extends AggregateQuestion> = Answers[Question["kind"]];

type Integers = readonly number[] | Int32Array | Float64Array;

/** Customers of one segment by what the column of outcomes says of them. */
export interface SegmentSaid {
  readonly segment: string;
  readonly yes: number;
  readonly no: number;
}

/** Customers of one segment, counted. */
export interface SegmentCounts {
  readonly segment: string;
  readonly start: number;
  readonly end: number;
  readonly gained: number;
}

/** Rows that take part and lie after the last day; none where the user has chosen that day. */
interface Later {
  readonly later: number;
}

/** Sums of money are whole numbers of minor units, as cents. */
interface InMinorUnits {
  /** How many minor units make one of the amounts in the data: 1, 10, 100, ... */
  readonly scale: number;
}

/** Segments in which a customer was active at the opening or at the close. */
export interface SegmentActivity extends Later {
  readonly segments: readonly SegmentCounts[];
}

/**
 * Customers by when they began. `begin` is the calendar window of the first day, which is the cohort; where ages are
 * counted from each customer's own first day, it is that day. All lists ascend by begin, then by age.
 */
export interface CohortAnswer extends Later, InMinorUnits {
  readonly sizes: { readonly begin: Integers; readonly customers: Integers };
  /**
   * Customers of a begin by one of their ages. What age that is follows from the cell of the question:
   *
   *     on            each age in which the customer was seen
   *     on or after   the last age in which the customer was seen
   *     on or before  the first age after 0 in which the customer was seen, where there is one
   *     streak        the last age up to which the customer was seen in every one
   */
  readonly marks: { readonly begin: Integers; readonly age: Integers; readonly customers: Integers };
  /** What was to be added up, of the events at an age: orders, or money in minor units. Empty where nothing was. */
  readonly sums: { readonly begin: Integers; readonly age: Integers; readonly sum: Integers };
}

/** Members of successive windows. */
export interface TrendAnswer {
  /** Members at the opening of the first window: joined before it and not gone before it. */
  readonly opening: number;
  /** Joined in each window, and have not left in the same one. */
  readonly joined: Integers;
  /** Left in each window, and have not joined in the same one. */
  readonly lost: Integers;
  /** Joined and left in one window. */
  readonly passed: Integers;
}

/** Money by what moved it, month by month from the first month with revenue or a refund to the last. */
export interface MovementsAnswer extends Later, InMinorUnits {
  /** The first month; the lists are empty where there is none. */
  readonly first: number;
  readonly gained: Integers;
  readonly expansion: Integers;
  readonly contraction: Integers;
  readonly churn: Integers;
  readonly reactivation: Integers;
}

/** Groups of customers with the same history, each once. Times in days. */
export interface HistoriesAnswer extends Later, InMinorUnits {
  readonly frequency: Integers;
  readonly recency: Integers;
  readonly age: Integers;
  readonly customers: Integers;
  /**
   * Purchase days of all customers of a group between the last day and the one to which they are followed; zeros where
   * they are not.
   */
  readonly followed: Integers;
  /** Customers of a group whose repeat purchases add up to more than nothing; zeros where there are no amounts. */
  readonly spenders: Integers;
  /** What these have spent on them together. */
  readonly spent: Integers;
}

/** Groups of customers who bought as often and spent as much, each once. */
export interface SpendingAnswer extends InMinorUnits {
  readonly frequency: Integers;
  /** What one customer of the group has spent on repeat purchases. */
  readonly spent: Integers;
  readonly customers: Integers;
}

/** Groups of customers who spent as much, each once, those who spent most first. */
export interface ValuesAnswer extends InMinorUnits {
  readonly value: Integers;
  readonly customers: Integers;
}
