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
  "newcombe-1998":
    "Newcombe (1998), Interval estimation for the difference between independent proportions, Statistics in Medicine 17",
  "mehta-2016": "Mehta, Steinman & Murphy (2016), Customer Success",
  "gupta-2003": "Gupta & Lehmann (2003), Customers as assets, Journal of Interactive Marketing 17(1)",
  "reichheld-1996": "Reichheld (1996), The Loyalty Effect",
  "schmittlein-1993":
    "Schmittlein, Cooper & Morrison (1993), Truth in concentration in the land of (80/20) laws, Marketing Science 12(2)",
  "reichheld-2003": "Reichheld (2003), The one number you need to grow, Harvard Business Review 81(12)",
  "bonett-2012":
    "Bonett & Price (2012), Adjusted Wald confidence interval for a difference of binomial proportions based on paired data, Journal of Educational and Behavioral Statistics 37(4)",
  "juran-1951": "Juran (1951), Quality-Control Handbook",
  "hyndman-1996":
    "Hyndman & Fan (1996), Sample quantiles in statistical packages, The American Statistician 50(4)",
  "dick-1994":
    "Dick & Basu (1994), Customer loyalty: toward an integrated conceptual framework, Journal of the Academy of Marketing Science 22(2)",
  "breugelmans-2015":
    "Breugelmans et al. (2015), Advancing research on loyalty programs: a future research agenda, Marketing Letters 26(2)",
  "croll-2013": "Croll & Yoskovitz (2013), Lean Analytics",
  "fader-2005b":
    "Fader, Hardie & Lee (2005), RFM and CLV: using iso-value curves for customer base analysis, Journal of Marketing Research 42(4)",
  "fader-2005":
    "Fader, Hardie & Lee (2005), “Counting Your Customers” the Easy Way: An Alternative to the Pareto/NBD Model, Marketing Science 24(2)",
  "batislam-2007":
    "Batislam, Denizel & Filiztekin (2007), Empirical validation and comparison of models for customer base analysis, International Journal of Research in Marketing 24(3)",
  "schmittlein-1987":
    "Schmittlein, Morrison & Colombo (1987), Counting Your Customers: Who Are They and What Will They Do Next?, Management Science 33(1)",
  "fader-2013": "Fader & Hardie (2013), The Gamma-Gamma Model of Monetary Value, note 025",
  "fader-2007":
    "Fader & Hardie (2007), How to Project Customer Retention, Journal of Interactive Marketing 21(1)",
  "fader-2010":
    "Fader & Hardie (2010), Customer-Base Valuation in a Contractual Setting: The Perils of Ignoring Heterogeneity, Marketing Science 29(1)",
  "zou-2008":
    "Zou & Donner (2008), Construction of confidence limits about effect measures: a general approach, Statistics in Medicine 27(10)",
  "lewis-1982": "Lewis (1982), Industrial and Business Forecasting Methods",
  "hosmer-2013": "Hosmer, Lemeshow & Sturdivant (2013), Applied Logistic Regression, 3rd ed.",
} as const satisfies Readonly<Record<string, string>>;

export type SourceId = keyof typeof sources;
