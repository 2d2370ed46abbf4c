import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateFormulas, generateVersion } from "../../src/build/stated-facts";

describe("facts that are stated once and generated for the pane", () => {
  let root: string;
  beforeEach(() => (root = mkdtempSync(join(tmpdir(), "stay-facts-"))));
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it("takes each formula from the docstring of the function", () => {
    const lines = [
      "/**",
      " * How many?",
      " *",
      " *     a = b",
      " *     a / c",
      " *",
      " * @see farris-2015",
      " */",
      "export default defineFunction({",
      '  id: "DEMO.RATE",',
      "});",
    ];
    writeFileSync(join(root, "demo-rate.ts"), lines.join("\n"));
    writeFileSync(join(root, "helper.ts"), "export const one = 1;");
    generateFormulas(root);
    expect(readFileSync(join(root, "formulas.generated.ts"), "utf8")).toContain(
      '"DEMO.RATE": "a = b\\na / c"',
    );
  });

  it("takes the version from package.json", () => {
    mkdirSync(join(root, "src", "addin"), { recursive: true });
    writeFileSync(join(root, "package.json"), JSON.stringify({ version: "4.5.6" }));
    generateVersion(root);
    expect(readFileSync(join(root, "src", "addin", "version.generated.ts"), "utf8")).toContain('"4.5.6"');
  });
});
