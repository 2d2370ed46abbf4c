import type { XmlElement } from "../xml/tree";

/**
 * Colours of Office's theme in the order in which cells count them: light 1, dark 1, light 2, dark 2, accents, links.
 */
const officeTheme = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

/** The theme's names in that order, as drawings use them. */
const themeNames = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

const aliases: Readonly<Record<string, string>> = { bg1: "lt1", tx1: "dk1", bg2: "lt2", tx2: "dk2" };

// The palette of files from before themes: eight colours, the same once more, then forty-eight.
const palette =
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF" +
  "800000008000000080808000800080008080C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF" +
  "000080FF00FFFFFF0000FFFF800080800000008080" +
  "0000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600666699" +
  "969696003366339966003300333300993300993366333399333333";

/** Gives the colours of one file. */
export class Colors {
  readonly #theme: readonly string[];

  constructor(theme: XmlElement | null) {
    const scheme = theme?.at("themeElements", "clrScheme");
    this.#theme = themeNames.map((name, place) => {
      const color = scheme?.child(name);
      const text = color?.child("srgbClr")?.value ?? color?.child("sysClr")?.attribute("lastClr");
      return text && isHex(text) ? text.toUpperCase() : (officeTheme[place] ?? "000000");
    });
  }

  /** The colour that an element such as `<color theme="1" tint="0.5"/>` states; `null` where it is automatic. */
  cell(element: XmlElement | null): string | null {
    if (!element) return null;
    const rgb = element.attribute("rgb");
    const theme = element.number("theme");
    const indexed = element.number("indexed");
    let color: string | null = null;
    if (rgb && isHex(rgb.slice(-6))) color = rgb.slice(-6);
    else if (theme !== null) color = this.#theme[theme] ?? null;
    else if (indexed !== null) color = palette.slice(indexed * 6, indexed * 6 + 6) || null;
    return color === null ? null : tinted(color, element.number("tint") ?? 0);
  }

  /** The colour in a drawing's fill: `<a:solidFill><a:schemeClr val="accent1"/></a:solidFill>`. */
  drawing(fill: XmlElement | null): string | null {
    const own = fill?.child("srgbClr")?.value;
    if (own && isHex(own)) return `#${own.toUpperCase()}`;
    const scheme = fill?.child("schemeClr");
    const name = scheme?.value ?? "";
    const color = this.#theme[themeNames.indexOf(aliases[name] ?? name)];
    if (!scheme || color === undefined) return null;
    const share = (word: string): number | null => {
      const number = scheme.child(word)?.number("val") ?? null;
      return number === null ? null : number / 100000;
    };
    const kept = share("lumMod") ?? 1;
    const added = share("lumOff") ?? 0;
    return withLightness(color, (lightness) => lightness * kept + added);
  }
}

const isHex = (text: string): boolean => /^[0-9a-f]{6}$/i.test(text);

/** A tint moves a colour's lightness towards black when below 0, towards white when above. */
function tinted(color: string, tint: number): string {
  if (tint === 0) return `#${color.toUpperCase()}`;
  return withLightness(color, (lightness) =>
    tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint,
  );
}

function withLightness(color: string, change: (lightness: number) => number): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const before = (most + least) / 2;
  const after = Math.min(Math.max(change(before), 0), 1);
  const chroma = (lightness: number): number => 1 - Math.abs(2 * lightness - 1);
  // Hue and saturation stay: every part keeps its distance from the middle, measured in the chroma there is room for.
  const stretch = chroma(before) === 0 ? 0 : chroma(after) / chroma(before);
  const part = (value: number): string =>
    Math.round(Math.min(Math.max(after + (value - before) * stretch, 0), 1) * 255)
      .toString(16)
      .padStart(2, "0");
  return `#${part(red)}${part(green)}${part(blue)}`.toUpperCase();
}
