/** A formula that was frozen, and what stands in its place. */
export interface FrozenCell {
  readonly sheetId: string;
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly formula: string;
  /** The formula of Excel's own that stands there; `null`: values. */
  readonly native: string | null;
  /** Of the values, by which an edited cell is known. */
  readonly fingerprint: string;
}

/**
 * How to bring back what one freeze has taken away. Kept in the workbook's settings, as many cells under one key as one
 * request can bring back; holds no data.
 */
export interface FreezeRecord {
  readonly version: 1;
  readonly id: string;
  /** ISO text. */
  readonly at: string;
  readonly cells: readonly FrozenCell[];
}

export const freezePrefix = "Stay.freeze.";
/** @param piece counted from 0 */
export const freezeKey = (id: string, piece = 0): string =>
  `${freezePrefix}${id}${piece === 0 ? "" : `/${piece}`}`;

/** Whether a key is that of a piece of a freeze. */
export const isFreezeKey = (key: string, id: string): boolean =>
  key === freezeKey(id) || key.startsWith(`${freezeKey(id)}/`);

/** Reads a record from a workbook's settings; `null` for anything else, such as one that a newer Stay has written. */
export function readFreezeRecord(value: unknown): FreezeRecord | null {
  if (!isRecord(value) || value.version !== 1) return null;
  const { id, at, cells } = value;
  const sound =
    typeof id === "string" && typeof at === "string" && Array.isArray(cells) && cells.every(isFrozenCell);
  // Every field was looked at above.
  return sound ? (value as unknown as FreezeRecord) : null;
}

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isCount = (value: unknown, least: number): boolean =>
  typeof value === "number" && Number.isInteger(value) && value >= least;

function isFrozenCell(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { sheetId, row, column, rows, columns, formula, native, fingerprint } = value;
  return (
    [row, column].every((place) => isCount(place, 0)) &&
    [rows, columns].every((size) => isCount(size, 1)) &&
    [sheetId, formula, fingerprint].every((text) => typeof text === "string") &&
    (native === null || typeof native === "string")
  );
}
