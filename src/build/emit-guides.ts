import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { functionSpecs } from "../calc/functions.generated";
import { locales } from "../contract/locale";
import { catalogues } from "../i18n/catalogues";
import { guideIds } from "../i18n/guides";
import { guideFigures } from "./guide-figures";
import { guideFile, guidePage, whichModelFile, whichModelPage, type GuideContext } from "./guide-page";
import { guideTexts } from "./guide-texts";
import { sampleSheets } from "./sample/sample";

/** Writes what explains the models, and what leads to them, beside the help pages of every language. */
export async function emitGuides(directory: string): Promise<void> {
  const figures = guideFigures(sampleSheets());
  for (const locale of locales) {
    const folder = join(directory, "help", locale);
    await mkdir(folder, { recursive: true });
    const context: GuideContext = {
      locale,
      texts: guideTexts[locale],
      figures,
      specs: functionSpecs,
      catalogue: catalogues[locale],
    };
    await writeFile(join(folder, whichModelFile), whichModelPage(context));
    for (const id of guideIds) await writeFile(join(folder, guideFile(id)), guidePage(id, context));
  }
}
