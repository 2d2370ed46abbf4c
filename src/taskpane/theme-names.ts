/** How a host can look. */
export const appearances = ["light", "dark", "contrast"] as const;
export type Appearance = (typeof appearances)[number];
