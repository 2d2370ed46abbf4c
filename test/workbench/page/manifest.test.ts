/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { ManifestError, readManifest } from "../../../src/workbench/page/manifest";

const xml = readFileSync("manifest.xml", "utf8");

describe("readManifest, on the add-in's own manifest", () => {
  it("finds the pane, the functions and their namespace on this origin", () => {
    expect(readManifest(xml, "en-US")).toMatchObject({
      id: "b3f4d878-845c-4ef9-a2a9-63b694ced3a6",
      pane: "/taskpane.html",
      functions: "/functions.json",
      namespace: "STAY",
    });
  });

  it("finds the ribbon's buttons in order, with labels, pictures and what they do", () => {
    const { groups } = readManifest(xml, "en-US");
    expect(groups.map(({ label }) => label)).toEqual(["Stay"]);
    expect(groups[0]?.commands.map(({ id, label, functionName }) => [id, label, functionName])).toEqual([
      ["Stay.Reports", "Retention reports", null],
      ["Stay.Functions", "Functions", "openFunctions"],
      ["Stay.Refresh", "Refresh reports", "refreshReports"],
      ["Stay.Explain", "Explain", "openExplain"],
    ]);
    expect(groups[0]?.commands[0]?.icon).toBe("/assets/reports-32.png");
    expect(groups[0]?.commands[0]?.description).toMatch(/^Who stays and who leaves\?/);
  });

  it("finds what it adds to the menu of a cell", () => {
    expect(
      readManifest(xml, "en-US").cellMenu?.commands.map(({ id, functionName }) => [id, functionName]),
    ).toEqual([
      ["Stay.BuildFromRange", "buildFromRange"],
      ["Stay.ExplainCell", "explainCell"],
    ]);
  });

  it("takes texts and addresses in Danish where the manifest has them", () => {
    const manifest = readManifest(xml, "da-DK");
    expect(manifest.functions).toBe("/functions-da.json");
    expect(manifest.groups[0]?.commands.map(({ label }) => label)).toContain("Funktioner");
    expect(manifest.namespace).toBe("STAY");
  });
});

describe("readManifest", () => {
  it("leads to this origin also when the add-in is published in a folder elsewhere", () => {
    const published = xml.replaceAll("https://localhost:3000/", "https://example.com/stay/");
    expect(readManifest(published, "en-US")).toMatchObject({
      pane: "/taskpane.html",
      functions: "/functions.json",
      groups: [
        {
          commands: expect.arrayContaining([
            expect.objectContaining({ icon: "/assets/reports-32.png" }),
          ]) as unknown,
        },
      ],
    });
  });

  it.each([
    ["what is no XML", "<OfficeApp>"],
    ["a manifest without functions", xml.replace('xsi:type="CustomFunctions"', 'xsi:type="Other"')],
    [
      "a text that is not among the resources",
      xml.replace('<bt:String id="Reports.Label"', '<bt:String id="Reports.Name"'),
    ],
  ])("refuses %s", (_, broken) => {
    expect(() => readManifest(broken, "en-US")).toThrow(ManifestError);
  });
});
