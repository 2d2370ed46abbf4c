import type { Cell } from "../../../src/contract/cell";
import { dayOfIsoText } from "../../../src/contract/dates";
import { readDateText } from "../../../src/contract/date-texts";
import { roles, type Role } from "../../../src/contract/report-data";

type Row = Readonly<Record<string, Cell>>;

const never = 1e9;

/**
 * A database has no order of rows. Where order matters it takes them by their days, memberships still open after all
 * others, and then by their segments as they are spelled most often; a sheet that stands in this order says the same.
 */
export function inDatabaseOrder<Any extends Row>(
  rows: readonly Any[],
  inputs: Readonly<Record<string, { readonly role: Role }>>,
): Any[] {
  const names = Object.keys(inputs);
  const days = names.filter((name) => roles[inputs[name]!.role] === "dates");
  const segments = names.filter((name) => inputs[name]!.role === "segment");
  const spelled = Object.fromEntries(
    segments.map((name) => [name, spellings(rows.map((row) => row[name] ?? null))]),
  );
  const keyOf = (row: Row): (number | Uint8Array)[] => [
    ...days.map((name) => dayOf(row[name] ?? null)),
    ...segments.map((name) => bytes(spelled[name]?.get(keyOfText(row[name] ?? null)) ?? "")),
  ];
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((one, other) => compared(one.key, other.key))
    .map(({ row }) => row);
}

function compared(one: readonly (number | Uint8Array)[], other: readonly (number | Uint8Array)[]): number {
  for (let place = 0; place < one.length; place += 1) {
    const [a, b] = [one[place]!, other[place]!];
    const difference =
      typeof a === "number" || typeof b === "number" ? Number(a) - Number(b) : Buffer.compare(a, b);
    if (difference !== 0) return difference;
  }
  return 0;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const trimmed = (cell: Cell): string => String(cell ?? "").trim();
const keyOfText = (cell: Cell): string => trimmed(cell).toLowerCase();

/** The most frequent spelling of each word; of two as frequent the one that comes first. */
function spellings(cells: readonly Cell[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(trimmed(cell), (counts.get(trimmed(cell)) ?? 0) + 1);
  const ordered = [...counts].sort(
    ([one, count], [other, otherCount]) => otherCount - count || Buffer.compare(bytes(one), bytes(other)),
  );
  const found = new Map<string, string>();
  for (const [text] of ordered) if (!found.has(text.toLowerCase())) found.set(text.toLowerCase(), text);
  return found;
}

function dayOf(cell: Cell): number {
  if (typeof cell === "number") return cell >= 1 && cell < 100_000 ? cell : never;
  const reading = readDateText(String(cell ?? ""));
  return reading.kind === "day" ? reading.day : (dayOfIsoText(String(cell ?? "")) ?? never);
}
