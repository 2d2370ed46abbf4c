/** From where the user can take data. */
export const sourceKinds = ["selection", "file", "database"] as const;
export type SourceKind = (typeof sourceKinds)[number];
