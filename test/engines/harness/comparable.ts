import type { Finding } from "../../../src/contract/report-data";

/**
 * What two sources say, without what no source owes another: spellings of a segment, their order, and kinds of lists.
 */
export function comparable<Told extends { readonly findings: readonly Finding[] }>({
  findings,
  ...told
}: Told) {
  return {
    told: plain(told),
    findings: findings
      .filter(({ count = 0 }) => count > 0)
      .map(({ code, input, effect, count }) => `${code} ${input}: ${count} ${effect}`),
  };
}

function plain(value: unknown): unknown {
  if (ArrayBuffer.isView(value)) return Array.from(value as unknown as ArrayLike<number>, withoutSign);
  if (Array.isArray(value)) return value.map(plain).sort(bySegment);
  if (typeof value === "string") return value.toLowerCase();
  if (typeof value !== "object" || value === null) return value;
  // Rows that are left out late may have had decimals that no other row has: the sums are the same all the same.
  if ("expansion" in value && "scale" in value && value.scale !== 1) return plain(inWholes({ ...value }));
  // A list of nothing says as much as none.
  const counts = Object.entries(value).filter(([name, own]) => name !== "seen" && !isEmpty(own));
  return Object.fromEntries(counts.map(([name, own]) => [name, plain(own)]));
}

const isEmpty = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "length" in value && value.length === 0;

/** A sum that comes to nothing may be -0. */
const withoutSign = (value: number): number => (value === 0 ? 0 : value);

const bySegment = (one: unknown, other: unknown): number => {
  const [a, b] = [segmentOf(one), segmentOf(other)];
  return a < b ? -1 : a > b ? 1 : 0;
};

const segmentOf = (value: unknown): string =>
  typeof value === "object" && value !== null && "segment" in value ? String(value.segment) : "";

const inWholes = ({ scale, first, later, ...sums }: Record<string, unknown>): object => ({
  ...{ scale: 1, first, later },
  ...Object.fromEntries(
    Object.entries(sums).map(([name, list]) => [
      name,
      Array.from(list as ArrayLike<number>, (sum) => sum / Number(scale)),
    ]),
  ),
});
