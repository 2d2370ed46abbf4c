/** Blank where there is nobody to divide by. */
export const unlessNobody = (start: string, formula: string): string => `IF(${start}=0,"",${formula})`;

/**
 * (k + z²/2 ± z √(z²/4 + k(1 - k/n))) / (n + z²); the ends are exact where none or all stayed.
 *
 * @param k formula of those who stayed, in parentheses unless one reference
 * @param n formula of those there were, likewise
 */
export function wilsonEnd(k: string, n: string, level: number, end: "low" | "high"): string {
  const z = zOf(level);
  const sign = end === "low" ? "-" : "+";
  const formula = `(${k}+${z}^2/2${sign}${z}*SQRT(${z}^2/4+${k}*(1-${k}/${n})))/(${n}+${z}^2)`;
  return end === "low" ? `IF(${k}=0,0,${formula})` : `IF(${k}=${n},1,${formula})`;
}

const zOf = (level: number): string => `NORM.S.INV((1+${level})/2)`;
