import { parseAddress, type Rectangle } from "../../workbook-model/area";
import type { NameRecord } from "../../workbook-model/records";
import { isDefinedName } from "../../workbook-model/rules";
import type { XmlElement } from "../xml/tree";
import type { FormulaTranslation } from "./formulas";

export interface ReadNames {
  readonly names: readonly NameRecord[];
  /** By the sheet's place in the file. */
  readonly printAreas: ReadonlyMap<number, Rectangle>;
  readonly titleRows: ReadonlyMap<number, Rectangle>;
  /** Whether there are names that a workbook of ours does not take. */
  readonly others: boolean;
}

/** Defined names; those that Excel keeps for itself say what a sheet prints. */
export function readNames(
  workbook: XmlElement,
  sheetId: (place: number) => string | null,
  formulas: FormulaTranslation,
): ReadNames {
  const names: NameRecord[] = [];
  let others = false;
  const printAreas = new Map<number, Rectangle>();
  const titleRows = new Map<number, Rectangle>();
  for (const element of workbook.child("definedNames")?.all("definedName") ?? []) {
    const name = element.attribute("name") ?? "";
    const place = element.number("localSheetId");
    const text = element.text.trim();
    if (name === "_xlnm.Print_Area" && place !== null) keepFirst(printAreas, place, text, () => true);
    else if (name === "_xlnm.Print_Titles" && place !== null)
      keepFirst(titleRows, place, text, (reference) => /!\$?\d+:/.test(reference));
    else if (!name.startsWith("_xlnm.") && text !== "" && !element.flag("function", false)) {
      const scope = place === null ? null : sheetId(place);
      if (place !== null && scope === null) continue;
      const comment = element.attribute("comment") ?? "";
      const visible = !element.flag("hidden", false);
      const inScope = names.filter((other) => other.scope === scope).map((other) => other.name);
      if (isDefinedName(name, inScope))
        names.push({ name, scope, formula: formulas.fromFile(text), comment, visible });
      else others = true;
    }
  }
  return { names, printAreas, titleRows, others };
}

/** Several areas are joined by commas; a sheet of ours has one. */
function keepFirst(
  map: Map<number, Rectangle>,
  place: number,
  text: string,
  wanted: (reference: string) => boolean,
): void {
  const reference = text.match(/(?:'(?:[^']|'')*'|[^,'])+/g)?.find(wanted);
  const parsed = reference === undefined ? null : parseAddress(reference);
  if (parsed) map.set(place, parsed.rectangle);
}
