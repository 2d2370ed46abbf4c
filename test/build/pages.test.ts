/** @jest-environment jsdom */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { locales } from "../../src/contract/locale";
import { emitPages } from "../../src/build/pages";

const root = join(__dirname, "..", "..");

describe.each(["support", "privacy", "licence"])("the %s page", (name) => {
  const directory = mkdtempSync(join(tmpdir(), "pages-"));
  let page: Document;
  beforeAll(async () => {
    await emitPages(directory);
    page = new DOMParser().parseFromString(
      readFileSync(join(directory, `${name}.html`), "utf8"),
      "text/html",
    );
  });
  afterAll(() => rmSync(directory, { recursive: true }));

  it("is written in every language, English first, with the same paragraphs in all", () => {
    const sections = [...page.querySelectorAll("section")];
    expect(sections.map(({ lang }) => lang)).toEqual([...locales]);
    const headings = sections.map((section) => section.querySelectorAll("h2").length);
    expect(new Set(headings).size).toBe(1);
    expect(page.documentElement.lang).toBe("en");
    expect(page.title).toContain("Stay");
  });

  it("runs no script, and forbids it", () => {
    expect(page.querySelectorAll("script")).toHaveLength(0);
    const policy = page.querySelector("meta[http-equiv]")?.getAttribute("content");
    expect(policy).toBe("default-src 'none'; style-src 'self'; img-src 'self'");
    expect(page.querySelectorAll("[style], [onclick]")).toHaveLength(0);
  });

  it("points only to files that are there, none elsewhere on the network", () => {
    const targets = [...page.querySelectorAll("[href], [src]")].map(
      (element) => element.getAttribute("href") ?? element.getAttribute("src") ?? "",
    );
    const missing = targets.filter(
      (file) => !existsSync(join(file.startsWith("assets/") ? root : directory, file)),
    );
    expect(missing).toEqual([]);
  });
});

describe("the licence page", () => {
  it("carries the licence to the letter", async () => {
    const directory = mkdtempSync(join(tmpdir(), "pages-"));
    await emitPages(directory);
    const html = readFileSync(join(directory, "licence.html"), "utf8");
    const page = new DOMParser().parseFromString(html, "text/html");
    expect(page.querySelector("pre")?.textContent).toBe(readFileSync(join(root, "LICENSE"), "utf8").trim());
    rmSync(directory, { recursive: true });
  });
});
