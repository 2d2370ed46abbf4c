import { spawnSync } from "node:child_process";

/**
 * The figures that a script of this folder prints as JSON, from a process of its own.
 *
 * @throws when it fails
 */
export function inOwnProcess<Figures>(
  script: string,
  args: readonly (number | string)[],
  ...flags: string[]
): Figures {
  const { status, signal, stdout } = spawnSync(
    process.execPath,
    ["--import", "tsx", ...flags, script, ...args.map(String)],
    { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
  );
  if (status !== 0) throw new Error(`${script} ${args.join(" ")} ended with ${status ?? signal}.`);
  return JSON.parse(stdout) as Figures;
}
