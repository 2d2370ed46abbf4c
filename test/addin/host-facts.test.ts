import { hostFacts } from "../../src/addin/host-facts";
import manifest from "../../package.json";
import { functionSpecs } from "../../src/calc/functions.generated";

const functions = () => Promise.resolve(functionSpecs);

describe("what the pane says about its host", () => {
  it("names the highest version of each set that the host has, and the version of the package", () => {
    const facts = hostFacts(
      (set, version) => set === "ExcelApi" && Number(version.slice(2)) <= 13,
      functions,
    );
    expect(facts.requirementSets()).toEqual([
      ["ExcelApi", "1.13"],
      ["CustomFunctionsRuntime", null],
      ["SharedRuntime", null],
    ]);
    expect(facts.version).toBe(manifest.version);
  });

  it("runs every declared example, and all of them pass", async () => {
    const { passed, total } = await hostFacts(() => true, functions).runExamples();
    expect(passed).toBe(total);
    expect(total).toBeGreaterThan(64);
  });
});
