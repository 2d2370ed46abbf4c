/** A guide for each family of models. */
export const guideIds = ["survival", "renewals", "purchases", "spending", "leaving"] as const;
export type GuideId = (typeof guideIds)[number];

/** Situations among which "Which model?" decides. */
export type SituationId =
  "renewals" | "any-day" | "any-time" | "fixed-occasions" | "value-of-purchases" | "reasons";

/**
 * What an analyst who has never met a model should know of it. Texts are ICU messages that may speak of the figures of
 * the worked example; names of functions in them become links.
 */
export interface GuideText {
  readonly title: string;
  readonly when: string;
  readonly data: string;
  /** What figures of the result mean, by their labels there or the keys of their headers. */
  readonly parameters: Readonly<Record<string, string>>;
  /** What comes before the first formula of the worked example. */
  readonly before: string;
  /** What each formula of the worked example gives. */
  readonly steps: readonly string[];
  readonly distrust: readonly string[];
}

export interface GuideTexts {
  readonly headings: Readonly<
    Record<"when" | "data" | "parameters" | "example" | "distrust" | "functions", string>
  >;
  readonly guides: Readonly<Record<GuideId, GuideText>>;
  readonly which: {
    readonly title: string;
    readonly lead: string;
    readonly groups: Readonly<Record<"contract" | "no-contract" | "beyond", string>>;
    readonly situations: Readonly<Record<SituationId, { readonly if: string; readonly then: string }>>;
  };
}
