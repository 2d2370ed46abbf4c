import type { LeftReason } from "../ports/freeze";

/**
 * What keeps a formula from being frozen, by the errors of Excel's own among its values: their texts are localised.
 *
 * @param types of the values: a text may look like an error
 */
export function obstacleIn(
  values: readonly (readonly unknown[])[],
  types: readonly (readonly string[])[],
): LeftReason | null {
  for (const [down, row] of values.entries()) {
    for (const [across, value] of row.entries()) {
      const reason = reasonOf(value, types[down]?.[across] === "Error");
      if (reason !== null) return reason;
    }
  }
  return null;
}

function reasonOf(value: unknown, isError: boolean): LeftReason | null {
  // Hosts differ in whether a cell that is being calculated counts as an error or as a text.
  if (value === "#BUSY!" || value === "#GETTING_DATA") return "waiting";
  if (!isError) return null;
  if (value === "#NAME?") return "nameless";
  return ["#SPILL!", "#CALC!", "#CONNECT!", "#BLOCKED!", "#UNKNOWN!", "#FIELD!"].includes(String(value))
    ? "blocked"
    : null;
}
