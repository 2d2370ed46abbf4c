import { isBlank, isCellError, type Cell } from "../contract/cell";
import { textOf } from "../contract/columns";

/**
 * Letters and digits that nobody takes for one another (Crockford's), 5 bits each. Twelve of them keep two of a million
 * customers from sharing a pseudonym but once in two million workbooks.
 */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const length = 12;

const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

/** A new secret, 256 bits. */
export const newSecret = (): string => hexOf(crypto.getRandomValues(new Uint8Array(32)));

/**
 * Replaces identifiers by pseudonyms: the same under the same secret, whatever the sheet, the order and the day. They
 * are keyed hashes and not numbers of a list that the workbook keeps: such a list would be the customers' names all
 * over again. Whoever has the copy alone cannot try names out, as the secret stays in the workbook's settings.
 */
export async function pseudonymiser(
  secret: string,
): Promise<(cells: readonly Cell[]) => Promise<readonly Cell[]>> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", new TextEncoder().encode(secret), algorithm, false, [
    "sign",
  ]);
  const known = new Map<string, string>();
  const learn = async (identifier: string): Promise<void> => {
    const signed = await crypto.subtle.sign("HMAC", key, new TextEncoder().encode(identifier));
    known.set(identifier, wordOf(new Uint8Array(signed)));
  };
  return async (cells) => {
    const fresh = new Set(
      cells
        .filter(isIdentifier)
        .map(textOf)
        .filter((text) => !known.has(text)),
    );
    await Promise.all([...fresh].map(learn));
    return cells.map((cell) => (isIdentifier(cell) ? (known.get(textOf(cell)) ?? null) : cell));
  };
}

const isIdentifier = (cell: Cell): cell is Exclude<Cell, null> => !isBlank(cell) && !isCellError(cell);

/** Begins with a letter, so that Excel takes it for no number. */
function wordOf(bytes: Uint8Array): string {
  const letters = Array.from(bytes.subarray(0, length), (byte) => alphabet[byte & 31] ?? "");
  return `P${letters.join("")}`;
}
