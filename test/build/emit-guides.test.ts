import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { emitMetadata } from "../../src/build/emit";
import { emitGuides } from "../../src/build/emit-guides";
import { locales } from "../../src/contract/locale";

describe("emitGuides", () => {
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "stay-guides-"));
    await emitMetadata(folder, "https://stay.example/app");
    await emitGuides(folder);
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(locales)("leaves no link of the help in %s without a page", (locale) => {
    const help = join(folder, "help", locale);
    const missing = readdirSync(help).flatMap((file) =>
      [...readFileSync(join(help, file), "utf8").matchAll(/href="([^"]+)"/g)]
        .map(([, target = ""]) => target)
        .filter((target) => !existsSync(join(help, target))),
    );
    expect(missing).toEqual([]);
  });
});
