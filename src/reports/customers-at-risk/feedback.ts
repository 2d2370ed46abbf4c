import { outcome, readOutcomes } from "../../calc/rates/outcome-words";
import type { DataCheck } from "../../contract/report-data";
import type { InputSpec, MappedColumns, OptionSpec, OptionValues } from "../../contract/report-spec";
import { readNumbers } from "../parts/check/read-numbers";
import type { RowCheck } from "../parts/check/row-check";
import type { FactKey, Facts, Signal } from "./signals";

const bestScore = 10;
const mostShare = 10;

/** What may be known of customers beside their purchases or their contract. */
export const feedbackInputs = {
  consent: { role: "consent", optional: true, lookupBy: "customer" },
  score: { role: "score", optional: true, lookupBy: "customer", lookupLatest: true },
  engagementNow: { role: "engagement-now", optional: true, lookupBy: "customer" },
  engagementEarlier: { role: "engagement-earlier", optional: true, lookupBy: "customer" },
} as const satisfies Readonly<Record<string, InputSpec>>;

const hasEngagement = ({ engagement, engagementNow, engagementEarlier }: MappedColumns): boolean =>
  engagement !== undefined || (engagementNow !== undefined && engagementEarlier !== undefined);

export const feedbackOptions = {
  engagementShare: {
    kind: "share",
    default: 0.7,
    min: 0,
    max: mostShare,
    when: (_, columns) => hasEngagement(columns),
  },
  scoreLimit: {
    kind: "count",
    default: 8,
    min: 0,
    max: bestScore,
    when: (_, { score }) => score !== undefined,
  },
} as const satisfies Readonly<Record<string, OptionSpec>>;

const figureInputs = {
  score: "score",
  engagementNow: "engagement-now",
  engagementEarlier: "engagement-earlier",
} as const satisfies Readonly<Record<string, FactKey>>;

/** Reads what there is of it; who has said nothing has not consented. */
export function checkFeedback(check: RowCheck): void {
  if (check.has("score")) readNumbers(check, "score", { blank: "unknown", atLeast: 0, atMost: bestScore });
  for (const input of ["engagement", "engagementNow", "engagementEarlier"]) {
    if (check.has(input)) readNumbers(check, input, { blank: "unknown", atLeast: 0 });
  }
  if (check.has("consent")) checkConsent(check);
}

function checkConsent(check: RowCheck): void {
  const said = readOutcomes(check.words("consent"));
  const exampleOf = check.wordOf("consent");
  const unknown = check.find({ code: "unknown-consent", input: "consent", effect: "kept", exampleOf });
  check.eachRow((row) => {
    if (said[row] === outcome.unknown) unknown.add(row);
  });
}

/** The signals of engagement and feedback for which there are columns. */
export function feedbackSignals({ numbers }: DataCheck, options: OptionValues): Signal[] {
  const engaged = numbers.engagement ?? (numbers.engagementNow && numbers.engagementEarlier);
  return [
    ...(engaged
      ? [
          {
            key: "signal-engagement",
            measured: "engagement-now",
            fires: "<",
            factor: Number(options.engagementShare),
            against: "engagement-earlier",
          } as const,
        ]
      : []),
    ...(numbers.score
      ? [
          {
            key: "signal-score",
            measured: "score",
            fires: "<=",
            factor: Number(options.scoreLimit),
          } as const,
        ]
      : []),
  ];
}

/** What customers say and do, each by the row that tells it. */
export interface Feedback {
  readonly facts: Facts;
  readonly consents: boolean;
}

/** @param rowOf the row that tells an input of a customer; -1 where none does */
export function feedbackReader({
  numbers,
  words,
}: DataCheck): (rowOf: (input: string) => number) => Feedback {
  const said = words.consent && readOutcomes(words.consent);
  const inputs = Object.entries(figureInputs).filter(([input]) => numbers[input]);
  return (rowOf) => ({
    facts: Object.fromEntries(
      inputs.map(([input, key]) => [key, knownNumber(numbers[input]?.[rowOf(input)])]),
    ),
    consents: said === undefined || said[rowOf("consent")] === outcome.yes,
  });
}

const knownNumber = (value = NaN): number | null => (Number.isNaN(value) ? null : value);

/** The inputs for which there are columns, and whether a row tells anything of them. */
export function told({ numbers, words }: DataCheck) {
  const said = words.consent && readOutcomes(words.consent);
  return [
    ...(said ? [{ input: "consent", tells: (row: number) => said[row] !== outcome.missing }] : []),
    ...Object.keys(figureInputs).flatMap((input) => {
      const figures = numbers[input];
      return figures ? [{ input, tells: (row: number) => !Number.isNaN(figures[row]!) }] : [];
    }),
  ];
}
