import { nativeChoice } from "../numeric/native-choice";

/** Arguments as they stand in a formula. */
type Written<Name extends string> = Readonly<Record<Name, string>>;

/** What a customer brings in one period, as a formula. */
export const contributionFormula = ({
  revenue,
  margin,
  costToServe,
}: Written<"revenue" | "margin" | "costToServe">): string => `(${revenue}*${margin}-${costToServe})`;

type ClvArguments = Written<
  "revenue" | "margin" | "costToServe" | "retention" | "discount" | "growth" | "periods" | "timing"
>;

/** The customer lifetime value in Excel's own arithmetic; without end where `periods` is left out. */
export function clvFormula(args: ClvArguments): string {
  const { retention, discount, growth, periods, timing } = args;
  const q = `(${retention}*(1+${growth})/(1+${discount}))`;
  const sum = periods === "" ? `/(1-${q})` : `*IF(${q}=1,${periods},(1-${q}^${periods})/(1-${q}))`;
  const contribution = contributionFormula(args);
  return nativeChoice(timing, {
    now: `${contribution}${sum}`,
    later: `${contribution}*${retention}/(1+${discount})${sum}`,
  });
}

type ChangeArguments = Omit<ClvArguments, "growth" | "periods"> & Written<"newRetention">;

/** The lifetime value before and after a change of retention, each in parentheses. */
export function changeFormulas(args: ChangeArguments): { readonly before: string; readonly after: string } {
  const valueAt = (retention: string): string =>
    `(${clvFormula({ ...args, retention, growth: "0", periods: "" })})`;
  return { before: valueAt(args.retention), after: valueAt(args.newRetention) };
}
