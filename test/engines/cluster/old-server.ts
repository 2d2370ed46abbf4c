import { randomUUID } from "node:crypto";
import type { ClickHouse, SqlCell, SqlQuery, SqlValue } from "../../../src/sources/clickhouse/clickhouse";

/**
 * Debian's ClickHouse is of 2018: it takes no parameters and lacks a few functions. Our own SQL is put into what it
 * knows; how rows are read, grouped and sent between machines stays the same.
 */
export function inOldWords({ sql, parameters }: SqlQuery): string {
  const literal = sql.replace(/\{(\w+):\w+(?:\(\w+\))?\}/g, (_, name: string) =>
    literalOf(parameters[name] ?? ""),
  );
  return (
    withCall(
      withCall(
        literal,
        "bitPositionsToArray",
        (bits) => `arrayMap(bit -> toUInt64(log2(bit) + 0.5), bitmaskToArray(${bits}))`,
      ),
      "cluster",
      perShardByJoin,
    )
      .replaceAll("toDate32(", "toDate(")
      .replace(" order by position", "")
      // A bare column under another name is lost between its machines.
      .replace(/with (stay_source\.`\w+`) as/g, "with $1 + 0 as")
  );
}

/** There is no `view(...)`: each machine joins its one row of `system.one` with the answer of its own rows. */
function perShardByJoin(inside: string): string {
  const [, cluster = "", query = ""] = /^`(\w+)`, view\((.*)\)$/s.exec(inside) ?? [];
  return `cluster(${cluster}, system, one) all inner join (select toUInt8(0) as dummy, * from (${query})) using dummy`;
}

/** Puts something else for every call of a function, by what stands between its brackets. */
function withCall(sql: string, name: string, instead: (inside: string) => string): string {
  const start = sql.indexOf(`${name}(`);
  if (start < 0) return sql;
  let [end, depth] = [start + name.length + 1, 1];
  for (; depth > 0; end += 1) depth += sql[end] === "(" ? 1 : sql[end] === ")" ? -1 : 0;
  const inside = sql.slice(start + name.length + 1, end - 1);
  return sql.slice(0, start) + instead(inside) + withCall(sql.slice(end), name, instead);
}

const literalOf = (value: SqlValue): string =>
  typeof value === "number"
    ? String(value)
    : typeof value === "string"
      ? `'${value.replace(/[\\']/g, "\\$&")}'`
      : `[${value.map(literalOf).join(", ")}]`;

/** Asks a server, and tells the id of each query. */
export function oldClickHouse(http: string, onQuery: (id: string) => void): ClickHouse {
  return {
    async rows(query) {
      const sql = inOldWords(query);
      const id = randomUUID();
      onQuery(id);
      const { data } = JSON.parse(await run(`${http}/?query_id=${id}`, `${sql} format JSONCompact`)) as {
        readonly data: SqlCell[][];
      };
      return data;
    },
  };
}

export async function run(http: string, sql: string): Promise<string> {
  const answer = await fetch(http, { method: "POST", body: sql });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${text.slice(0, 600)}\n${sql.slice(0, 3000)}`);
  return text;
}
