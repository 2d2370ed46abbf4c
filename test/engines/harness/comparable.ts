import type { Finding } from "../../../src/contract/report-data";

/** What two sources say, without what no source owes another: spellings of a segment, their order, and kinds of lists. */
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
  const counts = Object.entries(value).filter(([name]) => name !== "seen");
  return Object.fromEntries(counts.map(([name, own]) => [name, plain(own)]));
}

/** A sum that comes to nothing may be -0. */
const withoutSign = (value: number): number => (value === 0 ? 0 : value);

const bySegment = (one: unknown, other: unknown): number => {
  const [a, b] = [segmentOf(one), segmentOf(other)];
  return a < b ? -1 : a > b ? 1 : 0;
};

const segmentOf = (value: unknown): string =>
  typeof value === "object" && value !== null && "segment" in value ? String(value.segment) : "";
