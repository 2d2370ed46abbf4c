import { spawnSync } from "node:child_process";
import { createReadStream, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "../../../src/workbench/cli/browser";
import { xorshift } from "../../helpers/xorshift";

/**
 * A CSV file to a table of cohorts in a browser, by our file source and by DuckDB-WASM, one after the other:
 * `tsx test/engines/browser-race/main.ts [rows]`, ten million where nothing is said.
 */
const rows = Number(process.argv[2] ?? 10_000_000);
const customers = Math.ceil(rows / 10);
const [built, duckdb] = ["build/browser-race", "test/engines/node_modules/@duckdb/duckdb-wasm/dist"];
type Side = "ours" | "duck";
const page = "<!doctype html><input type=file><script src=/page.js></script>";

/** Purchases of two years by a xorshift generator: later ones become rarer from each customer's first month on. */
async function writeOrders(path: string): Promise<void> {
  const file = await open(path, "w");
  const random = xorshift(20240501);
  const firsts = Int32Array.from({ length: customers }, () => Math.floor(random() * 24));
  const two = (value: number): string => String(value).padStart(2, "0");
  let text = "customer_id,date,amount\n";
  for (let row = 0; row < rows; row += 1) {
    const customer = row < customers ? row : Math.floor(random() * customers);
    const first = firsts[customer] ?? 0;
    const month = row < customers ? first : first + Math.floor(random() * random() * (24 - first));
    const date = `${2022 + Math.floor(month / 12)}-${two(1 + (month % 12))}-${two(1 + Math.floor(random() * 28))}`;
    text += `${customer + 1},${date},${(1 + random() * 99).toFixed(2)}\n`;
    if (text.length > 1 << 20) {
      await file.write(text);
      text = "";
    }
  }
  await file.write(text);
  await file.close();
}

/** The most memory that a page of a browser has taken: of all its threads together. */
function peakMegabytes(browser: number): number {
  const parents = new Map<number, number>();
  for (const entry of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const [, parent = "0"] = /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${entry}/status`, "utf8")) ?? [];
      parents.set(Number(entry), Number(parent));
    } catch {
      // It has ended meanwhile.
    }
  }
  const isOfBrowser = (id: number): boolean =>
    id === browser || (id > 1 && isOfBrowser(parents.get(id) ?? 0));
  const peaks = [...parents.keys()].filter(isOfBrowser).map((id) => {
    if (!readFileSync(`/proc/${id}/cmdline`, "utf8").includes("--type=renderer")) return 0;
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1] ?? 0);
  });
  return Math.round(Math.max(0, ...peaks) / 1024);
}

async function run(side: Side, address: string, path: string) {
  const { executablePath, args, env } = await findBrowser();
  const server = await chromium.launchServer({
    executablePath,
    args: [...args],
    env: { ...process.env, ...env } as Record<string, string>,
  });
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    const tab = await browser.newPage();
    await tab.goto(address);
    await tab.setInputFiles("input", path);
    const told = await tab.evaluate(
      (name) =>
        (
          window as unknown as { race: Record<Side, () => Promise<{ milliseconds: number; sum: number }>> }
        ).race[name](),
      side,
    );
    return { ...told, megabytes: peakMegabytes(server.process().pid ?? 0) };
  } finally {
    await server.close();
  }
}

async function main(): Promise<void> {
  spawnSync("npx", ["webpack", "--config", join(__dirname, "webpack.config.js")], { stdio: "inherit" });
  const folder = mkdtempSync(join(tmpdir(), "stay-race-"));
  const server = createServer(({ url = "/" }, response) => {
    const name = basename(url);
    const found = [join(built, name), join(duckdb, name)].find((path) => name !== "" && existsSync(path));
    const type = name.endsWith(".js")
      ? "text/javascript"
      : name.endsWith(".wasm")
        ? "application/wasm"
        : "text/html";
    response.setHeader("content-type", type);
    if (found) createReadStream(found).pipe(response);
    else response.end(page);
  }).listen(0, "127.0.0.1");
  try {
    const path = join(folder, "orders.csv");
    await writeOrders(path);
    const at = server.address();
    const address = `http://127.0.0.1:${typeof at === "object" ? at?.port : ""}/`;
    for (const side of ["ours", "duck", "ours", "duck"] as const)
      console.log(side, await run(side, address, path));
  } finally {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
