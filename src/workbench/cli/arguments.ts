import { extname } from "node:path";
import { parseArgs } from "node:util";

export interface Arguments {
  /** Stop after the part without a window. */
  readonly once: boolean;
  /** A list of the user's instead of the sample. */
  readonly file: string | null;
  readonly port: number;
}

const endings = [".csv", ".tsv", ".txt", ".xlsx", ".xlsm"];

export const usage = `Usage: npm run workbench -- [--once] [--file PATH] [--port N]

  --once   stop after the demonstration in the terminal; do not serve
  --file   make the segment retention report of this file (${endings.join(", ")}) instead of the sample
  --port   first port to try (3000)`;

/** What was asked for on the command line; throws with a plain message where it makes no sense. */
export function parseArguments(words: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...words],
    options: {
      once: { type: "boolean", default: false },
      file: { type: "string" },
      port: { type: "string", default: "3000" },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(`--port ${values.port}: a port is a whole number from 1 to 65535.`);
  }
  const file = values.file ?? null;
  if (file !== null && !endings.includes(extname(file).toLowerCase())) {
    throw new Error(`--file ${file}: the workbench opens ${endings.join(", ")} files.`);
  }
  return { once: values.once, file, port };
}
