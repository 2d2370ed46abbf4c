import type { Answers } from "../../../contract/aggregate-answer";
import type { AggregateQuestion } from "../../../contract/aggregate-question";
import type { OptionValues } from "../../../contract/report-spec";
import type { AskedRows } from "../asked-rows";
import type { Bindings } from "../bindings";
import type { Examined } from "../examine";
import type { GroupQuery } from "../group-query";

/** What is known when a question is put into SQL. */
export interface Knowing {
  readonly rows: AskedRows;
  readonly examined: Examined;
  readonly bindings: Bindings;
  readonly options: OptionValues;
}

/** A row of groups and sums. */
export type ToldRow = readonly (string | number)[];

/** How a question is put, and what is made of what comes back; rows after the last day are counted apart. */
export interface Answering<Result> {
  readonly query: GroupQuery;
  /** The day after which rows are to be counted; `null` where none are. */
  readonly lastDay: number | null;
  readonly finish: (told: readonly ToldRow[], later: number) => Result;
}

export type Answer<Kind extends keyof Answers> = (
  question: Extract<AggregateQuestion, { readonly kind: Kind }>,
  knowing: Knowing,
) => Answering<Answers[Kind]>;

/** A column of numbers. */
export const numbersAt = (told: readonly ToldRow[], place: number): Float64Array =>
  Float64Array.from(told, (row) => Number(row[place]));

/** Ascending by the first columns, so many. */
export const inOrder = (told: readonly ToldRow[], columns: number): ToldRow[] =>
  [...told].sort((one, other) => {
    for (let place = 0; place < columns; place += 1) {
      const difference = Number(one[place]) - Number(other[place]);
      if (difference !== 0) return difference;
    }
    return 0;
  });
