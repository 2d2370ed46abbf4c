/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { connectSources } from "../../src/addin/connect-sources";
import { taskpanePage } from "../../src/build/taskpane-page";

const html = readFileSync(join(__dirname, "../../src/addin/taskpane.html"), "utf8");
const origins = ["https://ch.example.com:8443", "http://localhost:8123"];
const pageOf = (text: string) => new DOMParser().parseFromString(text, "text/html");

describe("The addresses to which the page may connect", () => {
  it("are none beside its own, as it is written", () => {
    expect(connectSources(pageOf(html))).toEqual([]);
  });

  it("are those that the build was given", () => {
    expect(connectSources(pageOf(taskpanePage(html, origins)))).toEqual(origins);
  });

  it("are none where a page has no policy", () => {
    expect(connectSources(pageOf("<title>Stay</title>"))).toEqual([]);
  });
});
