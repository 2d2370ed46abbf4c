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
  const { summary, asked, spending } = valued;
  const { listed } = asked;
  const customers = summary.customer.length;
  const { excluded } = spending;
  const names = excluded.slice(0, mostNamed).join(", ");
  return [
    ...forecastNotes(valued),
    ...(excluded.length > 0 ? [{ key: `${stem}.excluded`, values: { count: excluded.length, names } }] : []),
    { key: `${stem}.concentration` },
    ...(customers > listed ? [{ key: `${stem}.listed`, values: { listed, customers } }] : []),
    ...references,
  ];
}

/** The same where customers are known by groups alone. */
export const groupedNotes = (valued: Foreseen): Message[] => [
  ...forecastNotes(valued),
  { key: `${stem}.grouped` },
  ...references,
];

/** What is said of a forecast, whoever the customers are. */
export type Foreseen = Pick<Valuation, "asked" | "asOf" | "fits" | "holdout" | "used" | "grade"> & {
  readonly spending: Pick<Valuation["spending"], "fit" | "correlation">;
};

function forecastNotes(valued: Foreseen): Message[] {
  const { horizon, margin, discountOfYear } = valued.asked;
  return [
    { key: `${stem}.summary`, values: { days: daysOfUnit } },
    ...gradeNotes(valued),
    ...modelNotes(valued),
    { key: `${stem}.value`, values: { horizon, margin } },
    ...(discountOfYear > 0 ? [{ key: `${stem}.discount`, values: { discount: discountOfYear } }] : []),
    spendingNote(valued),
  ];
}

const references: readonly Message[] = cited.map((source) => ({
  key: "note.reference",
  values: { reference: sources[source] },
}));

/** What the second part has shown. */
function gradeNotes({ holdout, used, grade, asOf }: Foreseen): Message[] {
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
function modelNotes({ fits, used, asked }: Foreseen): Message[] {
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

function spendingNote({ spending: { fit, correlation } }: Foreseen): Message {
  return isFit(fit)
    ? { key: `${stem}.spending`, values: { correlation: correlation ?? 0 } }
    : { key: `${stem}.${fit}`, values: { model: gammaGammaName } };
}
