import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { emitMetadata } from "../../src/build/emit";
import { metadataFile } from "../../src/build/function-metadata";
import { functionTextsIn } from "../../src/build/function-texts";
import { functionSpecs } from "../../src/calc/functions.generated";
import { locales, type Locale } from "../../src/contract/locale";

const baseUrl = "https://stay.example/app";

describe("emitMetadata", () => {
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "stay-emit-"));
    await emitMetadata(folder, baseUrl);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const read = (name: string): string => readFileSync(join(folder, name), "utf8");

  it.each<[string, Locale]>([
    ["functions.json", "en"],
    ["functions-da.json", "da"],
  ])("writes %s for Excel", (name, locale) => {
    const metadata: unknown = JSON.parse(read(name));
    expect(metadata).toEqual(metadataFile(functionSpecs, functionTextsIn(locale), locale, baseUrl));
  });

  it.each(locales)(
    "writes a help page in %s where each helpUrl leads, with every argument and the source",
    (locale) => {
      const index = read(`help/${locale}/index.html`);
      for (const { functions } of [metadataFile(functionSpecs, functionTextsIn(locale), locale, baseUrl)]) {
        for (const { id, helpUrl, parameters } of functions) {
          const path = helpUrl.slice(`${baseUrl}/`.length);
          const page = read(path);
          expect(page).toContain(`<html lang="${locale}">`);
          for (const { name } of parameters) expect(page).toContain(`<code>${name}</code>`);
          expect(index).toContain(`href="${id}.html"`);
        }
      }
    },
  );

  it("writes pages that need no script and no style but their own", () => {
    const page = read("help/en/RETENTION.html");
    expect(page).not.toMatch(/<script|style=|https?:/);
    expect(read("help/help.css")).toContain("body");
  });
});
