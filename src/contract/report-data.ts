import type { Cell } from "./cell";
import type { CategoryColumn } from "./columns";
import type { FigureColumn } from "./figure-column";
import type { MessageValues } from "./locale";
import type { DateColumn, NumberColumn } from "./number-columns";

/** What a column of the user's data can be. Recognition knows the header words of each role, reading its kind. */
export const roles = {
  segment: "words",
  outcome: "words",
  identifier: "identifiers",
  joined: "dates",
  ended: "dates",
  "event-date": "dates",
  "opening-count": "numbers",
  "closing-count": "numbers",
  "new-count": "numbers",
  amount: "numbers",
  "acquisition-cost": "numbers",
  contribution: "numbers",
  "cost-to-serve": "numbers",
  "customer-count": "numbers",
  "customer-value": "numbers",
  "days-since-last": "numbers",
  "discount-share": "numbers",
  margin: "numbers",
  member: "words",
  "points-issued": "numbers",
  "points-redeemed": "numbers",
  "purchase-days": "numbers",
  reason: "words",
  referrals: "numbers",
  "retention-rate": "numbers",
  revenue: "numbers",
  "revenue-month": "dates",
  "segment-then": "words",
  "segment-now": "words",
  birthday: "dates",
  "reward-share": "numbers",
  satisfaction: "numbers",
  score: "numbers",
  consent: "words",
  engagement: "numbers",
  "engagement-earlier": "numbers",
  "engagement-now": "numbers",
  /** Numbers of a feature are read out of the words again. */
  feature: "words",
} as const;
export type Role = keyof typeof roles;
/** Words are compared as Excel compares texts, identifiers to the letter; numbers and dates are kept as figures. */
export type ColumnKind = (typeof roles)[Role];

/** A column as a first glance shows it. */
export interface SourceColumn {
  readonly header: string;
  /** Some of its first cells that are not blank. */
  readonly sample: readonly Cell[];
}

/** How an input that came from a second table has met the rows. */
export interface LookupResult {
  /** Data rows (0-based) whose customer the second table does not know. */
  readonly notFound: Int32Array;
  /** Customers who stand in the second table with two different values; the first counts. */
  readonly conflicting: readonly string[];
}

export interface Headed {
  /** Header text of each mapped input, as it stands in the source. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The data a report reads: one column an input, and what is to be known of their rows. */
export interface ColumnSet extends Headed {
  readonly length: number;
  /** Row number, as the user sees it, of data row 0. Rows follow each other. */
  readonly firstRow: number;
  /** Inputs of words and identifiers. */
  readonly columns: Readonly<Record<string, CategoryColumn>>;
  /** Inputs of numbers and dates. */
  readonly figures: Readonly<Record<string, FigureColumn>>;
  /** Rows (0-based) of each input in which an error value stands; they count as missing. */
  readonly cellErrors: Readonly<Record<string, readonly number[]>>;
  /** Rows (0-based, ascending) that are hidden or filtered away. */
  readonly hiddenRows: Int32Array;
  /** Rows (0-based, ascending) in which a cell of an input lies under a merged one and is therefore blank. */
  readonly mergedRows: Readonly<Record<string, Int32Array>>;
  /** The workbook counts its days from 1904; the figures here are in days from 1900 all the same. */
  readonly from1904: boolean;
  readonly lookups: Readonly<Record<string, LookupResult>>;
}

/**
 * One thing the data check found. The text stands in the catalogues under `finding.<code>` and `finding.<code>.effect`.
 */
export interface Finding {
  readonly code: string;
  /** Input it concerns. */
  readonly input: string;
  /** Whether the rows are left out, or kept and only pointed at. */
  readonly effect: "left-out" | "kept";
  /** Data rows (0-based), ascending; the first of them where the data stand outside the workbook. */
  readonly rows: Int32Array;
  /** How many rows, where not all of them are named. */
  readonly count?: number;
  /** A few of the offending words, first appearance first. */
  readonly examples: readonly string[];
  /** Further facts for its text. */
  readonly values?: MessageValues;
}

export interface DataCheck {
  readonly findings: readonly Finding[];
  /** 1 where a row takes part. Empty where the rows stand outside the workbook. */
  readonly included: Uint8Array;
  /** How many rows take part, where the rows themselves are not here. */
  readonly used?: number;
  /** Inputs of words as the check has read them: merged cells filled, numbers put into brackets. */
  readonly words: Readonly<Record<string, CategoryColumn>>;
  /** Inputs of numbers as the check has read them, texts included that it takes for numbers. */
  readonly numbers: Readonly<Record<string, NumberColumn>>;
  /** Inputs of dates as the check has read them. */
  readonly days: Readonly<Record<string, DateColumn>>;
}

/** How many rows take part. */
export const rowsUsed = ({ included, used }: DataCheck): number =>
  used ?? included.reduce((sum, flag) => sum + flag, 0);

/** How many rows a finding concerns. */
export const rowsFound = ({ rows, count = rows.length }: Finding): number => count;
