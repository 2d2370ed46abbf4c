import { dayOf } from "./calendar";

/** Eighteen months of a coffee company with cafés and a subscription in four Nordic countries. */
export const firstDay = dayOf(2024, 1, 1);
export const lastDay = dayOf(2025, 6, 30);

/** From this day subscriptions cost more. */
export const priceRise = { day: dayOf(2025, 1, 1), factor: 1.12, hazard: 4 };

export const customerCount = 5000;

export type Plan = "Pay per cup" | "Cup pass" | "Small bag" | "Large bag";

/** Monthly fee in euros before the price rise. */
export const feeOf: Readonly<Record<Plan, number>> = {
  "Pay per cup": 0,
  "Cup pass": 19,
  "Small bag": 15,
  "Large bag": 24,
};

/** Parameters of one group of customers. */
export interface Segment {
  readonly name: string;
  /** How often a new customer belongs to it. */
  readonly weight: number;
  /** Chance of leaving at a monthly renewal: beta over customers (Fader & Hardie 2007). */
  readonly leaving: { readonly a: number; readonly b: number };
  /** Orders a month while a customer: gamma over customers (Schmittlein, Morrison & Colombo 1987). */
  readonly ordering: { readonly shape: number; readonly rate: number };
  /** Mean order value in euros: gamma over customers (Fader & Hardie 2013). */
  readonly spending: { readonly shape: number; readonly rate: number };
  readonly plans: readonly (readonly [Plan, number])[];
  /** Share of orders with a discount. */
  readonly discounted: number;
  /** Share of revenue that is left after the coffee itself. */
  readonly margin: number;
  /** Euros a customer and month: deliveries, machines, support. */
  readonly costToServe: number;
}

const bags = [
  ["Small bag", 2],
  ["Large bag", 1],
] as const;
const cups = [
  ["Pay per cup", 3],
  ["Cup pass", 2],
] as const;

/**
 * Home brewers and office kitchens order, spend and pay alike; offices want machines repaired and crates
 * carried upstairs, and cost three times as much to serve.
 */
const household = {
  ordering: { shape: 1.5, rate: 2.05 },
  spending: { shape: 9, rate: 0.5 },
  plans: bags,
  discounted: 0.1,
  margin: 0.55,
} as const;

export const segments: readonly Segment[] = [
  {
    name: "Café regulars",
    weight: 30,
    leaving: { a: 0.8, b: 17 },
    ordering: { shape: 1.6, rate: 1.1 },
    spending: { shape: 12, rate: 1.5 },
    plans: cups,
    discounted: 0.08,
    margin: 0.62,
    costToServe: 2.5,
  },
  { name: "Home brewers", weight: 27, leaving: { a: 0.9, b: 17 }, ...household, costToServe: 4.5 },
  { name: "Office kitchens", weight: 17, leaving: { a: 0.7, b: 22 }, ...household, costToServe: 13.5 },
  {
    name: "Students",
    weight: 16,
    leaving: { a: 1.2, b: 11 },
    ordering: { shape: 1.2, rate: 1.2 },
    spending: { shape: 10, rate: 2 },
    plans: cups,
    discounted: 0.45,
    margin: 0.5,
    costToServe: 2,
  },
  {
    name: "Gift buyers",
    weight: 10,
    leaving: { a: 1.4, b: 7 },
    ordering: { shape: 0.8, rate: 2.6 },
    spending: { shape: 8, rate: 0.22 },
    plans: [["Small bag", 1]],
    discounted: 0.3,
    margin: 0.3,
    costToServe: 11,
  },
];

export const countries = [
  ["Denmark", 38],
  ["Sweden", 28],
  ["Norway", 20],
  ["Finland", 14],
] as const;

/** Why customers leave, ordinarily and when the price has just risen. A blank is one who did not say. */
export const reasons = [
  ["Moved away", 18],
  ["Another coffee", 20],
  ["Price", 16],
  ["Delivery", 14],
  ["No longer needed", 14],
  ["Service", 6],
  ["Taste", 5],
  ["", 7],
] as const;
export const reasonsAtPriceRise = [
  ["Price", 78],
  ["Another coffee", 12],
  ["Delivery", 4],
  ["", 6],
] as const;

export const givenNames = [
  "Aino",
  "Anders",
  "Astrid",
  "Elias",
  "Elin",
  "Emil",
  "Freja",
  "Hanna",
  "Henrik",
  "Ida",
  "Ingrid",
  "Johan",
  "Karin",
  "Lars",
  "Leo",
  "Liv",
  "Maja",
  "Mikko",
  "Nora",
  "Oskar",
  "Signe",
  "Sofie",
  "Tuomas",
  "Vilma",
] as const;
export const familyNames = [
  "Aalto",
  "Berg",
  "Dahl",
  "Ek",
  "Eriksen",
  "Falk",
  "Hansen",
  "Holm",
  "Jensen",
  "Korhonen",
  "Lind",
  "Lund",
  "Moen",
  "Niemi",
  "Nygård",
  "Olsen",
  "Persson",
  "Rask",
  "Sand",
  "Strand",
  "Vik",
  "Virtanen",
  "Winther",
  "Øster",
] as const;
export const trades = [
  "Arkitekter",
  "Tandklinik",
  "Bogtryk",
  "Revision",
  "Design",
  "Advokater",
  "Film",
  "Data",
] as const;
