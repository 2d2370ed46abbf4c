import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** What the page's policy says of connections when nothing else is asked of a build. */
const ownAlone = "connect-src 'self'";

/** The add-in's page with a policy that lets it connect to these origins besides its own. */
export function taskpanePage(html: string, origins: readonly string[]): string {
  if (!html.includes(`${ownAlone};`)) throw new Error(`The page's policy does not say "${ownAlone};"`);
  return html.replace(ownAlone, [ownAlone, ...origins].join(" "));
}

/** Writes the page for webpack, which puts the add-in's code into it. */
export async function emitTaskpanePage(directory: string, origins: readonly string[]): Promise<void> {
  const html = await readFile(join(process.cwd(), "src", "addin", "taskpane.html"), "utf8");
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, "taskpane.html"), taskpanePage(html, origins));
}
