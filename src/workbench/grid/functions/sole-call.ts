import { tokenize } from "../../workbook-model/formula-text";

/** Whether the formula is one call of the function and nothing around it: the call's value is then the cell's. */
export function isSoleCall(formula: string, name: string): boolean {
  const start = `=${name}(`;
  if (formula.slice(0, start.length).toUpperCase() !== start || !formula.endsWith(")")) return false;
  let depth = 0;
  const tokens = tokenize(formula);
  return tokens.every(({ kind, text }, place) => {
    if (kind !== "other") return true;
    if (text === "(") depth += 1;
    if (text === ")") depth -= 1;
    return depth > 0 || text !== ")" || place === tokens.length - 1;
  });
}
