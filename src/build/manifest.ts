import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const developmentUrl = "https://localhost:3000";

/** Writes the manifest of an add-in that is served from `baseUrl`. */
export async function emitManifest(directory: string, baseUrl: string): Promise<void> {
  const source = await readFile(join(process.cwd(), "manifest.xml"), "utf8");
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, "manifest.xml"), manifestFor(source, baseUrl));
}

/** The manifest with every development address replaced. Domains are named without the path. */
export function manifestFor(source: string, baseUrl: string): string {
  const base = addressOf(baseUrl);
  return source
    .replaceAll(`<AppDomain>${developmentUrl}</AppDomain>`, `<AppDomain>${base.origin}</AppDomain>`)
    .replaceAll(developmentUrl, escapeXml(base.href.replace(/\/+$/, "")));
}

/** Office loads add-ins over https alone, and an address with a query could not be continued by file names. */
function addressOf(baseUrl: string): URL {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : null;
  if (url === null || url.protocol !== "https:" || url.search || url.hash || url.username || url.password) {
    throw new Error(
      `"${baseUrl}" cannot be the add-in's address: it must begin with https:// and have no query.`,
    );
  }
  return url;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
