import type { SqlQuery, SqlValue } from "./clickhouse";

export type BoundType = "Int32" | "Float64" | "Array(Int32)" | "Array(Float64)" | "Array(String)";

/** The values of a query: they travel beside its text, where only their names and types stand. */
export class Bindings {
  readonly #values: Map<string, SqlValue>;

  /** @param known values that were bound for the rows of which something is asked */
  constructor(known?: Bindings) {
    this.#values = new Map(known ? known.#values : []);
  }

  /** @returns what stands for the value in the text */
  bind(name: string, type: BoundType, value: SqlValue): string {
    let own = name;
    for (let other = 2; !this.#isFree(own, value); other += 1) own = `${name}_${other}`;
    this.#values.set(own, value);
    return `{${own}:${type}}`;
  }

  day(name: string, day: number): string {
    return this.bind(name, "Int32", day);
  }

  texts(name: string, texts: readonly string[]): string {
    return this.bind(name, "Array(String)", texts);
  }

  /** The text with those of the values that stand in it. */
  query(sql: string): SqlQuery {
    const used = [...this.#values].filter(([name]) => sql.includes(`{${name}:`));
    return { sql, parameters: Object.fromEntries(used) };
  }

  #isFree(name: string, value: SqlValue): boolean {
    const known = this.#values.get(name);
    return known === undefined || JSON.stringify(known) === JSON.stringify(value);
  }
}
