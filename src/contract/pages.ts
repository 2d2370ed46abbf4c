import type { Locale } from "./locale";

/** Where the static pages stand, under the add-in's own address. */

/** The help page of a function. */
export const helpPath = (id: string, locale: Locale): string => `help/${locale}/${id}.html`;

export const noticesFile = "THIRD-PARTY-NOTICES.txt";

export const pageNames = ["support", "privacy", "licence"] as const;
export type PageName = (typeof pageNames)[number];

export const pageFile = (name: PageName): string => `${name}.html`;
