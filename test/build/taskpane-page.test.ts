import { readFileSync } from "node:fs";
import { join } from "node:path";
import { taskpanePage } from "../../src/build/taskpane-page";

const html = readFileSync(join(__dirname, "../../src/addin/taskpane.html"), "utf8");

describe("The add-in's page", () => {
  it("stays as it is written where no database is named", () => {
    expect(taskpanePage(html, [])).toBe(html);
  });

  it("may connect to the databases that are named, and no other part of its policy changes", () => {
    const page = taskpanePage(html, ["https://ch.example.com:8443", "http://localhost:8123"]);
    const allowed = "connect-src 'self' https://ch.example.com:8443 http://localhost:8123;";
    expect(page).toContain(allowed);
    expect(page.replace(allowed, "connect-src 'self';")).toBe(html);
  });

  it("is not built where its policy cannot be told", () => {
    expect(() => taskpanePage("<title>Stay</title>", [])).toThrow("connect-src 'self';");
  });
});
