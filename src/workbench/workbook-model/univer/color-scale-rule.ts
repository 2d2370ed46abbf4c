import {
  CFRuleType,
  CFValueType,
  type IConditionFormattingRule,
} from "@univerjs/preset-sheets-conditional-formatting";
import type { ColorScaleRecord, ScalePoint } from "../records";
import { rangeOf } from "./mirror";

/** A colour scale in Univer's words. */
export function colorScaleRule({
  id,
  area,
  minimum,
  midpoint,
  maximum,
}: ColorScaleRecord): IConditionFormattingRule {
  const points = [minimum, ...(midpoint ? [midpoint] : []), maximum];
  return {
    cfId: id,
    ranges: [rangeOf(area)],
    stopIfTrue: false,
    rule: {
      type: CFRuleType.colorScale,
      config: points.map((point, index) => ({ index, color: point.color, value: valueOf(point) })),
    },
  };
}

const types: Readonly<Record<ScalePoint["type"], CFValueType>> = {
  LowestValue: CFValueType.min,
  HighestValue: CFValueType.max,
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
  Formula: CFValueType.formula,
};

function valueOf({ type, formula }: ScalePoint): { type: CFValueType; value?: number | string } {
  if (formula === null) return { type: types[type] };
  return { type: types[type], value: type === "Formula" ? formula : Number(formula) };
}
