import { FileRefusal } from "./refusals";

/**
 * The envelope of Office's old binary files also holds today's workbooks when they are locked with a password. Its
 * streams have names, in two bytes a letter, which tell the two apart.
 *
 * @throws FileRefusal always: locked or old-format
 */
export function refuseEnvelope(bytes: Uint8Array): never {
  const isLocked = indexOf(bytes, wide("EncryptedPackage")) >= 0;
  throw new FileRefusal(isLocked ? "locked" : "old-format");
}

const wide = (text: string): readonly number[] =>
  [...text].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]);

function indexOf(bytes: Uint8Array, wanted: readonly number[]): number {
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1))
    if (wanted.every((byte, step) => bytes[at + step] === byte)) return at;
  return -1;
}
