import type { RowCheck } from "./row-check";

/** Where a row is a segment, two of one name have no rate in common: the first counts. */
export function checkRepeatedSegments(check: RowCheck): void {
  const { codes, labels } = check.words("segment");
  const exampleOf = check.wordOf("segment");
  const repeated = check.find({ code: "repeated-segment", input: "segment", effect: "left-out", exampleOf });
  const seen = new Uint8Array(labels.length);
  check.eachRow((row) => {
    if (seen[codes[row]!] === 1) repeated.add(row);
    else seen[codes[row]!] = 1;
  });
}
