import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { generateFormulas, generateVersion } from "./stated-facts";

/** One module of an index: the name it is imported under and its path from the index. */
interface Entry {
  readonly name: string;
  readonly path: string;
}

/** Writes the indexes of all functions and all reports: a new file in its folder is all that a new one needs. */
export function generateIndexes(sourceRoot: string): void {
  const functions = modulesWith(join(sourceRoot, "calc"), "defineFunction");
  writeIndex(join(sourceRoot, "calc", "functions.generated.ts"), functions, {
    type: "AnyFunctionSpec",
    from: "../contract/function-spec",
    constant: "functionSpecs",
  });
  // A report's folder may hold helpers; the file with the folder's own name is the report.
  const reports = modulesWith(join(sourceRoot, "reports"), "defineReport").filter(
    ({ path }) => path.split("/").at(-1) === path.split("/").at(-2),
  );
  writeIndex(join(sourceRoot, "reports", "reports.generated.ts"), reports, {
    type: "ReportSpec",
    from: "../contract/report-spec",
    constant: "reportSpecs",
  });
}

/** Modules under a folder whose default export is made by `maker`, in the order of their paths. */
function modulesWith(folder: string, maker: string): Entry[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".generated.ts"))
    .filter((file) => readFileSync(join(folder, file), "utf8").includes(`export default ${maker}(`))
    .sort()
    .map((file) => {
      const path = relative(folder, join(folder, file)).split(sep).join("/").replace(/\.ts$/, "");
      return { name: identifierOf(basename(path)), path: `./${path}` };
    });
}

const identifierOf = (stem: string): string =>
  stem.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

function writeIndex(
  file: string,
  entries: readonly Entry[],
  list: { readonly type: string; readonly from: string; readonly constant: string },
): void {
  const lines = [
    `/** Made by src/build/generate.ts from the folder; not to be edited. */`,
    `import type { ${list.type} } from "${list.from}";`,
    ...entries.map(({ name, path }) => `import ${name} from "${path}";`),
    ``,
    `export const ${list.constant}: readonly ${list.type}[] = [${entries.map(({ name }) => name).join(", ")}];`,
    ``,
  ];
  writeFileSync(file, lines.join("\n"));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sourceRoot = fileURLToPath(new URL("..", import.meta.url));
  generateIndexes(sourceRoot);
  generateFormulas(join(sourceRoot, "calc"));
  generateVersion(join(sourceRoot, ".."));
}
