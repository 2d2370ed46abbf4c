import { readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { readdirSync } from "node:fs";
import { chromium } from "playwright-core";
import { findBrowser } from "./browser";

/** Sizes that Office asks for, in pixels. */
const sizes = [16, 20, 24, 32, 40, 48, 64, 80];

/** Draws every `assets/*.svg` at every size that Office asks for: `npm run icons`, after a drawing has changed. */
async function drawIcons(assets: string): Promise<void> {
  const found = await findBrowser();
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: [...found.args],
    env: { ...process.env, ...found.env },
  });
  try {
    const page = await browser.newPage();
    for (const name of readdirSync(assets).filter((file) => file.endsWith(".svg"))) {
      const drawing = await readFile(join(assets, name));
      for (const size of sizes) {
        await page.setViewportSize({ width: size, height: size });
        const source = `data:image/svg+xml;base64,${drawing.toString("base64")}`;
        await page.setContent(
          `<body style="margin:0"><img src="${source}" width="${size}" height="${size}" style="display:block">`,
        );
        const picture = await page.screenshot({ omitBackground: true });
        await writeFile(join(assets, `${basename(name, ".svg")}-${size}.png`), picture);
      }
    }
  } finally {
    await browser.close();
  }
}

drawIcons(join(process.cwd(), "assets")).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
