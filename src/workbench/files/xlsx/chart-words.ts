/** How files name the kinds of chart that the workbench draws. */
export interface ChartKind {
  readonly element: string;
  readonly direction?: "bar" | "col";
  readonly grouping?: "clustered" | "stacked" | "percentStacked" | "standard";
  readonly markers?: boolean;
}

export const chartKinds: Readonly<Record<string, ChartKind>> = {
  BarClustered: { element: "barChart", direction: "bar", grouping: "clustered" },
  BarStacked: { element: "barChart", direction: "bar", grouping: "stacked" },
  BarStacked100: { element: "barChart", direction: "bar", grouping: "percentStacked" },
  ColumnClustered: { element: "barChart", direction: "col", grouping: "clustered" },
  ColumnStacked: { element: "barChart", direction: "col", grouping: "stacked" },
  ColumnStacked100: { element: "barChart", direction: "col", grouping: "percentStacked" },
  Line: { element: "lineChart", grouping: "standard", markers: false },
  LineMarkers: { element: "lineChart", grouping: "standard", markers: true },
  Area: { element: "areaChart", grouping: "standard" },
  AreaStacked: { element: "areaChart", grouping: "stacked" },
  Pie: { element: "pieChart" },
  Doughnut: { element: "doughnutChart" },
  XYScatter: { element: "scatterChart" },
};

export const legendPositions: Readonly<Record<string, string>> = {
  r: "Right",
  l: "Left",
  t: "Top",
  b: "Bottom",
  tr: "Corner",
};

export const labelPositions: Readonly<Record<string, string>> = {
  outEnd: "OutsideEnd",
  inEnd: "InsideEnd",
  inBase: "InsideBase",
  ctr: "Center",
  t: "Top",
  b: "Bottom",
  l: "Left",
  r: "Right",
  bestFit: "BestFit",
};

/** The file's word for a meaning. */
export const wordFor = (words: Readonly<Record<string, string>>, meaning: string): string | null =>
  Object.entries(words).find(([, known]) => known === meaning)?.[0] ?? null;
