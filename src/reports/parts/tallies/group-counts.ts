interface Group {
  readonly figures: readonly number[];
  customers: number;
  readonly sums: Float64Array;
}

/** Counts customers with the same figures, and adds up what differs between them. */
export class GroupCounts<Name extends string, Sum extends string> {
  readonly #groups = new Map<string, Group>();

  constructor(
    readonly names: readonly Name[],
    readonly summed: readonly Sum[],
  ) {}

  add(figures: readonly number[], amounts: readonly number[] = []): void {
    const name = figures.join();
    let group = this.#groups.get(name);
    if (!group) {
      group = { figures, customers: 0, sums: new Float64Array(this.summed.length) };
      this.#groups.set(name, group);
    }
    group.customers += 1;
    for (let place = 0; place < amounts.length; place += 1) group.sums[place]! += amounts[place]!;
  }

  /** A list of each figure, of the customers and of each sum, ascending by the figures. */
  finish(): Record<Name | Sum | "customers", Float64Array> {
    const difference = (one: Group, other: Group): number =>
      one.figures.reduce((found, figure, place) => found || figure - other.figures[place]!, 0);
    const groups = [...this.#groups.values()].sort(difference);
    const list = (value: (group: Group) => number): Float64Array => Float64Array.from(groups, value);
    const lists = [
      ...this.names.map((name, place) => [name, list(({ figures }) => figures[place]!)] as const),
      ...this.summed.map((name, place) => [name, list(({ sums }) => sums[place]!)] as const),
      ["customers", list(({ customers }) => customers)] as const,
    ];
    // Each list is under its own name.
    return Object.fromEntries(lists) as Record<Name | Sum | "customers", Float64Array>;
  }
}
