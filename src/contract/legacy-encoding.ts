import { isText } from "./is-text";

/**
 * Is a text that is not UTF-8 Japanese or Western? Nearly every sequence of bytes is a text in Windows-1252, and many a
 * Western one happens to be possible in Shift-JIS: `år` begins with the two bytes of a rare character. What tells them
 * apart is company. Japanese characters stand in rows, Western letters beyond ASCII stand alone among ASCII ones.
 */
export function guessLegacyEncoding(bytes: Uint8Array): "shift_jis" | "windows-1252" {
  if (!isText(bytes, "shift_jis")) return "windows-1252";
  let japanese = 0;
  let western = 0;
  let wasWide = false;
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0;
    const next = bytes[at + 1] ?? 0;
    const length = isLead(byte) ? 2 : 1;
    const isWide = byte >= 0x80;
    if (isWide) {
      const after = bytes[at + length] ?? 0;
      const endsInAscii = length === 1 || next < 0x80;
      if (!wasWide && after < 0x80 && endsInAscii) western += 1;
      else japanese += 1;
    }
    wasWide = isWide;
    at += length;
  }
  return japanese > western ? "shift_jis" : "windows-1252";
}

/** The first of two bytes; those between are half-width katakana, which have one. */
const isLead = (byte: number): boolean => (byte >= 0x81 && byte <= 0x9f) || (byte >= 0xe0 && byte <= 0xfc);
