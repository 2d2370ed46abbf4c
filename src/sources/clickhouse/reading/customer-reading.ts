import { named } from "../identifier";
import type { AskedColumn } from "./asked-column";
import { textOf } from "./text-reading";

/** How customers are told apart: to the letter, or by their number. */
export interface CustomerReading {
  readonly columns: readonly (readonly [name: string, sql: string])[];
  /** SQL that is true where nobody is named; `null` where everybody is. */
  readonly isUnnamed: string | null;
}

export function customerReading({ input, cell, type }: AskedColumn): CustomerReading {
  const own = named(input);
  const { kind, isNullable } = type;
  if (kind === "text" || kind === "fixed-text" || kind === "word") {
    return { columns: [[own, textOf(cell, type)]], isUnnamed: `${own} = ''` };
  }
  return { columns: [[own, cell]], isUnnamed: isNullable ? `isNull(${own})` : null };
}
