/** Where definitions come from. A function names its source by key. */
export const sources = {
  "farris-2015": "Farris, Bendle, Pfeifer & Reibstein (2015), Marketing Metrics, 3rd ed., ch. 5",
  "wilson-1927":
    "Wilson (1927), Probable inference, the law of succession, and statistical inference, JASA 22",
  "brown-2001":
    "Brown, Cai & DasGupta (2001), Interval estimation for a binomial proportion, Statistical Science 16(2)",
} as const satisfies Readonly<Record<string, string>>;

export type SourceId = keyof typeof sources;
