import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { startServer } from "../server/server";

/** Where `office-addin-dev-certs install` keeps the key that the machine trusts. */
const trusted = join(homedir(), ".office-addin-dev-certs");

/**
 * Serves `dist/` to Excel on port 3000, the manifest's development address: the server that `npm start` runs.
 * Excel takes a certificate that the machine trusts, so this one is not ours.
 */
async function main(): Promise<void> {
  const [key, cert] = await Promise.all(
    ["localhost.key", "localhost.crt"].map((name) => readFile(join(trusted, name))),
  ).catch(() => {
    throw new Error("There is no trusted certificate yet: run npx office-addin-dev-certs install once.");
  });
  if (!key || !cert) return;
  const server = await startServer({
    port: 3000,
    tries: 1,
    root: process.cwd(),
    audience: "excel",
    certificate: { key, cert },
  });
  console.log(`Serving the add-in to Excel at ${server.url}. Ctrl+C ends it.`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void server.close());
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
