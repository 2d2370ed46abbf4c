import type { SourceDescription } from "./source";
import type { WorkbookProblem } from "./problem";

/** How a report stands to its data. */
export type RecipeState =
  /**
   * What was read and asked is the same as in its last run, or is not; or nobody has looked, for there are many rows.
   */
  | { readonly kind: "fresh" | "stale" | "unread"; readonly sheetIds: readonly string[] }
  /** It cannot be refreshed as it is. */
  | { readonly kind: "broken"; readonly problem: WorkbookProblem; readonly gap: DataGap | null };

/** What of a report's data is no longer found: its source, or columns of it. */
export interface DataGap {
  /** The input that is looked up in a second table; `null` for the report's own rows. */
  readonly lookup: string | null;
  /** `null` where the table or sheet itself is gone. */
  readonly source: SourceDescription | null;
  /** Inputs whose column is missing; of a second table `key` or `value`. */
  readonly missing: readonly string[];
}
