import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installedBrowser } from "./browser";

export interface OpenWindow {
  readonly name: string;
  close(): Promise<void>;
}

/**
 * Opens an address in an installed browser, with a profile of its own that trusts our key alone and is thrown
 * away afterwards. `null` where there is no browser or no screen.
 */
export function openWindow(url: string, spki: string): OpenWindow | null {
  const browser = installedBrowser();
  const hasScreen =
    process.platform !== "linux" || !!(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);
  if (browser === null || !hasScreen) return null;
  const profile = mkdtempSync(join(tmpdir(), "stay-workbench-"));
  const child = spawn(
    browser,
    [
      `--user-data-dir=${profile}`,
      `--ignore-certificate-errors-spki-list=${spki}`,
      "--no-first-run",
      "--no-default-browser-check",
      "--disable-sync",
      // A browser refuses its sandbox to root, who is the user in many containers.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      url,
    ],
    { stdio: "ignore" },
  );
  const gone = untilGone(child);
  return {
    name: browser,
    close: async () => {
      child.kill();
      await gone;
      // A browser on Windows lets go of its files a little after it has ended.
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}

function untilGone(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
}
