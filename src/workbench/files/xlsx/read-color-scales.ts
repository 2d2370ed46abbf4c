import { parseAddress } from "../../workbook-model/area";
import type { ColorScaleRecord, ScalePoint } from "../../workbook-model/records";
import type { XmlElement } from "../xml/tree";
import type { Colors } from "./colors";

export const scalePointTypes: Readonly<Record<string, ScalePoint["type"]>> = {
  min: "LowestValue",
  max: "HighestValue",
  num: "Number",
  percent: "Percent",
  percentile: "Percentile",
  formula: "Formula",
};

/** With the file's priority, 1 the strongest. */
export type RankedScale = ColorScaleRecord & { readonly priority: number };

export const withoutPriority = ({ id, area, minimum, midpoint, maximum }: RankedScale): ColorScaleRecord => ({
  id,
  area,
  minimum,
  midpoint,
  maximum,
});

export interface ReadScales {
  readonly scales: readonly RankedScale[];
  /** Whether there are conditional formats of other kinds. */
  readonly others: boolean;
}

/** The colour scales among a sheet's conditional formats; one of several areas becomes one for each. */
export function readColorScales(around: XmlElement, sheet: string, colors: Colors): ReadScales {
  const scales: RankedScale[] = [];
  let others =
    around.at("extLst")?.children.some((part) => part.child("conditionalFormattings") !== null) ?? false;
  for (const format of around.all("conditionalFormatting")) {
    const areas = (format.attribute("sqref") ?? "").split(/\s+/).flatMap((text) => parseAddress(text) ?? []);
    for (const rule of format.all("cfRule")) {
      const points = readPoints(rule.child("colorScale"), colors);
      if (!points) {
        others = true;
        continue;
      }
      for (const { rectangle } of areas) {
        scales.push({
          id: `${sheet}-scale-${scales.length + 1}`,
          area: { sheet, ...rectangle },
          priority: rule.number("priority") ?? Number.MAX_SAFE_INTEGER,
          ...points,
        });
      }
    }
  }
  return { scales, others };
}

type Points = Pick<ColorScaleRecord, "minimum" | "midpoint" | "maximum">;

function readPoints(scale: XmlElement | null, colors: Colors): Points | null {
  const values = scale?.all("cfvo") ?? [];
  const shades = scale?.all("color") ?? [];
  const points = values.map((value, place): ScalePoint => {
    const type = scalePointTypes[value.attribute("type") ?? ""] ?? "LowestValue";
    const formula = value.attribute("val");
    const asked = type !== "LowestValue" && type !== "HighestValue";
    return {
      type,
      formula: !asked || formula === null ? null : type === "Formula" ? `=${formula}` : formula,
      color: colors.cell(shades[place] ?? null) ?? "#FFFFFF",
    };
  });
  const [first, second, third] = points;
  if (!first || !second) return null;
  return { minimum: first, midpoint: third ? second : null, maximum: third ?? second };
}
