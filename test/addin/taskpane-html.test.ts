/** @jest-environment jsdom */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const source = readFileSync(join(__dirname, "../../src/addin/taskpane.html"), "utf8");
const page = new DOMParser().parseFromString(source, "text/html");
const officeHost = "https://appsforoffice.microsoft.com";

/** Directive -> its sources. */
function policy(): ReadonlyMap<string, readonly string[]> {
  const content =
    page.querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content") ?? "";
  return new Map(
    content.split(";").map((directive) => {
      const [name = "", ...sources] = directive.trim().split(/\s+/);
      return [name, sources] as const;
    }),
  );
}

describe("The task pane's page", () => {
  it("says its language, and what to do without JavaScript in every language", () => {
    expect(page.documentElement.lang).toBe("en");
    const noscript = page.querySelector("noscript")?.textContent ?? "";
    expect(noscript).toContain("JavaScript");
    expect(noscript).toContain("Switch it on");
    expect(noscript).toContain("Slå det til");
  });

  it("loads Office's library and nothing else from elsewhere", () => {
    const addresses = [...page.querySelectorAll("[src],[href]")].map((element) =>
      element.getAttribute("src"),
    );
    expect(addresses).toEqual([`${officeHost}/lib/1/hosted/office.js`]);
  });

  it("allows its own files and Office's library alone", () => {
    const empty = createHash("sha256").update("").digest("base64");
    expect(Object.fromEntries(policy())).toEqual({
      "default-src": ["'none'"],
      "script-src": ["'self'", officeHost],
      "style-src": ["'self'", `'sha256-${empty}'`],
      "img-src": ["'self'", "data:"],
      "font-src": ["'self'"],
      "connect-src": ["'self'"],
      "worker-src": ["'self'"],
      "base-uri": ["'none'"],
      "form-action": ["'none'"],
    });
  });

  it("states its policy before anything is loaded", () => {
    const heads = [...page.head.children].map(
      (element) => element.getAttribute("http-equiv") ?? element.tagName,
    );
    expect(heads.indexOf("Content-Security-Policy")).toBeLessThan(heads.indexOf("SCRIPT"));
  });
});
