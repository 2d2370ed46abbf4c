interface Group<Name extends string> {
  readonly key: Readonly<Record<Name, number>>;
  customers: number;
  sum: number;
}

/** Counts customers with the same figures. */
export class GroupCounts<Name extends string> {
  readonly #names: readonly Name[];
  readonly #groups = new Map<string, Group<Name>>();

  constructor(names: readonly Name[]) {
    this.#names = names;
  }

  /** @param amount what is added up over the customers of a group */
  add(figures: readonly number[], amount = 0): void {
    const name = figures.join();
    const known = this.#groups.get(name);
    const group = known ?? { key: this.#keyOf(figures), customers: 0, sum: 0 };
    if (!known) this.#groups.set(name, group);
    group.customers += 1;
    group.sum += amount;
  }

  #keyOf(figures: readonly number[]): Record<Name, number> {
    const entries = this.#names.map((name, place) => [name, figures[place] ?? 0]);
    return Object.fromEntries(entries) as Record<Name, number>;
  }

  /** A list of each figure, of the customers and of the sums, ascending by the figures. */
  finish(): Record<Name | "customers" | "sums", Float64Array> {
    const difference = (one: Group<Name>, other: Group<Name>): number =>
      this.#names.reduce((found, name) => found || one.key[name] - other.key[name], 0);
    const groups = [...this.#groups.values()].sort(difference);
    const lists = this.#names.map((name) => [name, Float64Array.from(groups, ({ key }) => key[name])]);
    return {
      ...(Object.fromEntries(lists) as Record<Name, Float64Array>),
      customers: Float64Array.from(groups, ({ customers }) => customers),
      sums: Float64Array.from(groups, ({ sum }) => sum),
    };
  }
}
