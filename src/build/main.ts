import { join } from "node:path";
import { emitMetadata } from "./emit";
import { emitGuides } from "./emit-guides";
import { emitManifest } from "./manifest";
import { emitPages } from "./pages";
import { emitSample } from "./sample/emit";
import { baseUrl, clickHouseOrigins } from "./settings";
import { emitTaskpanePage } from "./taskpane-page";

/** Writes everything static that a build holds; webpack adds the code. Run from the project's root. */
async function main(): Promise<void> {
  const dist = join(process.cwd(), "dist");
  const build = join(process.cwd(), "build");
  const url = baseUrl();
  await emitMetadata(dist, url);
  await emitGuides(dist);
  await emitManifest(dist, url);
  await emitPages(dist);
  await emitSample(dist, join(build, "workbench"));
  await emitTaskpanePage(build, clickHouseOrigins());
  console.log(`dist/ written for ${url}`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
