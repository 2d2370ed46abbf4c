/** Whether two header texts name the same column: case and blanks around them make no difference. */
export const sameHeader = (one: string, other: string): boolean => plain(one) === plain(other);

/** Whether all of some headers stand among others. */
export function holdsHeaders(headers: readonly string[], wanted: readonly string[]): boolean {
  const known = new Set(headers.map(plain));
  return wanted.every((header) => known.has(plain(header)));
}

const plain = (header: string): string => header.trim().toLowerCase();
