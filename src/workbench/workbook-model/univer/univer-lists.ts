import type { Area } from "../area";
import type { ColorScales, Merges, Names, WorkbookModel } from "../model";
import type { ColorScaleRecord, NameRecord } from "../records";
import type { GridView } from "./grid-view";

export class UniverNames implements Names {
  constructor(
    readonly model: WorkbookModel,
    readonly view: GridView,
  ) {}

  all(): readonly NameRecord[] {
    return this.model.names.all();
  }

  get(name: string, scope: string | null): NameRecord | null {
    return this.model.names.get(name, scope);
  }

  add(name: NameRecord): void {
    this.model.names.add(name);
    this.view.lists.names();
  }

  update(name: string, scope: string | null, change: Partial<Omit<NameRecord, "name" | "scope">>): void {
    this.model.names.update(name, scope, change);
    this.view.lists.names();
  }

  remove(name: string, scope: string | null): void {
    this.model.names.remove(name, scope);
    this.view.lists.names();
  }
}

export class UniverColorScales implements ColorScales {
  constructor(
    readonly model: WorkbookModel,
    readonly view: GridView,
  ) {}

  all(): readonly ColorScaleRecord[] {
    return this.model.colorScales.all();
  }

  add(scale: Omit<ColorScaleRecord, "id">): ColorScaleRecord {
    const record = this.model.colorScales.add(scale);
    this.view.lists.colorScales(record.area.sheet);
    return record;
  }

  update(id: string, change: Partial<Omit<ColorScaleRecord, "id">>): void {
    const before = this.#sheet(id);
    this.model.colorScales.update(id, change);
    for (const sheet of new Set([before, this.#sheet(id)]))
      if (sheet !== null) this.view.lists.colorScales(sheet);
  }

  remove(id: string): void {
    const sheet = this.#sheet(id);
    this.model.colorScales.remove(id);
    if (sheet !== null) this.view.lists.colorScales(sheet);
  }

  #sheet(id: string): string | null {
    return this.all().find((scale) => scale.id === id)?.area.sheet ?? null;
  }
}

export class UniverMerges implements Merges {
  constructor(
    readonly model: WorkbookModel,
    readonly view: GridView,
  ) {}

  all(): readonly Area[] {
    return this.model.merges.all();
  }

  add(area: Area): void {
    this.model.merges.add(area);
    this.view.lists.merges(area.sheet);
  }

  remove(area: Area): void {
    this.model.merges.remove(area);
    this.view.lists.merges(area.sheet);
  }
}
