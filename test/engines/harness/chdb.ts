import { createRequire } from "node:module";
import { join } from "node:path";
import type { ClickHouse, SqlCell, SqlValue } from "../../../src/sources/clickhouse/clickhouse";

/**
 * The engine of ClickHouse without its server, as far as it is used here: its package is installed for these tests
 * alone.
 */
export interface ChdbSession {
  query(sql: string, format?: string): string;
  queryBind(sql: string, values: Readonly<Record<string, SqlValue>>, format?: string): string;
  close(): void;
}

const ofEngines = createRequire(join(__dirname, "../package.json"));

export function openChdb(): ChdbSession {
  const { Session } = ofEngines("chdb") as { readonly Session: new () => ChdbSession };
  return new Session();
}

/** What the connection hands over: the settings are the engine's own, as it must not depend on any. */
export function clickHouseOf(session: ChdbSession): ClickHouse {
  return {
    rows({ sql, parameters }) {
      const text =
        Object.keys(parameters).length === 0
          ? session.query(sql, "JSONCompact")
          : session.queryBind(sql, parameters, "JSONCompact");
      return Promise.resolve((JSON.parse(text) as { readonly data: SqlCell[][] }).data);
    },
  };
}
