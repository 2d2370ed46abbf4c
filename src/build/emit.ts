import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { functionSpecs } from "../calc/functions.generated";
import { locales, type Locale } from "../contract/locale";
import { translateIn } from "../i18n/catalogues";
import { declarationOf, docstringOf } from "./docstring";
import { metadataFile } from "./function-metadata";
import { functionTextsIn } from "./function-texts";
import { helpIndex, helpPage, type HelpContext } from "./help-page";

const helpStyle = `:root { color-scheme: light dark; }
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; }
pre, code { font: 0.95em/1.5 Consolas, ui-monospace, monospace; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; }
table { border-collapse: collapse; margin: 0.5rem 0 1rem; font-variant-numeric: tabular-nums; }
th, td { padding: 0.2rem 0.6rem; border: 1px solid; text-align: start; }
dd { margin: 0 0 0.6rem 1.5rem; }
`;

/** Name of the metadata file of a language; the manifest names the same. */
export const metadataFileName = (locale: Locale): string =>
  locale === locales[0] ? "functions.json" : `functions-${locale}.json`;

/** Writes what Excel reads about the functions, and their help pages, in every language. */
export async function emitMetadata(directory: string, baseUrl: string): Promise<void> {
  await mkdir(join(directory, "help"), { recursive: true });
  await writeFile(join(directory, "help", "help.css"), helpStyle);
  for (const locale of locales) await emitLanguage(directory, baseUrl, locale);
}

async function emitLanguage(directory: string, baseUrl: string, locale: Locale): Promise<void> {
  const textOf = functionTextsIn(locale);
  const metadata = metadataFile(functionSpecs, textOf, locale, baseUrl);
  await writeFile(join(directory, metadataFileName(locale)), `${JSON.stringify(metadata, null, 2)}\n`);

  const help = join(directory, "help", locale);
  const calcFolder = join(process.cwd(), "src", "calc");
  const context: HelpContext = {
    locale,
    textOf,
    translate: translateIn(locale),
    specs: functionSpecs,
    formulaOf: ({ id }) => docstringOf(declarationOf(id, calcFolder)).formula,
  };
  await mkdir(help, { recursive: true });
  await writeFile(join(help, "index.html"), helpIndex(context));
  for (const spec of functionSpecs) await writeFile(join(help, `${spec.id}.html`), helpPage(spec, context));
}
