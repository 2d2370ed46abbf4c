import { outcome, readOutcomes } from "../../contract/outcome-words";
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

/** What a customer says and does. */
export interface Feedback {
  readonly facts: Facts;
  readonly consents: boolean;
}

/** What there is of it in the rows of the data. */
export interface FeedbackRows {
  /** The inputs for which there are columns, and whether a row tells anything of them. */
  readonly told: readonly { readonly input: string; readonly tells: (row: number) => boolean }[];
  /** @param rowOf the row that tells an input of a customer; -1 where none does */
  readonly read: (rowOf: (input: string) => number) => Feedback;
}

export function feedbackRows({ numbers, words }: DataCheck): FeedbackRows {
  const said = words.consent && readOutcomes(words.consent);
  const figures = Object.entries(figureInputs).flatMap(([input, key]) => {
    const column = numbers[input];
    return column ? [{ input, key, column }] : [];
  });
  return {
    told: [
      ...(said ? [{ input: "consent", tells: (row: number) => said[row] !== outcome.missing }] : []),
      ...figures.map(({ input, column }) => ({ input, tells: (row: number) => !Number.isNaN(column[row]!) })),
    ],
    read: (rowOf) => ({
      facts: Object.fromEntries(
        figures.map(({ input, key, column }) => [key, knownNumber(column[rowOf(input)])]),
      ),
      consents: said === undefined || said[rowOf("consent")] === outcome.yes,
    }),
  };
}

const knownNumber = (value = NaN): number | null => (Number.isNaN(value) ? null : value);
