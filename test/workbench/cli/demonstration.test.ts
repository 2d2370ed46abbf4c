import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { demonstrate } from "../../../src/workbench/cli/demonstration";
import { Narrator } from "../../../src/workbench/cli/narrator";
import { startServer } from "../../../src/workbench/server/server";
import { stage, type StageOptions } from "./stage";

jest.setTimeout(120_000);

describe("the demonstration in the terminal", () => {
  let root: string;
  afterEach(() => rmSync(root, { recursive: true }));

  /** Runs it on a stage and gives what it said. */
  async function demonstrateOn(options: StageOptions, list?: string): Promise<string> {
    root = await stage(options);
    const file = list === undefined ? null : join(root, "list.csv");
    if (file !== null) writeFileSync(file, list ?? "");
    const server = await startServer({ port: 0, root });
    let said = "";
    try {
      const narrator = new Narrator((text) => void (said += text));
      await demonstrate({ root, server, narrator, file, signal: new AbortController().signal });
    } finally {
      await server.close();
    }
    return said;
  }

  it("types the function, makes the report in three clicks, prints it, saves workbook and picture", async () => {
    const said = await demonstrateOn({});
    expect(said).toMatch(/=STAY\.RETENTION\(1000,800,200\): 0\.6 /);
    expect(said).toMatch(/card > Next > Insert/);
    expect(said).toContain(
      "Segment  Start  Retention\n  -------  -----  ---------\n  Homes        4     75.0 %",
    );
    expect(said).toContain("could not keep: the colours");
    expect(readFileSync(join(root, "out", "stay.xlsx"), "utf8")).toBe("saved");
    expect(
      readFileSync(join(root, "out", "stay.png"))
        .subarray(1, 4)
        .toString(),
    ).toBe("PNG");
  });

  it("opens a file of the user's instead of the sample, and types no formula there", async () => {
    const said = await demonstrateOn({}, "Customer;Churn\n1;Yes\n");
    expect(said).toMatch(/Opened the workbench with list\.csv: list\.csv 21 /);
    expect(said).toContain("    B2: 1.234 was read as 1,234.\n");
    expect(said).not.toContain("STAY.RETENTION(");
  });

  it("says what the pane lacks when the file's columns are not recognised, and saves nothing", async () => {
    const lacking = "Choose the column with the segments.";
    await expect(demonstrateOn({ lacking }, "a;b\n1;2\n")).rejects.toThrow(lacking);
    expect(existsSync(join(root, "out"))).toBe(false);
  });

  it("passes on what the pane complains of", async () => {
    await expect(demonstrateOn({ problem: "The workbook is protected." })).rejects.toThrow(
      "The workbook is protected.",
    );
  });

  it("fails when the function gives anything but 0.6", async () => {
    await expect(demonstrateOn({ value: 0.7 })).rejects.toThrow("gave 0.7 instead of 0.6");
  });
});
