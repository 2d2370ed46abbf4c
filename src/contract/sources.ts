/** Where definitions come from. A function names its source by key. */
export const sources = {
  "farris-2015": "Farris, Bendle, Pfeifer & Reibstein (2015), Marketing Metrics, 3rd ed., ch. 5",
  "wilson-1927":
    "Wilson (1927), Probable inference, the law of succession, and statistical inference, JASA 22",
  "brown-2001":
    "Brown, Cai & DasGupta (2001), Interval estimation for a binomial proportion, Statistical Science 16(2)",
  "kaplan-meier-1958":
    "Kaplan & Meier (1958), Nonparametric estimation from incomplete observations, JASA 53",
  "mantel-1966":
    "Mantel (1966), Evaluation of survival data and two new rank order statistics, Cancer Chemotherapy Reports 50(3)",
  "klein-2003":
    "Klein & Moeschberger (2003), Survival Analysis: Techniques for Censored and Truncated Data, 2nd ed.",
} as const satisfies Readonly<Record<string, string>>;

export type SourceId = keyof typeof sources;
