import { NumberedColumn, type CategoryColumn } from "../../contract/columns";

/** Words one after the other and where each ends: a million texts, each sent as a piece of its own, hold a page up. */
interface PackedWords {
  readonly codes: Int32Array;
  readonly text: string;
  readonly ends: Int32Array;
  readonly numeric?: Uint8Array;
}

interface PackedNumbers {
  readonly codes: Int32Array;
  readonly numbers: Float64Array;
}

/** A column of words on its way from one thread to another. */
export type PackedColumn = PackedWords | PackedNumbers;

export function packedColumn(column: CategoryColumn): PackedColumn {
  const { codes } = column;
  if (column instanceof NumberedColumn) return { codes, numbers: column.numbers };
  const { labels, numeric } = column;
  const ends = new Int32Array(labels.length);
  let end = 0;
  labels.forEach((label, code) => {
    end += label.length;
    ends[code] = end;
  });
  return { codes, text: labels.join(""), ends, numeric };
}

export function unpackedColumn(packed: PackedColumn): CategoryColumn {
  const { codes } = packed;
  if ("numbers" in packed) return new NumberedColumn(codes, packed.numbers);
  const { text, ends, numeric } = packed;
  const labels = Array.from(ends, (end, code) => text.slice(ends[code - 1] ?? 0, end));
  return numeric ? { codes, labels, numeric } : { codes, labels };
}
