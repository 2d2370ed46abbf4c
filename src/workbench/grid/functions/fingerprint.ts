/**
 * A short name for a long text: the text itself where it is short, else 128 bits of it and its length.
 *
 * The hash is cyrb128 (public domain): four lanes of 32 bits, mixed by multiplication.
 */
export function fingerprint(text: string): string {
  if (text.length <= longestPlain) return text;
  const lanes = new Uint32Array([1779033703, 3144134277, 1013904242, 2773480762]);
  const factors = [597399067, 2869860233, 951274213, 2716044179] as const;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    const [one = 0, two = 0, three = 0, four = 0] = lanes;
    lanes[0] = two ^ Math.imul(one ^ letter, factors[0]);
    lanes[1] = three ^ Math.imul(two ^ letter, factors[1]);
    lanes[2] = four ^ Math.imul(three ^ letter, factors[2]);
    lanes[3] = lanes[0] ^ Math.imul(four ^ letter, factors[3]);
  }
  return `${[...lanes].map((lane) => lane.toString(36)).join("-")}:${text.length}`;
}

const longestPlain = 200;
