import type { OnIteration } from "../../contract/fit";
import { defineFunction } from "../../contract/function-spec";
import type { NumberColumn } from "../../contract/number-columns";
import type { Table } from "../../contract/table";
import { mbgNbd } from "./mbg-nbd";
import { fitErrors, histories } from "./model-declarations";
import { readHistories } from "./purchase-histories";
import { fewestRepeatBuyers, fitPurchaseModel } from "./purchase-model";

/**
 * How often do customers buy, and when do they stop, by the MBG/NBD model?
 *
 *     customers buy at a gamma distributed rate (r, alpha) and may stop after every purchase, the first one too, with a beta distributed probability (a, b);
 *     the parameters under which the histories are likeliest
 *
 * @param frequency column of numbers, repeat purchases of each customer; whole, 0 or more; rows that are blank throughout are left out
 * @param recency column as long as frequency, from the first purchase to the last; 0 for one-time buyers, above 0 for repeat buyers, at most t
 * @param t column as long as frequency, from the first purchase to the end of the observation; 0 or more, in the unit of recency
 * @returns table of labels and values, the fit: model, r, alpha, a, b, log-likelihood, customers, standard errors
 * @throws missing-argument when a column is left out; not-a-column when one has several columns; not-a-number when a cell is text or a row is incomplete; unequal-shapes when the columns differ in length; out-of-range when a row cannot be; no-data when every row is blank; not-enough-data when fewer than three customers bought again; did-not-converge when no parameters are the likeliest
 * @see batislam-2007
 */
export function mbgNbdFit(
  frequency: NumberColumn,
  recency: NumberColumn,
  t: NumberColumn,
  onIteration?: OnIteration,
): Table {
  return fitPurchaseModel(mbgNbd, readHistories(frequency, recency, t, fewestRepeatBuyers), onIteration);
}

export default defineFunction({
  id: "MBGNBD.FIT",
  family: "models",
  params: histories.params,
  result: { shape: "table" },
  errors: fitErrors,
  source: "batislam-2007",
  examples: [
    {
      args: histories.example,
      gives: [
        ["model", "MBG/NBD"],
        ["r", 0.587523],
        ["alpha", 3.444407],
        ["a", 0.76538],
        ["b", 1.611085],
        ["log-likelihood", -60.084687],
        ["customers", 12],
        ["se r", 1.056483],
        ["se alpha", 4.847615],
        ["se a", 1.395545],
        ["se b", 5.601979],
      ],
    },
  ],
  text: {
    summary: "Fits the MBG/NBD model of repeat purchases without a contract. One-time buyers may be gone.",
    params: histories.texts,
  },
  compute: ({ frequency, recency, t }, onIteration) => mbgNbdFit(frequency, recency, t, onIteration),
});
