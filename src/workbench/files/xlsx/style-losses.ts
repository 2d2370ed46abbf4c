import type { Loss } from "../refusals";
import type { XmlElement } from "../xml/tree";

/** Whether any look in use has something that a look of ours has not. */
export function styleLosses(sheet: XmlElement | null): Loss[] {
  const part = (list: string, one: string, place: number | null): XmlElement | null =>
    sheet?.child(list)?.all(one)[place ?? 0] ?? null;
  const looks = sheet?.child("cellXfs")?.all("xf") ?? [];
  const isPoorer = looks.some(
    (look) =>
      hasUnknownAlignment(look) ||
      hasUnknownFill(part("fills", "fill", look.number("fillId"))) ||
      hasDiagonal(part("borders", "border", look.number("borderId"))) ||
      part("fonts", "font", look.number("fontId"))?.child("vertAlign"),
  );
  return isPoorer ? ["cell-formats"] : [];
}

function hasUnknownAlignment(look: XmlElement): boolean {
  const alignment = look.child("alignment");
  const protection = look.child("protection");
  return (
    (alignment?.number("textRotation") ?? 0) !== 0 ||
    (alignment?.flag("shrinkToFit", false) ?? false) ||
    !(protection?.flag("locked", true) ?? true) ||
    (protection?.flag("hidden", false) ?? false)
  );
}

function hasUnknownFill(fill: XmlElement | null): boolean {
  if (fill?.child("gradientFill")) return true;
  const pattern = fill?.child("patternFill")?.attribute("patternType") ?? "none";
  return pattern !== "none" && pattern !== "solid";
}

const hasDiagonal = (border: XmlElement | null): boolean =>
  (border?.child("diagonal")?.attribute("style") ?? "none") !== "none";
