import type { Message, MessageValues } from "../../contract/locale";
import type { Judged } from "./judged";

/** Margins this close are alike to a reader. */
const alike = 0.15;
/** From here on a difference in the cost to serve is worth the sentence. */
const dearer = 2;

/** The finding in one sentence: how the segments divide, and what serving makes of two that bring in alike. */
export function valueSentence(all: readonly Judged[]): Message {
  const key = "report.segment-value.sentence";
  const [first, ...others] = all;
  if (!first) return { key: `${key}.no-rows` };
  const count = (verdict: Judged["verdict"]): number => all.filter((one) => one.verdict === verdict).length;
  const values = { segments: all.length, keep: count("keep"), fix: count("fix"), drop: count("let-go") };
  const pair = unequalTwins(all);
  if (pair) return { key: `${key}.alike`, values: { ...values, ...pairValues(pair) } };
  const worst = others.reduce(
    (worst, one) => (one.value.contribution < worst.value.contribution ? one : worst),
    first,
  );
  const { segment, value } = worst;
  return {
    key,
    values: { ...values, worst: segment.segment, contribution: value.contribution, revenue: segment.revenue },
  };
}

interface Twins {
  readonly cheap: Judged;
  readonly dear: Judged;
}

const gross = ({ segment: { revenue, margin } }: Judged): number => revenue * margin;
const times = ({ cheap, dear }: Twins): number => dear.segment.costToServe / cheap.segment.costToServe;

/** Of the pairs that bring in alike, the one whose costs to serve lie furthest apart. */
function unequalTwins(all: readonly Judged[]): Twins | null {
  let found: Twins | null = null;
  for (const cheap of all) {
    if (cheap.segment.costToServe <= 0 || gross(cheap) <= 0) continue;
    for (const dear of all) {
      const pair = { cheap, dear };
      if (Math.abs(gross(dear) / gross(cheap) - 1) > alike || times(pair) < dearer) continue;
      if (!found || times(pair) > times(found)) found = pair;
    }
  }
  return found;
}

function pairValues(pair: Twins): MessageValues {
  const { cheap, dear } = pair;
  return {
    cheap: cheap.segment.segment,
    dear: dear.segment.segment,
    cheapMargin: gross(cheap),
    dearMargin: gross(dear),
    times: times(pair),
    cheapLeft: cheap.value.contribution,
    dearLeft: dear.value.contribution,
  };
}
