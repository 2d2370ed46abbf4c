/**
 * A native formula that depends on an option.
 *
 * @param argument the option as it stands in the formula: a quoted word, or a reference to a cell that holds one
 * @param formulas one native formula a word
 * @returns the formula of a quoted word; for a reference, a formula that looks at the cell and gives #N/A for other words
 */
export function nativeChoice(argument: string, formulas: Readonly<Record<string, string>>): string {
  const quoted = /^\(?"(.*)"\)?$/.exec(argument)?.[1];
  const chosen = quoted === undefined ? undefined : formulas[quoted.trim().toLowerCase()];
  if (chosen !== undefined) return chosen;
  return Object.entries(formulas).reduceRight(
    (otherwise, [word, formula]) => `IF(TRIM(${argument})="${word}",${formula},${otherwise})`,
    "NA()",
  );
}
