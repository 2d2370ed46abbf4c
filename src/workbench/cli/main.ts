import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { startServer, type RunningServer } from "../server/server";
import { parseArguments, usage, type Arguments } from "./arguments";
import { demonstrate } from "./demonstration";
import { Narrator } from "./narrator";
import { openWindow, type OpenWindow } from "./window";

const root = process.cwd();
const narrator = new Narrator();

/** `npm run workbench`: shows the main job in the terminal, then serves the workbench until Ctrl+C. */
async function main(args: Arguments): Promise<void> {
  for (const made of ["dist/taskpane.html", "build/workbench/index.html"]) {
    if (!existsSync(join(root, made))) throw new Error(`${made} is missing: run npm run build first.`);
  }
  const file = args.file === null ? null : resolve(args.file);
  if (file !== null && !existsSync(file)) throw new Error(`${args.file}: there is no such file.`);

  const interrupted = new AbortController();
  const interruption = new Promise<void>((end) => {
    interrupted.signal.addEventListener("abort", () => end());
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => interrupted.abort());

  narrator.say("Stay workbench: the add-in in a spreadsheet that plays Excel");
  const server = await narrator.step(
    "Serving",
    () => startServer({ port: args.port, root }),
    served(args.port),
  );
  try {
    await demonstrate({ root, server, narrator, file, signal: interrupted.signal });
    if (!args.once) await serve(server, interruption);
  } catch (error) {
    // What an interruption breaks off is no failure.
    if (!interrupted.signal.aborted) throw error;
  } finally {
    await server.close();
  }
}

const served =
  (asked: number) =>
  (server: RunningServer): string =>
    server.port === asked ? server.url : `${server.url} (port ${asked} is taken)`;

async function serve(server: RunningServer, interruption: Promise<void>): Promise<void> {
  const address = `${server.url}/workbench/`;
  const window: OpenWindow | null = openWindow(address, server.spki);
  narrator.say(
    window
      ? `\nThe workbench is open in ${window.name}, at ${address}. Ctrl+C ends it.`
      : `\nThe workbench is at ${address}. Your browser will ask once about our own certificate. Ctrl+C ends it.`,
  );
  await interruption;
  await window?.close();
}

function run(): Promise<void> {
  if (process.argv.includes("--help")) {
    narrator.say(usage);
    return Promise.resolve();
  }
  let args: Arguments;
  try {
    args = parseArguments(process.argv.slice(2));
  } catch (error) {
    return Promise.reject(new Error(`${(error as Error).message}\n\n${usage}`));
  }
  return main(args);
}

run().catch((error: unknown) => {
  console.error(`\nThis did not work: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
