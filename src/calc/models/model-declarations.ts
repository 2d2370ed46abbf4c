import type { ErrorCode } from "../../contract/calc-error";
import { number, numbers } from "../../contract/function-spec";

/** What the functions of several models declare alike. */

/** Columns of histories, as a fit takes them; the example is twelve customers of whom six bought again. */
export const histories = {
  params: { frequency: numbers("count"), recency: numbers("periods"), t: numbers("periods") },
  texts: {
    frequency: "Repeat purchases of each customer, as RFM.SUMMARY gives them.",
    recency: "Time from each customer's first purchase to the last, as RFM.SUMMARY gives it.",
    t: "Time from each customer's first purchase to the end of the observation, in the same unit.",
  },
  example: {
    frequency: [4, 3, 0, 0, 0, 1, 0, 0, 1, 8, 1, 0],
    recency: [17, 4, 0, 0, 0, 2, 0, 0, 21, 22, 14, 0],
    t: [22, 35, 25, 39, 31, 26, 22, 21, 28, 24, 29, 39],
  },
};
export const fitErrors: readonly ErrorCode[] = [
  "missing-argument",
  "not-a-column",
  "not-a-number",
  "unequal-shapes",
  "out-of-range",
  "no-data",
  "not-enough-data",
  "did-not-converge",
];

/** The history of one customer, as a prediction takes it; the example is the first of the CDNOW sample. */
export const customer = {
  params: { frequency: number("count"), recency: number("periods"), t: number("periods") },
  texts: {
    frequency: "Repeat purchases of the customer.",
    recency: "Time from the customer's first purchase to the last.",
    t: "Time from the customer's first purchase to the end of the observation.",
  },
  example: { frequency: 2, recency: 30.43, t: 38.86 },
};

export const fitText = (id: string): string => `The two columns that ${id} has spilled.`;
export const predictionErrors: readonly ErrorCode[] = [
  "missing-argument",
  "not-a-fit",
  "wrong-model",
  "not-a-number",
  "out-of-range",
];

/** Fits to the CDNOW sample, and of the sBG model to the high-end customers of Fader & Hardie (2007). */
export const exampleFits = {
  "BG/NBD": [
    ["model", "BG/NBD"],
    ["r", 0.2425929059248134],
    ["alpha", 4.413531528071744],
    ["a", 0.7928861407161332],
    ["b", 2.4257534091772692],
  ],
  "MBG/NBD": [
    ["model", "MBG/NBD"],
    ["r", 0.5248379761792338],
    ["alpha", 6.182991964696737],
    ["a", 0.8913561570455945],
    ["b", 1.6139993633734897],
  ],
  "Pareto/NBD": [
    ["model", "Pareto/NBD"],
    ["r", 0.5532755062094129],
    ["alpha", 10.577612171442732],
    ["s", 0.6062135300597744],
    ["beta", 11.667910115277817],
  ],
  "Gamma-Gamma": [
    ["model", "Gamma-Gamma"],
    ["p", 6.2488022876457965],
    ["q", 3.7445883608644057],
    ["v", 15.447748125479963],
  ],
  sBG: [
    ["model", "sBG"],
    ["alpha", 0.668088342823166],
    ["beta", 3.8060949051358626],
  ],
} as const;
