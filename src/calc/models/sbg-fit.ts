import type { CellGrid } from "../../contract/cell";
import type { OnIteration } from "../../contract/fit";
import { defineFunction, grid } from "../../contract/function-spec";
import type { Table } from "../../contract/table";
import { fitRenewals, readSurvivors } from "./sbg";

/**
 * How does retention grow with tenure where customers renew a contract at fixed times, by the sBG model?
 *
 *     each customer leaves with a constant probability at every renewal; these probabilities are beta distributed (alpha, beta);
 *     the parameters under which the survivors are likeliest
 *
 * @param survivors range of customers who are left: one row or column is one cohort, its first number the cohort's size; several rows are a cohort each, blank at the end where an age is not known yet
 * @returns table of labels and values, the fit: model, alpha, beta, log-likelihood, customers, standard errors
 * @throws missing-argument when the range is left out; not-a-number when a cell is text or blank before the end; out-of-range when survivors are negative or more than the age before; no-data when there is no customer; not-enough-data when no cohort has three numbers; no-variation when nobody or everybody left; did-not-converge when no parameters are the likeliest
 * @see fader-2007
 */
export function sbgFit(survivors: CellGrid, onIteration?: OnIteration): Table {
  return fitRenewals(readSurvivors(survivors), onIteration);
}

export default defineFunction({
  id: "SBG.FIT",
  family: "models",
  params: { survivors: grid },
  result: { shape: "table" },
  errors: [
    "missing-argument",
    "not-a-number",
    "out-of-range",
    "no-data",
    "not-enough-data",
    "no-variation",
    "did-not-converge",
  ],
  source: "fader-2007",
  examples: [
    {
      args: { survivors: [1000, 869, 743, 653, 593, 551, 517, 491] },
      gives: [
        ["model", "sBG"],
        ["alpha", 0.668088],
        ["beta", 3.806095],
        ["log-likelihood", -1611.158147],
        ["customers", 1000],
        ["se alpha", 0.103735],
        ["se beta", 0.785532],
      ],
    },
  ],
  text: {
    summary:
      "Fits the shifted beta-geometric model of contract renewals to the survivors of one or several cohorts.",
    params: {
      survivors: "Customers left at each age, the cohort's size first; one row a cohort, or a single column.",
    },
  },
  compute: ({ survivors }, onIteration) => sbgFit(survivors, onIteration),
});
