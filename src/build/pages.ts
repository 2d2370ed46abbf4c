import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { noticesFile, pageFile } from "../contract/pages";
import { noticesOf, shippedPackages } from "./notices";
import { pages, type Page } from "./page-texts";

const style = `:root { color-scheme: light dark; }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.55 "Segoe UI", system-ui, sans-serif; }
header { display: flex; align-items: center; gap: 0.75rem; }
header img { width: 2.5rem; height: 2.5rem; }
h1 { margin: 0; font-size: 1.5rem; }
h2 { margin: 2rem 0 0.5rem; font-size: 1.15rem; }
section + section { margin-top: 3rem; padding-top: 1.5rem; border-top: 1px solid; }
pre { white-space: pre-wrap; font: 0.85rem/1.5 Consolas, ui-monospace, monospace; }
nav { margin-top: 3rem; display: flex; gap: 1.25rem; }
`;

/** Writes the pages that the manifest and the stores link to, their style and the third-party notices. */
export async function emitPages(directory: string): Promise<void> {
  const root = process.cwd();
  const licence = await readFile(join(root, "LICENSE"), "utf8");
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, "pages.css"), style);
  await writeFile(join(directory, noticesFile), noticesOf(shippedPackages(root)));
  for (const page of pages(noticesFile)) {
    await writeFile(
      join(directory, pageFile(page.file)),
      htmlOf(page, page.file === "licence" ? licence : ""),
    );
  }
}

/** A page without script: English first, the other languages below, the licence text in its only binding wording. */
function htmlOf(page: Page, licence: string): string {
  const sections = page.sections.map(({ lang, title, paragraphs }) => {
    const text = paragraphs
      .map(([heading, body]) => `    <h2>${heading}</h2>\n    <p>${body}</p>`)
      .join("\n");
    return `  <section lang="${lang}">\n    <header><img src="assets/stay.svg" alt="" /><h1>${title}</h1></header>\n${text}\n  </section>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width, initial-scale=1" />
  <meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self'; img-src 'self'" />
  <title>${page.sections[0]?.title ?? "Stay"}</title>
  <link rel="stylesheet" href="pages.css" />
  <link rel="icon" href="assets/stay-32.png" />
</head>
<body>
${sections.join("\n")}
${licence && `  <pre lang="en">${escapeHtml(licence.trim())}</pre>\n`}  <nav>
    <a href="support.html">Support</a>
    <a href="privacy.html">Privacy</a>
    <a href="licence.html">Licence</a>
  </nav>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
