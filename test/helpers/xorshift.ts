/** Numbers from 0 up to 1, the same on every machine: Marsaglia's xorshift32 with the shifts 13, 17 and 5. */
export function xorshift(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
