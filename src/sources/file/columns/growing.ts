/** Room for a few rows more than were expected. */
const more = 1.25;

/** As much of a list, with room for so many items; what is new holds `blank`. */
export function lengthened<List extends Int32Array | Float64Array | Uint8Array | Uint32Array>(
  list: List,
  length: number,
  blank = 0,
): List {
  if (length <= list.length) return list;
  const Kind = list.constructor as new (length: number) => List;
  const longer = new Kind(Math.ceil(Math.max(length, list.length * more)));
  longer.set(list);
  if (blank !== 0) longer.fill(blank, list.length);
  return longer;
}
