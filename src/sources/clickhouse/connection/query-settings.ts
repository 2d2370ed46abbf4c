import type { ClickHouseSettings } from "@clickhouse/client-web";

/** What the words of a query mean: as ClickHouse has them by default, whatever a user's profile has made of it. */
const meaning: ClickHouseSettings = {
  join_use_nulls: 0,
  aggregate_functions_null_for_empty: 0,
  transform_null_in: 0,
  prefer_column_name_to_alias: 0,
  // A number of JavaScript does not hold them all.
  output_format_json_quote_64bit_integers: 1,
};

const conduct: ClickHouseSettings = {
  // An answer comes whole or not at all: a failure in its middle is then an error like any other.
  wait_end_of_query: 1,
  // A pane that is closed or loses its connection leaves no query behind.
  cancel_http_readonly_queries_on_client_close: 1,
  result_overflow_mode: "throw",
  timeout_overflow_mode: "throw",
};

/** Ours; a server's own go before them where they are narrower. */
const limits = {
  max_execution_time: 600,
  // One more than the engine takes, which says itself what that means.
  max_result_rows: 2_000_001,
  max_result_bytes: 400_000_000,
};

/** How long the longest query may be waited for. */
export const patienceMilliseconds = (limits.max_execution_time + 30) * 1000;

/** The settings that decide which of ours are sent. */
export const askedSettings = ["readonly", ...Object.keys(limits)];

/**
 * The settings of every query. Nothing is written, whatever the user may do; and no limit that the server's people
 * have set is widened.
 *
 * @param server what the server has set for this user
 */
export function querySettings(server: ReadonlyMap<string, string>): ClickHouseSettings {
  const narrowed = Object.entries(limits).filter(([name, ours]) => {
    const theirs = Number(server.get(name) ?? 0);
    return theirs === 0 || theirs > ours;
  });
  return {
    ...meaning,
    ...conduct,
    ...Object.fromEntries(narrowed.map(([name, value]) => [name, String(value)])),
    // One who may not write may not touch this setting either.
    ...(server.get("readonly") === "0" && { readonly: "2" }),
  };
}
