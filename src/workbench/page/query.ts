import { localeOf } from "../../contract/locale";

/** Languages of the workbench page, by Excel's tags. */
export const languages = ["en-US", "da-DK", "nb-NO", "sv-SE", "ja-JP"] as const;
export type Language = (typeof languages)[number];

export const themes = ["light", "dark", "contrast"] as const;
export type Theme = (typeof themes)[number];

/** Narrowest and widest pane that Excel allows, in pixels. */
export const paneWidths = { least: 300, usual: 350, most: 600 } as const;

/** What the page's address may ask for. */
export interface PageQuery {
  readonly language: Language;
  readonly theme: Theme;
  readonly paneWidth: number;
  /** Address of a file to open, on this origin; `null` opens an empty workbook. */
  readonly file: string | null;
  /** Whether a colleague has the workbook open as well, with a pane of their own. */
  readonly colleague: boolean;
}

export const sampleFile = "/workbench/sample.xlsx";

/**
 * Reads `?lang=da-DK&theme=dark&pane=320&file=/workbench/list.csv&sample=0&colleague=1`; what it cannot read has its
 * usual value.
 */
export function readQuery(search: string): PageQuery {
  const query = new URLSearchParams(search);
  const file = query.get("file");
  const locale = localeOf(query.get("lang") ?? "");
  return {
    language: languages.find((tag) => localeOf(tag) === locale) ?? languages[0],
    theme: themes.find((theme) => theme === query.get("theme")) ?? themes[0],
    paneWidth: clampPaneWidth(Number(query.get("pane") ?? paneWidths.usual)),
    // One slash: two would lead to another host.
    file: file && /^\/[^/\\]/.test(file) ? file : query.get("sample") === "0" ? null : sampleFile,
    colleague: query.get("colleague") === "1",
  };
}

export function clampPaneWidth(width: number): number {
  if (!Number.isFinite(width)) return paneWidths.usual;
  return Math.min(Math.max(Math.round(width), paneWidths.least), paneWidths.most);
}
