import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { docstringOf } from "./docstring";

/** Writes the formulas that the docstrings state, by function: the pane shows them, and computes them step by step. */
export function generateFormulas(calcFolder: string): void {
  const formulas = readdirSync(calcFolder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".generated.ts"))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(calcFolder, file), "utf8");
      const id = text.includes("export default defineFunction(") && /^ {2}id: "(.+)",$/m.exec(text)?.[1];
      return id ? [[id, docstringOf(text).formula] as const] : [];
    });
  writeGenerated(
    join(calcFolder, "formulas.generated.ts"),
    "functionFormulas: Readonly<Record<string, string>>",
    Object.fromEntries(formulas),
  );
}

/** Writes the version that package.json states, for the pane to say. */
export function generateVersion(root: string): void {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  writeGenerated(join(root, "src", "addin", "version.generated.ts"), "version: string", version);
}

function writeGenerated(file: string, declaration: string, value: unknown): void {
  const lines = [
    `/** Made by src/build/stated-facts.ts; not to be edited. */`,
    `export const ${declaration} = ${JSON.stringify(value, null, 2)};`,
    ``,
  ];
  writeFileSync(file, lines.join("\n"));
}
