import type { DatabaseSource } from "../../contract/recipe";
import type { ReportSpec } from "../../contract/report-spec";
import type { ClickHouse, SqlQuery } from "../../sources/clickhouse/clickhouse";
import type { Network } from "../../sources/clickhouse/connection/network";
import { openClickHouse } from "../../sources/clickhouse/connection/open-clickhouse";
import { countedBy } from "../../workbook/counted-by";
import type { FinishReport } from "../../workbook/finish";
import { WorkbookProblem } from "../../workbook/ports/problem";
import { addressOf, spelled } from "../../workbook/ports/database-address";
import type { AskedQuery } from "../../workbook/ports/asked-how";
import type { ConnectRun, Login, OpenDatabase } from "../../workbook/ports/database";
import type { CountingEngine, OpenedSource, OutsideSources } from "../../workbook/ports/outside";

/** What connections are made of. */
export interface Connecting {
  readonly network: Network;
  readonly engineOn: (source: DatabaseSource, clickHouse: ClickHouse) => CountingEngine;
  readonly reports: readonly ReportSpec[];
  /** On this thread where nothing is said. */
  readonly finish?: FinishReport;
  readonly sources: Pick<OutsideSources, "addServer">;
}

/** Logs in, step by step. What is open from then on is the server, for as long as the session lasts. */
export const connectWith =
  ({ network, engineOn, reports, finish, sources }: Connecting): OpenDatabase =>
  async (asked, login, how = {}) => {
    const url = addressOf(asked.address);
    how.onStep?.("address");
    const clickHouse = await logIn(url, login, network, how);
    const source = { ...asked, address: spelled(url) };
    const open = (table: DatabaseSource) =>
      openedTable(table, (through) => engineOn(table, through), clickHouse, reports, finish);
    const described = await lookAt(open(source), url, how);
    const { shardedBy } = source;
    if (shardedBy !== undefined && !described.columns.some(({ header }) => header === shardedBy))
      throw new WorkbookProblem("column-gone", { header: shardedBy });
    how.onStep?.("table");
    for (const address of [asked.address, source.address]) sources.addServer(address, open);
    return { ...described, source };
  };

/** A table that was never there is not gone: its name was typed just now. */
async function lookAt(table: OpenedSource, { host }: URL, how: ConnectRun) {
  try {
    return await table.describe(how);
  } catch (problem) {
    if (!(problem instanceof WorkbookProblem) || problem.code !== "source-gone") throw problem;
    throw new WorkbookProblem("database-table-unknown", { host, said: "" });
  }
}

/** Who is refused has found the server. */
const refusals: readonly string[] = ["database-login", "database-read-only"];

async function logIn(url: URL, login: Login, network: Network, how: ConnectRun): Promise<ClickHouse> {
  try {
    const clickHouse = await openClickHouse(url, login, network, how);
    how.onStep?.("server");
    how.onStep?.("login");
    return clickHouse;
  } catch (problem) {
    if (problem instanceof WorkbookProblem && refusals.includes(problem.code)) how.onStep?.("server");
    throw problem;
  }
}

/** A table for reports, each of which tells what was asked for it. */
function openedTable(
  source: DatabaseSource,
  engineThrough: (clickHouse: ClickHouse) => CountingEngine,
  clickHouse: ClickHouse,
  reports: readonly ReportSpec[],
  finish?: FinishReport,
): OpenedSource {
  return {
    source,
    describe: (run) => engineThrough(clickHouse).describe(run),
    async compute(job, run) {
      const asked: (SqlQuery & AskedQuery)[] = [];
      const overheard: ClickHouse = {
        rows(query: SqlQuery & AskedQuery, how) {
          asked.push(query);
          return clickHouse.rows(query, how);
        },
      };
      const report = await countedBy(engineThrough(overheard), reports, finish).compute(job, run);
      return { ...report, asked };
    },
  };
}
