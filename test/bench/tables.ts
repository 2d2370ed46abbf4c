import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { civilOf } from "../../src/contract/dates";
import { milliseconds, report, timed } from "./figures";
import type { Growth } from "./growth";
import { inOwnProcess } from "./in-own-process";
import type { Scored } from "./ours";
import {
  delivered,
  findGenerator,
  namings,
  transactionsOf,
  type Generate,
  type Rows,
  type Transactions,
} from "./transactions";

/** `[cohort, age, customers]` for every cell that is not 0, or the rows of a table. */
type Cells = readonly (readonly (string | number)[])[];

interface Peer {
  readonly name: string;
  readonly cohortCells: (
    data: Transactions & { readonly monthOf: (day: number) => number },
  ) => Promise<Cells>;
}

interface SummaryPeer extends Peer {
  readonly summaryRows: (data: Transactions) => Promise<Cells>;
  readonly scoreRows: (data: Scored) => Promise<Cells>;
}

const folder = join(process.cwd(), "test", "bench");

/** Our side, as it ships. */
export const loadOurs = async (): Promise<typeof import("./ours")> =>
  (await import(join(process.cwd(), "build", "bench", "ours.js"))) as typeof import("./ours");

type Ours = Awaited<ReturnType<typeof loadOurs>>;

/** The tables that take a million rows, beside DuckDB and arquero, from the same row arrays to the same figures. */
export async function raceTables(): Promise<void> {
  const generate = await findGenerator();
  if (!generate) return console.log("Tables of a million rows: skipped, ../shared/bench is absent.\n");
  installPeers();
  const ours = await loadOurs();
  const duckdb = (await import(join(folder, "peers", "duckdb.mjs"))) as SummaryPeer;
  const arquero = (await import(join(folder, "peers", "arquero.mjs"))) as Peer;
  console.log(`Beside ${duckdb.name} (2 threads) and ${arquero.name}, one million rows, medians of 5\n`);
  for (const naming of Object.keys(namings)) {
    const data = transactionsOf(generate(1_000_000, 100_000), naming);
    await raceCohorts(ours, naming, data, duckdb, arquero);
    const summary = await raceSummary(ours, naming, data, duckdb);
    await raceScores(ours, `${naming}, 100,000 customers`, scoredOf(summary), duckdb);
  }
  await raceScores(ours, "a million customers", manyScored(generate), duckdb);
  remembering(ours, generate);
  await ours.leave();
  growth();
}

/** What it costs to find that nothing has changed. */
function remembering({ rememberingCosts }: Ours, generate: Generate): void {
  const { fingerprint, compute } = rememberingCosts(
    transactionsOf(generate(1_000_000, 100_000), "integer ids"),
  );
  report(
    "Fingerprint of RFM.SUMMARY's columns, integer ids, a row",
    `${(1000 * fingerprint).toFixed(1)} ns`,
    `well below computing: ${(1000 * compute).toFixed(1)} ns`,
  );
}

/** Time and memory of four million rows beside one million, each in a process of its own. */
function growth(): void {
  const [one, four] = [1, 4].map((millions) =>
    inOwnProcess<Growth>(join(folder, "growth.ts"), [millions], "--expose-gc"),
  ) as [Growth, Growth];
  report("COHORT.TABLE, 4 M rows beside 1 M", `${(four.median / one.median).toFixed(2)} x`, "4.5 x");
  report(
    "COHORT.TABLE, 4 M rows: peak memory beyond the row arrays",
    `${(four.peak / four.encoded).toFixed(2)} x`,
    `3 x the encoded columns (${(four.encoded / 2 ** 20).toFixed(0)} MB)`,
  );
}

function installPeers(): void {
  if (existsSync(join(folder, "node_modules"))) return;
  console.log("Installing DuckDB and arquero into test/bench (npm ci) ...");
  const { status } = spawnSync("npm", ["ci", "--prefix", folder], { stdio: "inherit", shell: true });
  if (status !== 0) throw new Error("The packages of test/bench could not be installed.");
}

async function raceCohorts(
  ours: Ours,
  naming: string,
  data: Transactions,
  duckdb: Peer,
  arquero: Peer,
): Promise<void> {
  const months = new Map<number, number>();
  const monthOf = (day: number): number => {
    let month = months.get(day);
    if (month === undefined) {
      const civil = civilOf(day);
      months.set(day, (month = civil.year * 12 + civil.month));
    }
    return month;
  };
  const own = await timed(() => ours.cohortTable(data));
  const theirs = await timed(() => duckdb.cohortCells({ ...data, monthOf }));
  const other = await timed(() => arquero.cohortCells({ ...data, monthOf }));
  const counts = ordered(await ours.cohortCounts(data));
  requireEqual(`COHORT.TABLE, ${naming}, DuckDB`, counts, ordered(theirs.result));
  requireEqual(`COHORT.TABLE, ${naming}, arquero`, counts, ordered(other.result));
  report(
    `COHORT.TABLE by month, ${naming}`,
    milliseconds(own.median),
    `${milliseconds(theirs.median / 2)} and ${milliseconds(other.median / 4)} (DuckDB ${milliseconds(theirs.median)}, arquero ${milliseconds(other.median)})`,
  );
}

async function raceSummary(
  ours: Ours,
  naming: string,
  data: Transactions,
  duckdb: SummaryPeer,
): Promise<Cells> {
  const own = await timed(() => ours.rfmSummary(data));
  const theirs = await timed(() => duckdb.summaryRows(data));
  requireEqual(`RFM.SUMMARY, ${naming}`, ordered(own.result), ordered(theirs.result));
  report(`RFM.SUMMARY, ${naming}`, milliseconds(own.median), `${milliseconds(theirs.median)} (DuckDB)`);
  return own.result;
}

async function raceScores(ours: Ours, naming: string, data: Scored, duckdb: SummaryPeer): Promise<void> {
  const own = await timed(() => ours.rfmScores(data));
  const theirs = await timed(() => duckdb.scoreRows(data));
  requireEqual(`RFM.SCORE, ${naming}`, own.result, theirs.result);
  report(`RFM.SCORE, ${naming}`, milliseconds(own.median), `${milliseconds(theirs.median)} (DuckDB)`);
}

/** The last three columns of RFM.SUMMARY, as they would stand in a sheet. */
function scoredOf(summary: Cells): Scored {
  const column = (place: number): Rows => delivered(summary.map((row) => [row[place] ?? 0]));
  return { daysSinceLast: column(5), purchaseDays: column(6), totalValue: column(7) };
}

/** A million customers of made-up habits. */
function manyScored(generate: Generate): Scored {
  const { ym, day, cents, id } = generate(1_000_000, 100_000);
  const column = (cell: (row: number) => number): Rows => delivered(Array.from(id, (_, row) => [cell(row)]));
  return {
    daysSinceLast: column((row) => 31 * (ym[row] ?? 0) + (day[row] ?? 0)),
    purchaseDays: column((row) => 1 + ((id[row] ?? 0) % 37)),
    totalValue: column((row) => (cents[row] ?? 0) / 100),
  };
}

const ordered = (cells: Cells): Cells =>
  [...cells].sort((a, b) => compare(a[0] ?? 0, b[0] ?? 0) || compare(a[1] ?? 0, b[1] ?? 0));

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Counts to the last digit, sums and means to 1e-9 of their size: the order of adding is each peer's own. */
function requireEqual(what: string, ours: Cells, theirs: Cells): void {
  const isSame = (one: string | number, other: string | number | undefined): boolean =>
    typeof one === "number" && typeof other === "number"
      ? Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one))
      : one === other;
  if (ours.length !== theirs.length) throw new Error(`${what}: ${ours.length} rows beside ${theirs.length}.`);
  ours.forEach((row, index) => {
    const other = theirs[index] ?? [];
    if (!row.every((cell, place) => isSame(cell, other[place]))) {
      throw new Error(`${what}, row ${index}: ${row.join(" ")} beside ${other.join(" ")}.`);
    }
  });
}
