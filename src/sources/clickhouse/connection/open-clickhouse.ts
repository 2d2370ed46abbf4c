import {
  ClickHouseLogLevel,
  createClient,
  type ClickHouseClient,
  type ClickHouseSettings,
} from "@clickhouse/client-web";
import { WorkbookProblem } from "../../../workbook/ports/problem";
import type { Login } from "../../../workbook/ports/database";
import type { Run } from "../../../workbook/ports/run";
import type { ClickHouse, SqlCell, SqlQuery } from "../clickhouse";
import { answeringFetch } from "./answering-fetch";
import type { Network } from "./network";
import { problemOf } from "./problem-of";
import { askedSettings, patienceMilliseconds, querySettings } from "./query-settings";
import { watchProgress } from "./watch-progress";
import { whyUnreached } from "./why-unreached";

/** Nobody waits longer than this for a server to say who it is. */
const greetingMilliseconds = 20_000;

/**
 * Logs in to a ClickHouse. The login stays in here: no other address ever gets it.
 *
 * @throws WorkbookProblem with the cause and its cure
 */
export async function openClickHouse(
  url: URL,
  login: Login,
  network: Network,
  run: Pick<Run, "signal"> = {},
): Promise<ClickHouse> {
  const client = clientOf(url, login, network);
  const server = await greet(client, url, network, run);
  if (server.get("readonly") === "1") throw new WorkbookProblem("database-read-only", { host: url.host });
  const settings = querySettings(server);
  return {
    async rows(query, how) {
      try {
        return await ask(client, query, settings, how);
      } catch (failure) {
        if (how?.signal?.aborted) throw new WorkbookProblem("cancelled", {}, { cause: failure });
        throw problemOf(failure, url.host) ?? lost(url.host, failure);
      }
    },
  };
}

const lost = (host: string, cause: unknown) => new WorkbookProblem("database-lost", { host }, { cause });

function clientOf(url: URL, { user, password }: Login, network: Network): ClickHouseClient {
  return createClient({
    url: url.origin,
    pathname: url.pathname,
    username: binary(user),
    password: binary(password),
    request_timeout: patienceMilliseconds,
    // Browsers hold what may outlive its page to 64 KB.
    keep_alive: { enabled: false },
    use_multipart_params_auto: true,
    log: { level: ClickHouseLogLevel.OFF },
    fetch: answeringFetch(network.fetch),
  });
}

/** The client encodes a login letter by letter, and knows only those of one byte. */
const binary = (text: string): string => String.fromCharCode(...new TextEncoder().encode(text));

const greeting: SqlQuery = {
  sql: "SELECT name, value FROM system.settings WHERE name IN {names:Array(String)}",
  parameters: { names: askedSettings },
};

/** The first request, without any setting: even a user who may set none learns why that will not do. */
async function greet(
  client: ClickHouseClient,
  url: URL,
  network: Network,
  { signal }: Pick<Run, "signal">,
): Promise<ReadonlyMap<string, string>> {
  const stop = new AbortController();
  const abort = () => stop.abort();
  const timer = setTimeout(abort, greetingMilliseconds);
  signal?.addEventListener("abort", abort);
  try {
    const rows = await ask(client, greeting, {}, { signal: stop.signal });
    return new Map(rows.map(([name, value]) => [String(name), String(value)]));
  } catch (failure) {
    if (signal?.aborted) throw new WorkbookProblem("cancelled");
    throw problemOf(failure, url.host) ?? (await whyUnreached(url, network));
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}

async function ask(
  client: ClickHouseClient,
  { sql, parameters }: SqlQuery,
  settings: ClickHouseSettings,
  { signal, onProgress }: Run = {},
): Promise<readonly (readonly SqlCell[])[]> {
  signal?.throwIfAborted();
  const id = crypto.randomUUID();
  const stop = new AbortController();
  const abort = () => {
    stop.abort();
    void kill(client, id);
  };
  signal?.addEventListener("abort", abort);
  const unwatch = onProgress && watchProgress(client, id, onProgress);
  try {
    const answer = await client.query({
      ...{ query: sql, query_params: parameters, query_id: id },
      ...{ format: "JSONCompact", clickhouse_settings: settings, abort_signal: stop.signal },
    });
    const { data } = await answer.json<SqlCell[]>();
    return data;
  } finally {
    unwatch?.();
    signal?.removeEventListener("abort", abort);
  }
}

/** A server behind a gateway does not hear that nobody waits any more. */
async function kill(client: ClickHouseClient, id: string): Promise<void> {
  try {
    await client.command({
      query: "KILL QUERY WHERE query_id = {id:String} SYNC",
      query_params: { id },
    });
  } catch {
    // It has ended meanwhile, or this user may stop none: then its own time limit ends it.
  }
}
