import type { DatabaseSource } from "../../contract/recipe";
import { sameHeader } from "../../contract/header-texts";
import type { Run } from "../../workbook/ports/run";
import type { ClickHouse } from "./clickhouse";
import type { GroupQuery } from "./group-query";
import { quoted, tableNamed } from "./identifier";

/** Where the rows of a table stand that is spread over machines. */
export interface Shards {
  readonly cluster: string;
  /** SQL of the table that each machine has. */
  readonly local: string;
}

/**
 * The machines of a table that the user has declared to be spread by a column.
 *
 * @returns `null` where no column was declared, or where the table stands on one machine after all
 */
export async function shardsOf(
  clickHouse: ClickHouse,
  { database, table, shardedBy }: DatabaseSource,
  run?: Run,
): Promise<Shards | null> {
  if (shardedBy === undefined) return null;
  const [row] = await clickHouse.rows(
    {
      sql:
        "select engine_full from system.tables where database = {database:String} and name = {table:String} " +
        "and engine = 'Distributed'",
      parameters: { database, table },
    },
    run,
  );
  const [, parts] = /^Distributed\((.*)\)/s.exec(String(row?.[0] ?? "")) ?? [];
  if (parts === undefined) return null;
  const [cluster = "", own = "", local = ""] = argumentsOf(parts);
  return { cluster, local: tableNamed(own || database, local) };
}

/** `'sales', 'shop', 'orders_local', cityHash64(customer)`; older servers leave the quotes away. */
const argumentsOf = (text: string): string[] =>
  [...text.matchAll(/\s*(?:'((?:[^'\\]|\\.|'')*)'|`((?:[^`\\]|\\.)*)`|([^,]*))\s*(?:,|$)/g)].map(
    ([, quotedText, ticked, plain = ""]) =>
      (quotedText ?? ticked)?.replace(/\\(.)|''/g, (_, kept) => kept ?? "'") ?? plain,
  );

/** Whether each customer of a question is on one machine. */
export const isShardedBy = ({ shardedBy }: DatabaseSource, header: string | undefined): boolean =>
  shardedBy !== undefined && header !== undefined && sameHeader(shardedBy, header);

/** Each machine answers of its own rows, and only groups come back to be added up. */
export function perShard({ groups, sums, on }: GroupQuery, { cluster, local }: Shards): string {
  const added = sums.map((name) => `sum(${name})`);
  return (
    `select ${[...groups, ...added].join(", ")} from cluster(${quoted(cluster)}, view(${on(local)})) ` +
    `group by ${groups.join(", ")}`
  );
}
