import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { FoundBrowser } from "./found-browser";
import { packagedBrowser } from "./packaged-browser";

/** Keeps a browser that a script drives from talking to anybody but the page it is given. */
const quiet = [
  "--disable-quic",
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * The browser that scripts and browser tests drive: `CHROME_PATH`, else an installed Chrome, Chromium or Edge,
 * else the one that comes from npm.
 */
export async function findBrowser(root = process.cwd()): Promise<FoundBrowser> {
  const executablePath = installedBrowser();
  if (executablePath !== null) {
    return { name: executablePath, executablePath, args: [...quiet, ...forContainers()], env: {} };
  }
  const packaged = await packagedBrowser(root);
  return { ...packaged, args: [...quiet, ...forContainers(), ...packaged.args] };
}

/** `CHROME_PATH`, or an installed Chrome, Chromium or Edge; `null` where there is none. */
export function installedBrowser(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
  exists: (path: string) => boolean = existsSync,
): string | null {
  if (env["CHROME_PATH"]) {
    if (exists(env["CHROME_PATH"])) return env["CHROME_PATH"];
    throw new Error(`CHROME_PATH names ${env["CHROME_PATH"]}, where there is no file.`);
  }
  return candidates(platform, env).find(exists) ?? null;
}

function candidates(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === "win32") {
    const roots = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]].filter(
      (root) => !!root,
    );
    const tails = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];
    return tails.flatMap((tail) => roots.map((root) => `${root}\\${tail}`));
  }
  if (platform === "darwin") {
    const apps = ["Google Chrome", "Chromium", "Microsoft Edge"];
    const homes = ["/Applications", ...(env["HOME"] ? [`${env["HOME"]}/Applications`] : [])];
    return apps.flatMap((app) => homes.map((home) => `${home}/${app}.app/Contents/MacOS/${app}`));
  }
  const commands = [
    "google-chrome",
    "google-chrome-stable",
    "chromium",
    "chromium-browser",
    "microsoft-edge",
  ];
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** Containers seldom allow the sandbox, nor does root; here the browser loads our own pages alone. */
function forContainers(): string[] {
  return process.platform === "linux" ? ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] : [];
}

/** What a browser calls itself, for the line that says which one is used. */
export function versionOf(browser: FoundBrowser): string {
  // On Windows asking for the version would open a window.
  if (process.platform === "win32") return browser.name;
  try {
    const env = { ...process.env, ...browser.env };
    return execFileSync(browser.executablePath, ["--version"], {
      env,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      timeout: 20_000,
    }).trim();
  } catch {
    return browser.name;
  }
}
