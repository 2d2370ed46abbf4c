/** Whether all rows of a customer are brought together first, or each machine counts its own customers. */
export const askedForms = ["one-scan", "per-shard"] as const;

/** What a database was asked for a report, word for word and in order. */
export type AskedHow = readonly AskedQuery[];

export interface AskedQuery {
  readonly sql: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Of what is counted; not of what is looked at beforehand. */
  readonly form?: (typeof askedForms)[number];
}
