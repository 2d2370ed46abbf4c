/** From where the user can take data. */
export const sourceKinds = ["selection", "file"] as const;
export type SourceKind = (typeof sourceKinds)[number];
