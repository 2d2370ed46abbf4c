/** How a text reads as a number. `ambiguous`: 1,234 and 1.234 are a thousand and something, or one and something. */
export type NumberReading =
  | { readonly kind: "number"; readonly value: number; readonly decimal: "point" | "comma" | null }
  | { readonly kind: "ambiguous"; readonly point: number; readonly comma: number }
  | { readonly kind: "none" };

const space = "[ \\u00a0\\u202f\\u2009']";
/** Sign, digits in one piece or in groups of three behind blanks, and a decimal part behind a point or a comma. */
const plain = new RegExp(`^([+\\-\\u2212]?)(\\d{1,3}(?:${space}\\d{3})+|\\d+)(?:([.,])(\\d+))?(%?)$`);
/** Groups of three behind one mark, and a decimal part behind the other: 1.234.567 or 1,234.5. */
const grouped = /^([+\-\u2212]?)(\d{1,3}(?:([.,])\d{3})(?:\3\d{3})*)(?:(?!\3)([.,])(\d+))?(%?)$/;

/**
 * What number does a text spell, with a decimal point or comma, groups of thousands and a percent sign?
 *
 * Full-width digits of Japanese keyboards count as digits.
 */
export function readNumberText(text: string): NumberReading {
  const spelled = text.normalize("NFKC").trim().replace(/\s*%$/, "%");
  const groups = grouped.exec(spelled);
  if (groups) return readGrouped(groups);
  const parts = plain.exec(spelled);
  if (!parts) return { kind: "none" };
  const [, sign = "", digits = "", mark, decimals = "", percent = ""] = parts;
  return {
    kind: "number",
    value: valueOf(sign, digits, decimals, percent),
    decimal: mark === undefined ? null : mark === "," ? "comma" : "point",
  };
}

function readGrouped(parts: RegExpExecArray): NumberReading {
  const [, sign = "", digits = "", groupMark, decimalMark, decimals = "", percent = ""] = parts;
  const whole = valueOf(sign, digits, decimals, percent);
  const oneGroup = digits.split(/[.,]/).length === 2;
  if (decimalMark !== undefined) {
    return { kind: "number", value: whole, decimal: decimalMark === "," ? "comma" : "point" };
  }
  // 1.234.567 can only be groups, and so the point is no decimal point in this column. 0,123 has no group before it.
  const grouping = groupMark === "," ? "point" : "comma";
  const [before = "", after = ""] = digits.split(/[.,]/);
  const part = valueOf(sign, before, after, percent);
  if (before === "0") {
    return { kind: "number", value: part, decimal: groupMark === "," ? "comma" : "point" };
  }
  if (!oneGroup) return { kind: "number", value: whole, decimal: grouping };
  return groupMark === "."
    ? { kind: "ambiguous", point: part, comma: whole }
    : { kind: "ambiguous", point: whole, comma: part };
}

function valueOf(sign: string, digits: string, decimals: string, percent: string): number {
  const value = Number(`${digits.replace(/\D/g, "")}.${decimals || "0"}`);
  return (sign === "-" || sign === "\u2212" ? -value : value) / (percent ? 100 : 1);
}

/** What a column has before decimals: by the answer; without one what every telling text agrees on; else `null`. */
export function decimalOf(readings: readonly NumberReading[], answer: unknown): "point" | "comma" | null {
  if (answer === "point" || answer === "comma") return answer;
  if (answer === "leave-out") return null;
  const told = new Set(readings.map((reading) => (reading.kind === "number" ? reading.decimal : null)));
  const point = told.has("point");
  return point === told.has("comma") ? null : point ? "point" : "comma";
}
