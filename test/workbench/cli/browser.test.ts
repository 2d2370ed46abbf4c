import { mkdtempSync, rmSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { findBrowser, installedBrowser } from "../../../src/workbench/cli/browser";
import { watch } from "../../../src/workbench/cli/watch";
import { startServer, type RunningServer } from "../../../src/workbench/server/server";

describe("the installed browser", () => {
  const only =
    (...paths: string[]) =>
    (path: string) =>
      paths.includes(path);
  const windows = { PROGRAMFILES: "C:\\Program Files", LOCALAPPDATA: "C:\\Users\\a\\AppData\\Local" };

  it("is the one that CHROME_PATH names, before all others", () => {
    const exists = only("/opt/chrome", "/usr/bin/chromium");
    expect(installedBrowser("linux", { CHROME_PATH: "/opt/chrome", PATH: "/usr/bin" }, exists)).toBe(
      "/opt/chrome",
    );
  });

  it("is not looked for elsewhere when CHROME_PATH is wrong", () => {
    expect(() => installedBrowser("linux", { CHROME_PATH: "/gone", PATH: "/usr/bin" }, only())).toThrow(
      "/gone",
    );
  });

  it.each<[NodeJS.Platform, NodeJS.ProcessEnv, string]>([
    ["linux", { PATH: "/bin:/usr/bin" }, "/usr/bin/chromium"],
    ["darwin", {}, "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
    ["win32", windows, "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe"],
    ["win32", windows, "C:\\Users\\a\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe"],
  ])("is found where %s keeps it", (platform, env, path) => {
    expect(installedBrowser(platform, env, only(path))).toBe(path);
  });

  it("is none on a machine without one", () => {
    expect(installedBrowser("linux", { PATH: "/usr/bin" }, only())).toBeNull();
  });
});

describe("a browser that a script drives", () => {
  let root: string;
  let server: RunningServer;
  let browser: Browser;

  const launch = async (spki: string): Promise<Browser> => {
    const { executablePath, args, env } = await findBrowser();
    return chromium.launch({
      executablePath,
      args: [...args, `--ignore-certificate-errors-spki-list=${spki}`],
      env: { ...process.env, ...env },
    });
  };

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), "trusted-"));
    await mkdir(join(root, "build", "workbench"), { recursive: true });
    await writeFile(join(root, "build", "workbench", "index.html"), "<title>here</title>");
    server = await startServer({ port: 0, root });
  });
  afterEach(() => browser.close());
  afterAll(async () => {
    await server.close();
    rmSync(root, { recursive: true });
  });

  it("trusts the server by the hash of its key, and asks nobody else", async () => {
    browser = await launch(server.spki);
    const page = await browser.newPage();
    const watched = watch(page, server.url);
    await page.goto(`${server.url}/workbench/`);
    expect(await page.title()).toBe("here");
    expect(() => watched.check()).not.toThrow();
  }, 60_000);

  it("does not trust it by another hash", async () => {
    browser = await launch("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    const page = await browser.newPage();
    await expect(page.goto(`${server.url}/workbench/`)).rejects.toThrow("ERR_CERT_AUTHORITY_INVALID");
  }, 60_000);

  it("is caught when its page asks for an address outside", async () => {
    browser = await launch(server.spki);
    const page = await browser.newPage();
    await page.route("https://elsewhere.example/**", (route) => route.abort());
    const watched = watch(page, server.url);
    await page.setContent(`<img src="https://elsewhere.example/x" alt="">`);
    expect(() => watched.check()).toThrow("elsewhere.example");
  }, 60_000);

  it("is caught even when the page's own policy stops the request", async () => {
    browser = await launch(server.spki);
    const page = await browser.newPage();
    const watched = watch(page, server.url);
    await page.goto(`${server.url}/workbench/`);
    const reported = page.waitForEvent("console");
    await page.evaluate(() => fetch("https://elsewhere.example/x").catch(() => null));
    await reported;
    expect(() => watched.check()).toThrow("elsewhere.example");
    expect(watched.explain("it failed").message).toContain("Content Security Policy");
  }, 60_000);
});
