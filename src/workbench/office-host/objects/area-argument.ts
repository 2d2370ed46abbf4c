import type { Area } from "../../workbook-model/area";
import type { Arguments } from "../rich-api/arguments";
import { isHostObject } from "../rich-api/host-object";
import { areaOfAddress, type HostContext } from "./context";

/** Range objects are known by this, so that whoever takes one need not import the class. */
const areas = new WeakMap<object, Area>();

export function rememberArea<T extends object>(object: T, area: Area): T {
  areas.set(object, area);
  return object;
}

/** An argument that is a range or an address. */
export function areaArgument(context: HostContext, home: string, args: Arguments, place: number): Area {
  const value = args.raw(place);
  if (isHostObject(value)) {
    const area = areas.get(value);
    if (area) return area;
  }
  return areaOfAddress(context, args.text(place), home, args.location);
}

/** The area of a range object; `null` where the object is none. */
export function areaReference(object: object): Area | null {
  return areas.get(object) ?? null;
}
