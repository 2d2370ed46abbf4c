import { gammaGammaFit } from "../../calc/models/gammagamma-fit";
import { gammaGammaName, requireSpending } from "../../calc/models/gamma-gamma";
import { correlation } from "../../calc/numeric/correlation";
import type { TableCell } from "../../contract/table";
import { orBlank } from "../parts/or-blank";
import { fitIn, fitOrReason, type FitResult } from "./fit-result";
import type { Summary } from "./summary";

/** What repeat buyers spend, by the Gamma-Gamma model. */
export interface Spending {
  readonly fit: FitResult;
  /** Between how often customers buy again and what they spend: the model takes it for 0. */
  readonly correlation: number | null;
  /** Repeat buyers whose purchases add up to nothing or less: the model knows none such. */
  readonly excluded: readonly TableCell[];
}

export function fitSpending({ customer, frequency, monetary }: Summary): Spending {
  const isKnown = frequency.map((repeats, place) => Number(modelKnows(repeats, monetary[place]!)));
  const isUsed = isKnown.map((known, place) => Number(known === 1 && frequency[place]! > 0));
  const used = (figures: Float64Array): Float64Array => figures.filter((_, place) => isUsed[place] === 1);
  const [repeats, means] = [used(frequency), used(monetary)];
  return {
    fit: fitOrReason(() => fitIn(gammaGammaFit(repeats, means), gammaGammaName)),
    correlation: correlation(repeats, means),
    excluded: customer.filter((_, place) => isKnown[place] === 0),
  };
}

function modelKnows(repeats: number, mean: number): boolean {
  return (
    orBlank(() => {
      requireSpending(repeats, mean);
      return true;
    }) ?? false
  );
}
