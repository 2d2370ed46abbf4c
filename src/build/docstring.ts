import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What the docstring of a declared function says. */
export interface Docstring {
  /** The indented lines. */
  readonly formula: string;
  readonly params: readonly { readonly name: string; readonly text: string }[];
  readonly returns: string;
  readonly throws: readonly string[];
  readonly source: string;
}

/** Text of the file under `src/calc` that declares a function. */
export function declarationOf(id: string, calcFolder: string): string {
  for (const name of readdirSync(calcFolder, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".ts") || name.endsWith(".generated.ts")) continue;
    const text = readFileSync(join(calcFolder, name), "utf8");
    if (text.includes(`\n  id: "${id}",\n`)) return text;
  }
  throw new Error(`No file under ${calcFolder} declares ${id}`);
}

/** Reads the docstring that states formula, parameters, errors and source: the first of the file with an `@see`. */
export function docstringOf(declaration: string): Docstring {
  const block = declaration.match(/\/\*\*[\s\S]*?\*\//g)?.find((comment) => /^ \* @see /m.test(comment));
  if (block === undefined) throw new Error("No docstring with @see");
  const tags = [...block.matchAll(/^ \* @(\w+) (.*)$/gm)].map(([, tag = "", text = ""]) => ({ tag, text }));
  const textOf = (wanted: string): string => tags.find(({ tag }) => tag === wanted)?.text.trim() ?? "";
  return {
    formula: [...block.matchAll(/^ \* {5}(.*)$/gm)].map(([, line = ""]) => line).join("\n"),
    params: tags
      .filter(({ tag }) => tag === "param")
      .map(({ text }) => ({ name: text.split(" ")[0] ?? "", text: text.replace(/^\S+\s+/, "") })),
    returns: textOf("returns"),
    throws: textOf("throws")
      .split(";")
      .map((reason) => /^\s*([a-z-]+)/.exec(reason)?.[1] ?? ""),
    source: textOf("see"),
  };
}
