/** What a database was asked for a report. */
export interface AskedHow {
  /** Whether all rows of a customer were brought together first, or each machine has counted its own customers. */
  readonly form: "one-scan" | "per-shard";
  /** Word for word, in order, each with the values of its parameters. */
  readonly queries: readonly {
    readonly sql: string;
    readonly parameters: Readonly<Record<string, unknown>>;
  }[];
}
