import { useSyncExternalStore, type ReactNode } from "react";
import type { ChartRecord } from "../../workbook-model/records";
import type { UniverWorkbook } from "../../workbook-model/univer/univer-workbook";
import type { Grid } from "../start";
import { ChartPicture } from "./chart-picture";
import { chartFigures } from "./drawn-chart";

/** Pixels to a point. */
const pixels = 4 / 3;

interface Floating {
  readonly place: string;
  readonly dispose: () => void;
}

/**
 * Draws the charts of the workbook over the grid, from what the cells show at the moment. Univer itself has no charts
 * without its paid part, but lets any component float over a sheet.
 */
export class ChartLayer {
  readonly #grid: Grid;
  readonly #workbook: UniverWorkbook;
  readonly #floating = new Map<string, Floating>();
  readonly #listeners = new Set<() => void>();
  readonly #stop: () => void;
  readonly #componentKey: string;
  readonly #component: { dispose(): void };
  #version = 0;

  constructor(grid: Grid, workbook: UniverWorkbook) {
    this.#grid = grid;
    this.#workbook = workbook;
    // One for each workbook: the next is drawn before this one is put away.
    this.#componentKey = `WorkbenchChart-${workbook.mirror.unit}`;
    this.#component = grid.api.registerComponent(this.#componentKey, this.#floatingChart());
    this.#stop = workbook.subscribe(({ kind }) => {
      if (kind !== "selection-changed" && kind !== "settings-changed") this.#redraw();
    });
    this.#redraw();
  }

  dispose(): void {
    this.#stop();
    this.#component.dispose();
  }

  #redraw(): void {
    this.#version += 1;
    this.#place();
    for (const listener of [...this.#listeners]) listener();
  }

  /** Univer floats components over the sheet on the screen alone. */
  #place(): void {
    const { charts, sheets } = this.#workbook;
    const wanted = charts.all().filter(({ sheet }) => sheet === sheets.active);
    for (const [id, { place, dispose }] of [...this.#floating]) {
      if (wanted.some((chart) => chart.id === id && placeOf(chart) === place)) continue;
      dispose();
      this.#floating.delete(id);
    }
    for (const chart of wanted) if (!this.#floating.has(chart.id)) this.#float(chart);
  }

  #float(chart: ChartRecord): void {
    const sheet = this.#grid.api.getActiveWorkbook()?.getSheetBySheetId(this.#sheetId(chart));
    if (!sheet) return;
    // Univer counts from the corner of the grid, its headers included; Excel from that of cell A1.
    const { rowHeader, columnHeader } = sheet.getSheet().getConfig();
    const added = sheet.addFloatDomToPosition({
      componentKey: this.#componentKey,
      initPosition: {
        startX: rowHeader.width + chart.left * pixels,
        endX: rowHeader.width + (chart.left + chart.width) * pixels,
        startY: columnHeader.height + chart.top * pixels,
        endY: columnHeader.height + (chart.top + chart.height) * pixels,
      },
      data: { chart: chart.id },
      allowTransform: false,
    });
    if (added) this.#floating.set(chart.id, { place: placeOf(chart), dispose: () => added.dispose() });
  }

  #sheetId({ sheet }: ChartRecord): string {
    return this.#workbook.mirror.gridSheet(sheet);
  }

  #picture(id: string): ReactNode {
    const chart = this.#workbook.charts.get(id);
    return chart && <ChartPicture chart={chart} figures={chartFigures(chart, this.#workbook.cells)} />;
  }

  #floatingChart(): (props: { readonly data?: { readonly chart: string } }) => ReactNode {
    const subscribe = (listener: () => void): (() => void) => {
      this.#listeners.add(listener);
      return () => this.#listeners.delete(listener);
    };
    const version = (): number => this.#version;
    const picture = (id: string): ReactNode => this.#picture(id);
    return function FloatingChart({ data }) {
      useSyncExternalStore(subscribe, version);
      return picture(data?.chart ?? "");
    };
  }
}

const placeOf = ({ left, top, width, height }: ChartRecord): string => [left, top, width, height].join(",");
