import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { generateFormulas, generateVersion } from "./stated-facts";

/** One module of an index: the name it is imported under, its path from its room and the id that it declares. */
interface Entry {
  readonly name: string;
  readonly path: string;
  readonly id: string;
}

/** Where an index stands and what it lists. */
interface Index {
  readonly file: string;
  /** Path from the index to `contract/`. */
  readonly contract: string;
  readonly type: string;
  readonly constant: string;
}

/** Writes the indexes of all functions and all reports: a new file in its folder is all that a new one needs. */
export function generateIndexes(sourceRoot: string): void {
  const calc = join(sourceRoot, "calc");
  const functions = modulesWith(calc, "defineFunction");
  const functionIndex = { type: "AnyFunctionSpec", constant: "functionSpecs" };
  writeIndex(functions, {
    ...functionIndex,
    file: join(calc, "functions.generated.ts"),
    contract: "../contract/function-spec",
  });
  const byFamily = familiesOf(functions);
  for (const [family, members] of byFamily) {
    writeIndex(
      members.map((entry) => ({ ...entry, path: entry.path.replace(`/${family}/`, "/") })),
      {
        ...functionIndex,
        file: join(calc, family, "family.generated.ts"),
        contract: "../../contract/function-spec",
      },
    );
  }
  writeFamilies(join(calc, "families.generated.ts"), byFamily);
  // A report's folder may hold helpers; the file with the folder's own name is the report.
  const reports = modulesWith(join(sourceRoot, "reports"), "defineReport").filter(
    ({ path }) => path.split("/").at(-1) === path.split("/").at(-2),
  );
  writeIndex(reports, {
    file: join(sourceRoot, "reports", "reports.generated.ts"),
    type: "ReportSpec",
    contract: "../contract/report-spec",
    constant: "reportSpecs",
  });
}

/** Modules under a folder whose default export is made by `maker`, in the order of their paths. */
function modulesWith(folder: string, maker: string): Entry[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".generated.ts"))
    .sort()
    .flatMap((file) => {
      const [, declaration] = readFileSync(join(folder, file), "utf8").split(`export default ${maker}(`);
      if (declaration === undefined) return [];
      const path = file.split(sep).join("/").replace(/\.ts$/, "");
      const id = /\bid: "([^"]+)"/.exec(declaration)?.[1] ?? "";
      return [{ name: identifierOf(basename(path)), path: `./${path}`, id }];
    });
}

const identifierOf = (stem: string): string =>
  stem.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Functions by the folder in which they stand, which is their family. */
function familiesOf(functions: readonly Entry[]): Map<string, Entry[]> {
  const families = new Map<string, Entry[]>();
  for (const entry of functions) {
    const family = entry.path.split("/")[1] ?? "";
    families.set(family, [...(families.get(family) ?? []), entry]);
  }
  return families;
}

const heading = `/** Made by src/build/generate.ts from the folder; not to be edited. */`;

function writeIndex(entries: readonly Entry[], { file, contract, type, constant }: Index): void {
  const lines = [
    heading,
    `import type { ${type} } from "${contract}";`,
    ...entries.map(({ name, path }) => `import ${name} from "${path}";`),
    ``,
    `export const ${constant}: readonly ${type}[] = [${entries.map(({ name }) => name).join(", ")}];`,
    ``,
  ];
  writeFileSync(file, lines.join("\n"));
}

/** The index by which a family's code is fetched when the first of its functions is called. */
function writeFamilies(file: string, families: ReadonlyMap<string, readonly Entry[]>): void {
  const lines = [
    heading,
    `import type { FunctionFamily } from "../contract/function-spec";`,
    ``,
    `export const functionFamilies: readonly FunctionFamily[] = [`,
    ...[...families].map(([family, members]) => {
      const ids = members.map(({ id }) => JSON.stringify(id)).join(", ");
      const module = `import(/* webpackChunkName: "${family}" */ "./${family}/family.generated")`;
      return `  { ids: [${ids}], load: async () => (await ${module}).functionSpecs },`;
    }),
    `];`,
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
