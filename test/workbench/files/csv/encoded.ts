/** Bytes of a text in an encoding that can only be decoded here: the decoder's own table, turned round. */
export function encoded(text: string, encoding: "shift_jis" | "windows-1252"): Uint8Array {
  const bytes = tableOf(encoding);
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const found = bytes.get(letter);
      if (!found) throw new Error(`${letter} is not in ${encoding}.`);
      return found;
    }),
  );
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  const add = (bytes: readonly number[]): void => {
    const letter = decoder.decode(Uint8Array.from(bytes));
    if ([...letter].length === 1 && letter !== "\ufffd" && !table.has(letter)) table.set(letter, bytes);
  };
  for (let byte = 0; byte < 256; byte += 1) add([byte]);
  if (encoding === "shift_jis")
    for (let lead = 0x81; lead <= 0xfc; lead += 1)
      for (let trail = 0x40; trail <= 0xfc; trail += 1) add([lead, trail]);
  tables.set(encoding, table);
  return table;
}
