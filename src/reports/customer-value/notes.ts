import { gammaGammaName } from "../../calc/models/gamma-gamma";
import { isoTextOf } from "../../contract/dates";
import type { Message } from "../../contract/locale";
import { sources, type SourceId } from "../../contract/sources";
import { isFit } from "./fit-result";
import { fewestJudged, largestErrors } from "./grade";
import { modelKeys, purchaseModels } from "./purchase-models";
import { daysOfUnit } from "./summary";
import type { Valuation } from "./valuation";

const stem = "report.customer-value.note";
const mostNamed = 5;

const cited: readonly SourceId[] = [
  "schmittlein-1987",
  "batislam-2007",
  "fader-2005",
  "fader-2013",
  "schmittlein-1993",
  "lewis-1982",
];

/** What the figures mean and how far they can be trusted, in words. */
export function valueNotes(valued: Valuation): Message[] {
  const { asked, summary } = valued;
  const { discountOfYear, listed } = asked;
  const customers = summary.customer.length;
  return [
    { key: `${stem}.summary`, values: { days: daysOfUnit } },
    ...gradeNotes(valued),
    ...modelNotes(valued),
    { key: `${stem}.value`, values: { horizon: asked.horizon, margin: asked.margin } },
    ...(discountOfYear > 0 ? [{ key: `${stem}.discount`, values: { discount: discountOfYear } }] : []),
    ...spendingNotes(valued),
    { key: `${stem}.concentration` },
    ...(customers > listed ? [{ key: `${stem}.listed`, values: { listed, customers } }] : []),
    ...cited.map((source) => ({ key: "note.reference", values: { reference: sources[source] } })),
  ];
}

/** What the second part has shown. */
function gradeNotes({ holdout, used, grade, asOf }: Valuation): Message[] {
  const { lastDayOfFirst, customers, bought } = holdout;
  const parts = {
    key: `${stem}.holdout`,
    values: { first: isoTextOf(lastDayOfFirst), last: isoTextOf(asOf), customers },
  };
  const foreseen = used && holdout.forecasts[used];
  if (!used || !foreseen || grade === "unknown") {
    return [parts, { key: `${stem}.not-judged`, values: { bought, fewest: fewestJudged } }];
  }
  const values = {
    grade,
    model: purchaseModels[used].name,
    bought,
    expected: foreseen.total,
    difference: Math.abs(foreseen.total / bought - 1),
    direction: foreseen.total < bought ? "fewer" : "more",
    error: foreseen.error ?? 0,
    ...largestErrors,
  };
  return [parts, { key: `${stem}.grade`, values }];
}

/** Which model is used and why, and what is to be said of it and of those that could not be fitted. */
function modelNotes({ fits, used, asked }: Valuation): Message[] {
  const without = modelKeys.flatMap((key): Message[] => {
    const fit = fits[key];
    return isFit(fit) ? [] : [{ key: `${stem}.${fit}`, values: { model: purchaseModels[key].name } }];
  });
  const model = used && purchaseModels[used].name;
  return [
    { key: `${stem}.models` },
    ...(model ? [{ key: `${stem}.${asked.model === "best" ? "best" : "chosen"}`, values: { model } }] : []),
    ...(used === "bg" ? [{ key: `${stem}.bg` }] : []),
    ...without,
  ];
}

function spendingNotes({ spending: { fit, correlation, excluded } }: Valuation): Message[] {
  const names = excluded.slice(0, mostNamed).join(", ");
  return [
    isFit(fit)
      ? { key: `${stem}.spending`, values: { correlation: correlation ?? 0 } }
      : { key: `${stem}.${fit}`, values: { model: gammaGammaName } },
    ...(excluded.length > 0 ? [{ key: `${stem}.excluded`, values: { count: excluded.length, names } }] : []),
  ];
}
