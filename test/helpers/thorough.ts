/** `npm run test:thorough` tries every combination; `npm test` shares the places out among the cases. */
const isThorough = process.env["npm_lifecycle_event"] === "test:thorough";

/** The first cases of a list, which `npm test` tries; `npm run test:thorough` tries all. */
export const firstOf = <Case>(count: number, cases: readonly Case[]): readonly Case[] =>
  isThorough ? cases : cases.slice(0, count);

/**
 * The places at which a case is tried, of those from 0 to `count` - 1: all, or its share of them. Cases that follow
 * each other come to every second place together, to odd ones as to even ones.
 *
 * @param place which of the cases this is, from 0
 * @param cases how many cases share the places
 */
export function shareOf(count: number, place: number, cases: number): number[] {
  const stride = isThorough ? 1 : Math.min(2 * cases, count);
  const first = 2 * place + (place % 2);
  return Array.from({ length: count }, (_, at) => at).filter((at) => at % stride === first % stride);
}
