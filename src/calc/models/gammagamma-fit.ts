import type { OnIteration } from "../../contract/fit";
import { defineFunction, numbers } from "../../contract/function-spec";
import type { NumberColumn } from "../../contract/number-columns";
import type { Table } from "../../contract/table";
import { fitErrors } from "./model-declarations";
import { fitSpending, readSpending } from "./gamma-gamma";

/**
 * What are purchases worth, and how much do customers differ in it, by the Gamma-Gamma model?
 *
 *     a customer's purchases are gamma distributed (p, nu), nu is gamma distributed (q, v) over the customers, and spending
 *     does not depend on how often one buys; the parameters under which the mean repeat values are likeliest
 *
 * @param frequency column of numbers, repeat purchases of each customer; whole, 0 or more; one-time buyers say nothing here
 * @param monetary column as long as frequency, mean value of the repeat purchases; above 0 for repeat buyers
 * @returns table of labels and values, the fit: model, p, q, v, log-likelihood, customers, standard errors
 * @throws missing-argument when a column is left out; not-a-column when one has several columns; not-a-number when a cell is text or a row is incomplete; unequal-shapes when the columns differ in length; out-of-range when a row cannot be; no-data when every row is blank; not-enough-data when fewer than three customers bought again; no-variation when all spend the same; did-not-converge when no parameters are the likeliest
 * @see fader-2013
 */
export function gammaGammaFit(
  frequency: NumberColumn,
  monetary: NumberColumn,
  onIteration?: OnIteration,
): Table {
  return fitSpending(readSpending(frequency, monetary), onIteration);
}

export default defineFunction({
  id: "GAMMAGAMMA.FIT",
  family: "models",
  params: { frequency: numbers("count"), monetary: numbers("money") },
  result: { shape: "table" },
  errors: [...fitErrors, "no-variation"],
  source: "fader-2013",
  examples: [
    {
      args: {
        frequency: [1, 6, 5, 5, 4, 6, 1, 1, 5, 3, 2, 4, 5, 4, 6, 1],
        monetary: [2, 9, 9, 73, 10, 15, 3, 35, 9, 19, 20, 7, 8, 7, 10, 4],
      },
      gives: [
        ["model", "Gamma-Gamma"],
        ["p", 1.788090916],
        ["q", 3.674693597],
        ["v", 21.61725133],
        ["log-likelihood", -54.79124961],
        ["customers", 16],
        ["se p", 1.14555943],
        ["se q", 1.874152636],
        ["se v", 22.44530636],
      ],
    },
  ],
  text: {
    summary: "Fits the Gamma-Gamma model of what repeat purchases are worth, for customers who bought again.",
    params: {
      frequency: "Repeat purchases of each customer, as RFM.SUMMARY gives them.",
      monetary: "Mean value of each customer's repeat purchases, as RFM.SUMMARY gives it.",
    },
  },
  compute: ({ frequency, monetary }, onIteration) => gammaGammaFit(frequency, monetary, onIteration),
});
