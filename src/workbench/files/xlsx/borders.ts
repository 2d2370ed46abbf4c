import type { Border } from "../../workbook-model/records";

type Line = Omit<Border, "color">;

/** The file's words for lines, which say style and weight in one. */
export const borderStyles: Readonly<Record<string, Line>> = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
  dotted: { style: "Dot", weight: "Thin" },
  double: { style: "Double", weight: "Thick" },
};

/** The file's word for a line; where it has none of that weight, the word of the style. */
export function borderWord({ style, weight }: Line): string {
  const words = Object.entries(borderStyles).filter(([, line]) => line.style === style);
  return (words.find(([, line]) => line.weight === weight) ?? words[0])?.[0] ?? "thin";
}
