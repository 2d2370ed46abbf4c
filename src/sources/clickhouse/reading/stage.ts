import type { Finding } from "../../../contract/report-data";

/**
 * One step of the data check. Steps come one after the other as in the check of sheets: a row that is left out is named
 * once, under the first reason.
 */
export interface Stage {
  readonly code: string;
  readonly input: string;
  readonly effect: Finding["effect"];
  /** SQL that is true of the rows found. */
  readonly found: string;
  /** The offending words, where they are known. */
  readonly words?: readonly string[];
  /** SQL of the offending word. */
  readonly word?: string;
}

/** How inputs are read from their columns, and what may be wrong with them. */
export interface Reading {
  /** Names of ours and the SQL for which they stand; each may speak of those before it. */
  readonly columns: readonly (readonly [name: string, sql: string])[];
  readonly stages: readonly Stage[];
}
