import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A package whose code may stand in what we ship. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, as the package states it. */
  readonly licence: string;
  /** Its licence and notice files, or who made it where it has none. */
  readonly text: string;
}

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
}

/** Every package that the add-in is built from: the dependencies, and theirs, but no development tool. */
export function shippedPackages(root: string): ShippedPackage[] {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    readonly packages: Readonly<Record<string, LockedPackage>>;
  };
  return (
    Object.entries(lock.packages)
      .filter(([path, { dev }]) => path !== "" && !dev)
      .map(([path, locked]) => packageAt(root, path, locked))
      // Declarations of types leave nothing in the build.
      .filter(({ name }) => !name.startsWith("@types/"))
      .sort((one, other) => compare(`${one.name} ${one.version}`, `${other.name} ${other.version}`))
  );
}

/** The notices: each distinct licence text once, under the packages that it belongs to. */
export function noticesOf(packages: readonly ShippedPackage[]): string {
  const byText = new Map<string, ShippedPackage[]>();
  for (const shipped of packages) {
    const key = `${shipped.licence}\n\n${shipped.text}`;
    byText.set(key, [...(byText.get(key) ?? []), shipped]);
  }
  const sections = [...byText].map(([text, owners]) => {
    const names = [...new Set(owners.map(({ name, version }) => `${name} ${version}`))];
    return `${"=".repeat(78)}\n${names.join("\n")}\n\nLicence: ${text}\n`;
  });
  return `Stay is built with the packages below. Their authors' notices follow.\n\n${sections.join("\n")}`;
}

function packageAt(
  root: string,
  path: string,
  { version = "", license = "not stated" }: LockedPackage,
): ShippedPackage {
  const folder = join(root, path);
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  const texts = files.sort().map((file) => tidy(readFileSync(join(folder, file), "utf8")));
  const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
  return { name, version, licence: license, text: texts.join("\n\n") || authorOf(folder) };
}

function authorOf(folder: string): string {
  const { author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly author?: string | { readonly name?: string };
  };
  const name = typeof author === "string" ? author : author?.name;
  return name ? `By ${name}. The package carries no licence file.` : "The package carries no licence file.";
}

const tidy = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .join("\n")
    .trim();

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
