import type { OnIteration } from "../../contract/fit";
import { defineFunction } from "../../contract/function-spec";
import type { NumberColumn } from "../../contract/number-columns";
import type { Table } from "../../contract/table";
import { bgNbd } from "./bg-nbd";
import { fitErrors, histories } from "./model-declarations";
import { readHistories } from "./purchase-histories";
import { fewestRepeatBuyers, fitPurchaseModel } from "./purchase-model";

/**
 * How often do customers buy, and when do they stop, by the BG/NBD model?
 *
 *     customers buy at a gamma distributed rate (r, alpha) and may stop after each repeat purchase with a beta distributed probability (a, b);
 *     the parameters under which the histories are likeliest
 *
 * @param frequency column of numbers, repeat purchases of each customer; whole, 0 or more; rows that are blank throughout are left out
 * @param recency column as long as frequency, from the first purchase to the last; 0 for one-time buyers, above 0 for repeat buyers, at most t
 * @param t column as long as frequency, from the first purchase to the end of the observation; 0 or more, in the unit of recency
 * @returns table of labels and values, the fit: model, r, alpha, a, b, log-likelihood, customers, standard errors
 * @throws missing-argument when a column is left out; not-a-column when one has several columns; not-a-number when a cell is text or a row is incomplete; unequal-shapes when the columns differ in length; out-of-range when a row cannot be; no-data when every row is blank; not-enough-data when fewer than three customers bought again; did-not-converge when no parameters are the likeliest
 * @see fader-2005
 */
export function bgNbdFit(
  frequency: NumberColumn,
  recency: NumberColumn,
  t: NumberColumn,
  onIteration?: OnIteration,
): Table {
  return fitPurchaseModel(bgNbd, readHistories(frequency, recency, t, fewestRepeatBuyers), onIteration);
}

export default defineFunction({
  id: "BGNBD.FIT",
  family: "models",
  params: histories.params,
  result: { shape: "table" },
  errors: fitErrors,
  source: "fader-2005",
  examples: [
    {
      args: histories.example,
      gives: [
        ["model", "BG/NBD"],
        ["r", 0.269347],
        ["alpha", 2.300159],
        ["a", 0.672427],
        ["b", 2.324278],
        ["log-likelihood", -60.102034],
        ["customers", 12],
        ["se r", 0.158102],
        ["se alpha", 2.213734],
        ["se a", 1.871747],
        ["se b", 8.803225],
      ],
    },
  ],
  text: {
    summary:
      "Fits the BG/NBD model of repeat purchases without a contract. It takes every one-time buyer for alive.",
    params: histories.texts,
  },
  compute: ({ frequency, recency, t }, onIteration) => bgNbdFit(frequency, recency, t, onIteration),
});
