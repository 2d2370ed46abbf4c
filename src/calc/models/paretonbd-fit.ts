import type { OnIteration } from "../../contract/fit";
import { defineFunction } from "../../contract/function-spec";
import type { NumberColumn } from "../../contract/number-columns";
import type { Table } from "../../contract/table";
import { paretoNbd } from "./pareto-nbd";
import { fitErrors, histories } from "./model-declarations";
import { readHistories } from "./purchase-histories";
import { fewestRepeatBuyers, fitPurchaseModel } from "./purchase-model";

/**
 * How often do customers buy, and when do they stop, by the Pareto/NBD model?
 *
 *     customers buy at a gamma distributed rate (r, alpha) until they stop at an exponential time whose rate is gamma distributed (s, beta);
 *     the parameters under which the histories are likeliest
 *
 * @param frequency column of numbers, repeat purchases of each customer; whole, 0 or more; rows that are blank throughout are left out
 * @param recency column as long as frequency, from the first purchase to the last; 0 for one-time buyers, above 0 for repeat buyers, at most t
 * @param t column as long as frequency, from the first purchase to the end of the observation; 0 or more, in the unit of recency
 * @returns table of labels and values, the fit: model, r, alpha, s, beta, log-likelihood, customers, standard errors
 * @throws missing-argument when a column is left out; not-a-column when one has several columns; not-a-number when a cell is text or a row is incomplete; unequal-shapes when the columns differ in length; out-of-range when a row cannot be; no-data when every row is blank; not-enough-data when fewer than three customers bought again; did-not-converge when no parameters are the likeliest
 * @see schmittlein-1987
 */
export function paretoNbdFit(
  frequency: NumberColumn,
  recency: NumberColumn,
  t: NumberColumn,
  onIteration?: OnIteration,
): Table {
  return fitPurchaseModel(paretoNbd, readHistories(frequency, recency, t, fewestRepeatBuyers), onIteration);
}

export default defineFunction({
  id: "PARETONBD.FIT",
  family: "models",
  params: histories.params,
  result: { shape: "table" },
  errors: fitErrors,
  source: "schmittlein-1987",
  examples: [
    {
      args: histories.example,
      gives: [
        ["model", "Pareto/NBD"],
        ["r", 0.639397],
        ["alpha", 5.835931],
        ["s", 0.507158],
        ["beta", 5.710507],
        ["log-likelihood", -60.182828],
        ["customers", 12],
        ["se r", 0.63858],
        ["se alpha", 5.913331],
        ["se s", 1.007887],
        ["se beta", 21.152613],
      ],
    },
  ],
  text: {
    summary:
      "Fits the Pareto/NBD model of repeat purchases without a contract. Customers may stop at any time, not only after a purchase.",
    params: histories.texts,
  },
  compute: ({ frequency, recency, t }, onIteration) => paretoNbdFit(frequency, recency, t, onIteration),
});
