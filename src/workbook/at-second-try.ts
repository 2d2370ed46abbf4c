/** What is to be kept stands in the sheet by now: one refusal is no reason to leave it without its recipe. */
export const atSecondTry = (keep: () => Promise<void>): Promise<void> => keep().catch(keep);
