import { cellCount, intersection, parseAddress, type Rectangle } from "../../workbook-model/area";
import type { TableRecord } from "../../workbook-model/records";
import type { XmlElement } from "../xml/tree";

export interface ReadMerges {
  readonly merges: readonly Rectangle[];
  /** Whether some cannot stay: merged cells overlap no others and no table. */
  readonly torn: boolean;
}

/** The merged cells of a sheet. */
export function readMerges(around: XmlElement, tables: readonly TableRecord[]): ReadMerges {
  const listed = (around.child("mergeCells")?.all("mergeCell") ?? [])
    .flatMap((cell) => parseAddress(cell.attribute("ref") ?? "")?.rectangle ?? [])
    .filter((area) => cellCount(area) > 1);
  const taken = tables.map(({ area }): Rectangle => area);
  const merges: Rectangle[] = [];
  for (const area of listed) {
    if (taken.some((other) => intersection(other, area))) continue;
    taken.push(area);
    merges.push(area);
  }
  return { merges, torn: merges.length < listed.length };
}
