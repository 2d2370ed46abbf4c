import fc from "fast-check";
import { clampPaneWidth, readQuery } from "../../../src/workbench/page/query";

describe("readQuery", () => {
  it("opens the sample in English, light, when nothing is asked for", () => {
    expect(readQuery("")).toEqual({
      language: "en-US",
      theme: "light",
      paneWidth: 350,
      file: "/workbench/sample.xlsx",
      colleague: false,
    });
  });

  it("reads language, theme, width of the pane and file", () => {
    expect(readQuery("?lang=da-DK&theme=dark&pane=320&file=/workbench/list.csv")).toEqual({
      language: "da-DK",
      theme: "dark",
      paneWidth: 320,
      file: "/workbench/list.csv",
      colleague: false,
    });
  });

  it("opens the workbook at a colleague's as well with colleague=1", () => {
    expect(readQuery("?colleague=1").colleague).toBe(true);
  });

  it("opens nothing with sample=0", () => {
    expect(readQuery("?sample=0").file).toBeNull();
  });

  it.each([
    ["da", "da-DK"],
    ["nb-NO", "nb-NO"],
    ["nb", "nb-NO"],
    ["no", "nb-NO"],
    ["nn", "nb-NO"],
    ["SV-se", "sv-SE"],
    ["sv-FI", "sv-SE"],
    ["ja", "ja-JP"],
    ["en-GB", "en-US"],
    ["", "en-US"],
  ])("takes lang=%s by its first part for %s", (asked, language) => {
    expect(readQuery(`?lang=${asked}`).language).toBe(language);
  });

  it.each(["//example.com/a.csv", "https://example.com/a.csv", "/\\example.com/a.csv", "a.csv"])(
    "does not open %s, which lies elsewhere",
    (file) => {
      expect(readQuery(`?file=${encodeURIComponent(file)}`).file).toBe("/workbench/sample.xlsx");
    },
  );

  it("takes what it does not know for the usual", () => {
    expect(readQuery("?lang=fr-FR&theme=pink&pane=wide")).toMatchObject({
      language: "en-US",
      theme: "light",
      paneWidth: 350,
    });
  });

  it("keeps the pane between 300 and 600 pixels", () => {
    fc.assert(
      fc.property(fc.double(), (width) => {
        const kept = clampPaneWidth(width);
        expect(kept).toBeGreaterThanOrEqual(300);
        expect(kept).toBeLessThanOrEqual(600);
        expect(Number.isInteger(kept)).toBe(true);
      }),
    );
  });
});
