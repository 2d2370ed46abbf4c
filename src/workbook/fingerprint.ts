/** 64 bits of what some cells hold, by which one knows later whether they still do. */
export async function fingerprintOf(values: readonly unknown[]): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify(values)));
  return hexOf(new Uint8Array(digest, 0, 8));
}

export const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
