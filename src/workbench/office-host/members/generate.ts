import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import ts from "typescript";

/**
 * Writes the list of all members that Excel's programming interface has, from the published type declarations. The
 * interpreter refuses what is not in it, so that a misspelt member fails here as it would in Excel.
 */
const require = createRequire(join(process.cwd(), "package.json"));
const declarations = join(dirname(require.resolve("@types/office-js/package.json")), "index.d.ts");
const target = join(process.cwd(), "src/workbench/office-host/members/members.generated.ts");

function collect(source: ts.SourceFile): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel") continue;
    if (!statement.body || !ts.isModuleBlock(statement.body)) continue;
    for (const declaration of statement.body.statements) {
      if (!ts.isClassDeclaration(declaration) || !declaration.name) continue;
      const names = found.get(declaration.name.text) ?? new Set<string>();
      for (const { name } of declaration.members) if (name && ts.isIdentifier(name)) names.add(name.text);
      found.set(declaration.name.text, names);
    }
  }
  return found;
}

const text = readFileSync(declarations, "utf8");
const members = collect(ts.createSourceFile("index.d.ts", text, ts.ScriptTarget.ES2022, true));
if (!members.get("Range")?.has("values")) throw new Error("The declarations of Excel.Range were not found.");
/** Members of the client library that never reach the host. */
const clientOnly = new Set(["context", "isNullObject", "load", "set", "toJSON", "track", "untrack"]);
const lines = [...members]
  .sort(([one], [other]) => one.localeCompare(other))
  .map(([type, names]) => {
    const kept = [...names].filter((name) => !clientOnly.has(name)).sort();
    return `  ${type}: ${JSON.stringify(kept.join(" "))},`;
  });
writeFileSync(
  target,
  `/** Generated from @types/office-js: every member of every Excel class. */\n` +
    `export const excelMembers: Readonly<Record<string, string>> = {\n${lines.join("\n")}\n};\n`,
);
