import type { Formats } from "../../i18n/formats";

/** The sign between whole numbers and decimals in the user's own writing. */
const decimalMark = (formats: Formats): string => formats.figure(0.5).charAt(1);

/** Cuts as a report keeps them, in the user's own writing. */
export function cutsShown(cuts: string, formats: Formats): string {
  return cuts.replaceAll(".", decimalMark(formats));
}

/**
 * Typed cuts as a report keeps them: points for decimals and single spaces between. Spaces, semicolons and commas
 * before spaces part them.
 *
 * @returns `null` where a part is no number, or where they do not ascend
 */
export function cutsOf(typed: string, formats: Formats): string | null {
  const parts = typed
    .normalize("NFKC")
    .replace(/;|,(?=\s|$)/g, " ")
    .replaceAll(decimalMark(formats), ".")
    .split(/\s+/)
    .filter(Boolean);
  const cuts = parts.map(Number).join(" ");
  return areCuts(cuts) ? cuts : null;
}

/** Whether a text is cuts as a report keeps them. */
export function areCuts(text: string): boolean {
  const cuts = text.split(" ").map((part) => (part === "" ? NaN : Number(part)));
  return cuts.every((cut, place) => Number.isFinite(cut) && (place === 0 || cut > (cuts[place - 1] ?? cut)));
}
