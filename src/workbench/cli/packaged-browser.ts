import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { FoundBrowser } from "./found-browser";

/** The Chromium that comes from npm, for Linux without a browser. Unpacked once into `.cache` of the project. */
export async function packagedBrowser(root: string): Promise<FoundBrowser> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      "No Chrome, Chromium or Edge was found. Install one, or let CHROME_PATH name its program file.",
    );
  }
  // The package does not export its description: it is read from its folder.
  const description = await readFile(join(root, "node_modules/@sparticuz/chromium/package.json"), "utf8");
  const { version } = JSON.parse(description) as { version: string };
  const folder = join(root, ".cache", `chromium-${version}`);
  if (!existsSync(folder)) await unpack(root, folder);
  return {
    name: `Chromium ${version} from npm`,
    executablePath: join(folder, "chromium"),
    args: ["--no-zygote"],
    env: { LD_LIBRARY_PATH: join(folder, "al2023", "lib"), FONTCONFIG_PATH: join(folder, "fonts") },
  };
}

const unpacking = `
  const loaded = require("@sparticuz/chromium");
  (loaded.default ?? loaded).executablePath().catch((error) => {
    console.error(error);
    process.exitCode = 1;
  });
`;

/**
 * The package unpacks into the temporary folder, and there takes whatever file of that name already stands for
 * its own. A folder of ours, named for good only when whole, is safe from strangers, from an interrupted run and
 * from another run beside this one. It happens in a process of its own, because the package also changes the
 * environment; the first setting makes it unpack the shared libraries that a bare Linux lacks.
 */
async function unpack(root: string, folder: string): Promise<void> {
  const draft = `${folder}.${process.pid}`;
  await mkdir(draft, { recursive: true });
  const env = { ...process.env, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x", TMPDIR: draft };
  await promisify(execFile)(process.execPath, ["-e", unpacking], { cwd: root, env });
  await writeFile(join(draft, "fonts", "fonts.conf"), fontConfiguration(folder));
  await rename(draft, folder).catch(async (error: unknown) => {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  });
}

/** The package's own configuration knows the temporary folder only; here its font and the system's are found. */
function fontConfiguration(folder: string): string {
  const xml = (path: string): string => path.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${xml(join(folder, "fonts", "fonts"))}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${xml(join(folder, "fonts-cache"))}</cachedir>
</fontconfig>
`;
}
