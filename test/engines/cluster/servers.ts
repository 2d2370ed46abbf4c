import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A server of the cluster, of which this process is the parent. */
export interface Shard {
  readonly http: string;
  readonly process: ChildProcess;
}

export const clusterName = "stay_test";
/**
 * To no server is this its own address: so each part of a query travels, and is logged, as it would between machines.
 */
const host = "127.0.0.2";
const firstHttpPort = 18_123;
const firstTcpPort = 19_000;
const patienceMilliseconds = 60_000;

/** Whether Debian's package is there. */
export const isInstalled = (): boolean => spawnSync("clickhouse-server", ["--help"]).error === undefined;

/** Starts so many servers that know each other, and gives them up again whatever happens meanwhile. */
export async function withServers<Result>(
  count: number,
  work: (shards: readonly Shard[]) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "stay-cluster-"));
  const shards = Array.from({ length: count }, (_, place) => start(folder, place, count));
  try {
    await Promise.all(shards.map(ready));
    return await work(shards);
  } finally {
    await Promise.all(shards.map(end));
    rmSync(folder, { recursive: true, force: true });
  }
}

function start(folder: string, place: number, count: number): Shard {
  const own = join(folder, String(place));
  mkdirSync(own);
  const config = join(own, "config.xml");
  writeFileSync(config, configOf(own, place, count));
  writeFileSync(join(own, "users.xml"), users);
  const log = openSync(join(own, "out.log"), "w");
  const process = spawn("clickhouse-server", [`--config-file=${config}`], { stdio: ["ignore", log, log] });
  return { http: `http://${host}:${firstHttpPort + place}`, process };
}

async function ready({ http, process }: Shard): Promise<void> {
  const until = Date.now() + patienceMilliseconds;
  while (Date.now() < until && process.exitCode === null) {
    try {
      if ((await fetch(`${http}/ping`)).ok) return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  throw new Error(`No server answers at ${http}`);
}

async function end({ process }: Shard): Promise<void> {
  if (process.exitCode !== null) return;
  const ended = new Promise((resolve) => process.once("exit", resolve));
  process.kill("SIGTERM");
  const late = setTimeout(() => process.kill("SIGKILL"), 10_000);
  await ended;
  clearTimeout(late);
}

function configOf(folder: string, place: number, count: number): string {
  const replicas = Array.from(
    { length: count },
    (_, shard) =>
      `<shard><replica><host>${host}</host><port>${firstTcpPort + shard}</port></replica></shard>`,
  ).join("");
  return `<yandex>
    <logger><level>warning</level><log>${folder}/server.log</log><errorlog>${folder}/error.log</errorlog></logger>
    <listen_host>${host}</listen_host><http_port>${firstHttpPort + place}</http_port>
    <tcp_port>${firstTcpPort + place}</tcp_port>
    <path>${folder}/data/</path><tmp_path>${folder}/tmp/</tmp_path>
    <users_config>${folder}/users.xml</users_config>
    <default_profile>default</default_profile><default_database>default</default_database>
    <mark_cache_size>268435456</mark_cache_size>
    <remote_servers><${clusterName}>${replicas}</${clusterName}></remote_servers>
    <query_log><database>system</database><table>query_log</table>
      <flush_interval_milliseconds>1000</flush_interval_milliseconds></query_log>
  </yandex>`;
}

const users = `<yandex>
  <profiles><default><log_queries>1</log_queries></default></profiles>
  <users><default><password></password><networks><ip>::/0</ip></networks>
    <profile>default</profile><quota>default</quota></default></users>
  <quotas><default></default></quotas>
</yandex>`;
