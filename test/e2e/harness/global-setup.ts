import { chromium, type BrowserServer } from "playwright-core";
import { findBrowser } from "../../../src/workbench/cli/browser";
import { startServer, type RunningServer } from "../../../src/workbench/server/server";

export interface Running {
  readonly server: RunningServer;
  readonly browser: BrowserServer;
}

declare global {
  var stayRunning: Running | undefined;
}

/** One server and one browser serve all browser tests; each test has its own context. */
export default async function globalSetup(): Promise<void> {
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launchServer({
    executablePath,
    args: [...args],
    env: { ...process.env, ...env },
  });
  const server = await startServer({ port: 0, root: process.cwd() });
  globalThis.stayRunning = { server, browser };
  process.env["STAY_TEST_URL"] = server.url;
  process.env["STAY_TEST_BROWSER"] = browser.wsEndpoint();
}
