import { intersection, type Area } from "../area";
import {
  WorkbookRefusal,
  type Charts,
  type ColorScales,
  type Merges,
  type Names,
  type Settings,
} from "../model";
import type { ChartRecord, ColorScaleRecord, NameRecord } from "../records";
import { checkDefinedName } from "../rules";
import type { Book } from "./book";

const notFound = (): WorkbookRefusal =>
  new WorkbookRefusal("ItemNotFound", "The requested resource doesn't exist.");

export class MemoryCharts implements Charts {
  constructor(private readonly book: Book) {}

  all(): readonly ChartRecord[] {
    return this.book.charts;
  }

  get(id: string): ChartRecord | null {
    return this.book.charts.find((chart) => chart.id === id) ?? null;
  }

  add(chart: Omit<ChartRecord, "id">): ChartRecord {
    const complete = { ...chart, id: this.book.id() };
    this.book.charts = [...this.book.charts, complete];
    this.book.emit({ kind: "chart-changed", chart: complete.id });
    return complete;
  }

  update(id: string, change: Partial<Omit<ChartRecord, "id" | "sheet">>): void {
    if (!this.get(id)) throw notFound();
    this.book.charts = this.book.charts.map((chart) => (chart.id === id ? { ...chart, ...change } : chart));
    this.book.emit({ kind: "chart-changed", chart: id });
  }

  remove(id: string): void {
    if (!this.get(id)) throw notFound();
    this.book.charts = this.book.charts.filter((chart) => chart.id !== id);
    this.book.emit({ kind: "chart-changed", chart: id });
  }
}

export class MemoryNames implements Names {
  constructor(private readonly book: Book) {}

  all(): readonly NameRecord[] {
    return this.book.names;
  }

  get(name: string, scope: string | null): NameRecord | null {
    return this.book.names.find((one) => isCalled(one, name, scope)) ?? null;
  }

  add(name: NameRecord): void {
    const inScope = this.book.names.filter((other) => other.scope === name.scope).map((other) => other.name);
    checkDefinedName(name.name, [...inScope, ...this.book.tables.map((table) => table.name)]);
    this.book.names = [...this.book.names, name];
    this.book.stale = true;
  }

  update(name: string, scope: string | null, change: Partial<Omit<NameRecord, "name" | "scope">>): void {
    if (!this.get(name, scope)) throw notFound();
    this.book.names = this.book.names.map((one) =>
      isCalled(one, name, scope) ? { ...one, ...change } : one,
    );
    this.book.stale = true;
  }

  remove(name: string, scope: string | null): void {
    if (!this.get(name, scope)) throw notFound();
    this.book.names = this.book.names.filter((one) => !isCalled(one, name, scope));
    this.book.stale = true;
  }
}

const isCalled = (one: NameRecord, name: string, scope: string | null): boolean =>
  one.scope === scope && one.name.toLowerCase() === name.toLowerCase();

export class MemoryColorScales implements ColorScales {
  constructor(private readonly book: Book) {}

  all(): readonly ColorScaleRecord[] {
    return this.book.scales;
  }

  /** A new one is the strongest. */
  add(scale: Omit<ColorScaleRecord, "id">): ColorScaleRecord {
    const complete = { ...scale, id: this.book.id() };
    this.book.scales = [complete, ...this.book.scales];
    return complete;
  }

  update(id: string, change: Partial<Omit<ColorScaleRecord, "id">>): void {
    if (!this.book.scales.some((scale) => scale.id === id)) throw notFound();
    this.book.scales = this.book.scales.map((scale) => (scale.id === id ? { ...scale, ...change } : scale));
  }

  remove(id: string): void {
    if (!this.book.scales.some((scale) => scale.id === id)) throw notFound();
    this.book.scales = this.book.scales.filter((scale) => scale.id !== id);
  }
}

export class MemoryMerges implements Merges {
  constructor(private readonly book: Book) {}

  all(): readonly Area[] {
    return this.book.merges;
  }

  add(area: Area): void {
    const isHit = (other: Area): boolean => other.sheet === area.sheet && intersection(other, area) !== null;
    if ([...this.book.merges, ...this.book.tables.map((table) => table.area)].some(isHit))
      throw new WorkbookRefusal("InvalidOperation", "Merged cells overlap no others and no table.");
    this.book.merges = [...this.book.merges, area];
  }

  remove(area: Area): void {
    this.book.merges = this.book.merges.filter(
      (merged) => merged.sheet !== area.sheet || !intersection(merged, area),
    );
  }
}

export class MemorySettings implements Settings {
  constructor(private readonly book: Book) {}

  all(): ReadonlyMap<string, unknown> {
    return this.book.settings;
  }

  /** Keeps a copy: what the caller does with its value later changes nothing here. */
  set(key: string, value: unknown): void {
    this.book.settings.set(key, structuredClone(value));
    this.book.emit({ kind: "settings-changed" });
  }

  remove(key: string): void {
    if (!this.book.settings.delete(key)) throw notFound();
    this.book.emit({ kind: "settings-changed" });
  }
}
