import { outcome, outcomeOfWord } from "../../../contract/outcome-words";
import { saysTotal } from "../../../contract/totals-words";
import { named } from "../identifier";
import { distinctTexts, type AskedColumn } from "./asked-column";
import type { Reading, Stage } from "./stage";
import { textOf } from "./text-reading";

/** An input of words, and which words stand in it. */
export interface WordReading extends Reading {
  /**
   * Each as it is spelled most often, the most frequent first; of two as frequent the one that comes first in the
   * alphabet.
   */
  readonly labels: readonly string[];
}

/** Reads an input of segments: blanks are left out, spellings that Excel takes for one text are made one. */
export async function segmentReading(column: AskedColumn): Promise<WordReading> {
  const { input, cell, type, bindings } = column;
  const text = textOf(cell, type);
  const texts = await distinctTexts(column, text, (text) => `${text} = ''`);
  const isNumber = type.kind === "whole" || type.kind === "fraction";
  const spelled = new Map<string, string>();
  for (const one of texts) {
    const label = isNumber ? String(Number(one)) : one;
    if (!spelled.has(label.toLowerCase())) spelled.set(label.toLowerCase(), label);
  }
  const labelOf = (one: string): string =>
    spelled.get((isNumber ? String(Number(one)) : one).toLowerCase()) ?? one;
  const others = texts.filter((one) => labelOf(one) !== one);
  const [from, to] = [
    bindings.texts(`${input}_spellings`, others),
    bindings.texts(`${input}_labels`, others.map(labelOf)),
  ];
  const value = others.length === 0 ? text : `transform(${text}, ${from}, ${to}, ${text})`;
  const missing: Stage = {
    ...{ code: "missing-segment", input, effect: "left-out" },
    found: `${named(input)} = ''`,
  };
  return { columns: [[named(input), value]], stages: [missing], labels: [...spelled.values()] };
}

/** Rows that call themselves a sum of others. */
export function totalsStages({ input, bindings, options }: AskedColumn, labels: readonly string[]): Stage[] {
  const words = labels.filter(saysTotal);
  if (words.length === 0) return [];
  const counts = options.totals === "count";
  const found = `${named(input)} in ${bindings.texts("totals", words)}`;
  return [
    counts
      ? { code: "totals-counted", input, effect: "kept", found, words }
      : { code: "totals-left-out", input, effect: "left-out", found, words },
  ];
}

/** Reads an input of answers: of words that say yes or no, whatever their language. */
export async function outcomeReading(column: AskedColumn): Promise<Reading> {
  const { input, cell, type, bindings } = column;
  const own = named(input);
  const text = textOf(cell, type);
  const texts = await distinctTexts(column, text, (text) => `${text} = ''`);
  const words = texts.filter((one) => outcomeOfWord(one) === outcome.unknown);
  const unknown: Stage = {
    ...{ code: "unknown-outcome", input, effect: "left-out", words },
    found: `${own} in ${bindings.texts("unknown", words)}`,
  };
  return {
    columns: [[own, text]],
    stages: [
      { code: "missing-outcome", input, effect: "left-out", found: `${own} = ''` },
      ...(words.length === 0 ? [] : [unknown]),
    ],
  };
}
