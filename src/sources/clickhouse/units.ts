import type { AskedRows } from "./asked-rows";
import type { Bindings } from "./bindings";
import { named } from "./identifier";

/** SQL of a row's money in minor units. */
export function unitsOf({ inputOf, isWhole }: AskedRows, scale: number, bindings: Bindings): string {
  const amount = named(inputOf.amount ?? "");
  return isWhole
    ? `toInt64(${amount})`
    : `toInt64(round(${amount} * ${bindings.bind("scale", "Float64", scale)}))`;
}
