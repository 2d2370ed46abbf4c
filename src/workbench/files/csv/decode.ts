import { guessLegacyEncoding } from "../../../contract/legacy-encoding";
import { isText } from "../../../contract/is-text";

/** Encodings of text tables, by the names under which browsers know them. */
export const encodings = ["utf-8", "windows-1252", "shift_jis", "utf-16le", "utf-16be"] as const;
export type Encoding = (typeof encodings)[number];

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether the bytes themselves say so, rather than what is likely. */
  readonly isCertain: boolean;
}

/**
 * Text of a file without a statement of its encoding: what its mark says, else UTF-8 where every byte allows it, else
 * the likelier of Shift-JIS and Windows-1252.
 *
 * @param asked encoding that the user chose instead
 */
export function decodeTextFile(bytes: Uint8Array, asked?: Encoding): DecodedText {
  if (asked) return { text: new TextDecoder(asked).decode(bytes), encoding: asked, isCertain: true };
  const encoding = markedEncoding(bytes) ?? (isText(bytes, "utf-8") ? "utf-8" : null);
  const found = encoding ?? guessLegacyEncoding(bytes);
  return { text: new TextDecoder(found).decode(bytes), encoding: found, isCertain: encoding !== null };
}

function markedEncoding([first, second]: Uint8Array): Encoding | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}
