import { cutsBelow, quantileCuts } from "../../calc/numeric/quantile-cuts";
import { missingCode, type CategoryColumn } from "../../contract/columns";
import { segmentLabel } from "../../contract/aggregate-question";
import type { Asked, MappedColumns, OptionSpec, OptionValues } from "../../contract/report-spec";
import type { RowCheck } from "./check/row-check";
import { saysTotal } from "../../contract/totals-words";

const numberShare = ({ sample }: MappedColumns[string]): number =>
  sample.length === 0 ? 0 : sample.filter((cell) => typeof cell === "number").length / sample.length;

const isNumeric = (columns: MappedColumns): boolean =>
  columns.segment !== undefined && numberShare(columns.segment) > 0.9;

/** Inputs by which customers are put into segments: one column, or two that are crossed. */
export const segmentInputs = {
  segment: { role: "segment", lookupBy: "customer" },
  crossed: { role: "segment", optional: true, unguessed: true, lookupBy: "customer" },
} as const;

/** Numbers as they are, in parts of equally many rows, or between the user's own cuts. */
export const segmentOptions = {
  brackets: {
    kind: "choice",
    words: ["none", "quantiles", "cuts"],
    default: "none",
    shared: true,
    when: (_, columns) => isNumeric(columns),
  },
  parts: {
    kind: "count",
    default: 4,
    min: 2,
    max: 20,
    shared: true,
    when: ({ brackets }, columns) => brackets === "quantiles" && isNumeric(columns),
  },
  cuts: {
    kind: "cuts",
    default: "",
    required: true,
    shared: true,
    when: ({ brackets }, columns) => brackets === "cuts" && isNumeric(columns),
  },
} as const satisfies Readonly<Record<string, OptionSpec>>;

export const bracketOptions = [
  "brackets",
  "parts",
  "cuts",
] as const satisfies readonly (keyof typeof segmentOptions)[];

/** The inputs that make the segments: one, or two that are crossed. */
export const segmentsAsked = ({ headers }: Asked): readonly string[] =>
  ["segment", "crossed"].filter((input) => input in headers);

/** More different numbers than this are no segments of their own. */
const mostNumbers = 12;

/** A column of many different numbers, such as an age, is put into brackets unless the user says otherwise. */
export function inferBrackets(columns: MappedColumns): OptionValues {
  if (!isNumeric(columns)) return {};
  const distinct = new Set(columns.segment?.sample).size;
  return { brackets: distinct > mostNumbers ? "quantiles" : "none" };
}

/** The numbers of a `cuts` option; `null` where a part of it is no number or they do not ascend. */
export function readCuts(text: string): Float64Array | null {
  const cuts = text.split(/\s+/).filter(Boolean).map(Number);
  const sound = cuts.every((cut, place) => Number.isFinite(cut) && !(cut <= (cuts[place - 1] ?? -Infinity)));
  return sound && cuts.length > 0 ? Float64Array.from(cuts) : null;
}

/** Reads the segments of all rows: blanks and rows of sums are left out, numbers put into brackets, columns crossed. */
export function readSegments(check: RowCheck): CategoryColumn {
  check.requireWords("segment", "missing-segment");
  checkTotals(check);
  putIntoBrackets(check);
  if (check.has("crossed")) {
    check.requireWords("crossed", "missing-segment");
    check.setWords("segment", crossed(check.words("segment"), check.words("crossed"), check.included));
  }
  return check.words("segment");
}

function checkTotals(check: RowCheck): void {
  const { codes, labels } = check.words("segment");
  const isTotal = labels.map(saysTotal);
  if (!isTotal.includes(true)) return;
  const counts = check.options.totals === "count";
  const found = check.find({
    code: counts ? "totals-counted" : "totals-left-out",
    input: "segment",
    effect: counts ? "kept" : "left-out",
    exampleOf: check.wordOf("segment"),
  });
  check.eachRow((row) => {
    if (isTotal[codes[row]!]) found.add(row);
  });
}

function putIntoBrackets(check: RowCheck): void {
  const { brackets, parts, cuts } = check.options;
  if (brackets !== "quantiles" && brackets !== "cuts") return;
  const column = check.words("segment");
  const numbers = Float64Array.from(column.labels, (label) => (label === "" ? NaN : Number(label)));
  const exampleOf = check.wordOf("segment");
  const odd = check.find({ code: "not-a-number", input: "segment", effect: "left-out", exampleOf });
  check.eachRow((row) => {
    if (Number.isNaN(numbers[column.codes[row]!])) odd.add(row);
  });
  if (brackets === "cuts") {
    const own = readCuts(String(cuts ?? ""));
    if (own) check.setWords("segment", bracketed(column, numbers, own, "from"));
    return;
  }
  const values = new Float64Array(column.codes.length);
  let count = 0;
  check.eachRow((row) => (values[count++] = numbers[column.codes[row]!]!));
  if (count === 0) return;
  // Where many rows share a value several cuts fall together, and there are fewer parts.
  const places = [...new Set(quantileCuts(values.subarray(0, count), Number(parts)))];
  check.setWords("segment", bracketed(column, numbers, Float64Array.from(places), "up-to"));
}

/**
 * Each number's bracket. A cut of the user's own begins a bracket (10 is in "10 – < 20"), a quantile ends one, as in
 * RFM.SCORE.
 */
function bracketed(
  { codes, labels }: CategoryColumn,
  numbers: Float64Array,
  cuts: Float64Array,
  bound: "from" | "up-to",
): CategoryColumn {
  const below = (value: number): number =>
    bound === "up-to" ? cutsBelow(cuts, value) : cuts.filter((cut) => cut <= value).length;
  const bracketOf = Int32Array.from(labels, (_, code) => {
    const value = numbers[code]!;
    return Number.isNaN(value) ? missingCode : below(value);
  });
  return {
    codes: codes.map((code) => (code === missingCode ? missingCode : bracketOf[code]!)),
    labels: Array.from({ length: cuts.length + 1 }, (_, bracket) => bracketLabel(cuts, bracket, bound)),
  };
}

/** Figures and signs that are read alike in every language: `< 10`, `10 – < 20`, `≥ 20`. */
function bracketLabel(cuts: Float64Array, bracket: number, bound: "from" | "up-to"): string {
  const [under, from] = bound === "from" ? ["<", "≥"] : ["≤", ">"];
  const text = (cut: number): string => String(Math.round(cut * 1e6) / 1e6);
  const [low, high] = [cuts[bracket - 1], cuts[bracket]];
  if (low === undefined) return high === undefined ? "" : `${under} ${text(high)}`;
  if (high === undefined) return `${from} ${text(low)}`;
  return bound === "from" ? `${text(low)} – < ${text(high)}` : `> ${text(low)} – ${text(high)}`;
}

/** Each pair of words that stands in a row is a segment of its own, in order of first appearance. */
function crossed(one: CategoryColumn, other: CategoryColumn, included: Uint8Array): CategoryColumn {
  const labels: string[] = [];
  const codeOfPair = new Map<number, number>();
  const codes = one.codes.map((first, row) => {
    const second = other.codes[row]!;
    if (included[row] !== 1 || first === missingCode || second === missingCode) return missingCode;
    const pair = first * other.labels.length + second;
    let code = codeOfPair.get(pair);
    if (code === undefined) {
      code = labels.push(segmentLabel([one.labels[first]!, other.labels[second]!])) - 1;
      codeOfPair.set(pair, code);
    }
    return code;
  });
  return { codes, labels };
}
