/**
 * The second family in the pane's own list: no machine has it, so nothing that is installed is hidden by lending it.
 */
const lentFamily = "Segoe UI Web (West European)";
/** Latin letters and their punctuation every machine has; below the first Chinese sign nothing is lent. */
const firstLent = 0x2e80;

/**
 * Lends the frame the letters of a family that this page has as web fonts. Excel's machines have fonts for every
 * language of theirs, and an add-in's page brings none; a bare machine would show boxes for Japanese.
 */
export function lendFonts(frame: Window & typeof globalThis, family: string): void {
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSFontFaceRule) || !nameOf(rule).includes(family)) continue;
      const unicodeRange = rangesFrom(firstLent, rule.style.getPropertyValue("unicode-range"));
      if (unicodeRange === "") continue;
      const source = absolute(rule.style.getPropertyValue("src"), sheet.href ?? document.baseURI);
      frame.document.fonts.add(new frame.FontFace(lentFamily, source, { unicodeRange, weight: "100 900" }));
    }
  }
}

const nameOf = (rule: CSSFontFaceRule): string => rule.style.getPropertyValue("font-family");

const rangesFrom = (least: number, ranges: string): string =>
  ranges
    .split(",")
    .map((range) => range.trim())
    .filter((range) => parseInt(range.slice("U+".length), 16) >= least)
    .join(", ");

const absolute = (source: string, base: string): string =>
  source.replace(/url\("?([^")]+)"?\)/g, (_, address: string) => `url("${new URL(address, base).href}")`);
