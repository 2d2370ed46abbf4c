import { gammaGammaName, gammaGammaParameters } from "../../calc/models/gamma-gamma";
import type { OutputColumn, OutputTable } from "../../contract/report-output";
import { isFit } from "./fit-result";
import type { Spending } from "./spending";

const figures = [...gammaGammaParameters, "log-likelihood", "customers"];

/** The model of what a purchase is worth, in one row. */
export function spendingTable(
  name: string,
  { fit, correlation }: Pick<Spending, "fit" | "correlation">,
): OutputTable {
  return {
    name,
    keyColumn: "model",
    columns: [
      { key: "model", unit: "text" },
      { key: "state", unit: "text", words: "report.customer-value.state" },
      ...gammaGammaParameters.map((label): OutputColumn => ({
        key: `parameter-${label}`,
        unit: "ratio",
        label,
      })),
      { key: "log-likelihood", unit: "ratio" },
      { key: "customers", unit: "count" },
      { key: "correlation", unit: "ratio" },
    ],
    rows: [
      [
        gammaGammaName,
        isFit(fit) ? "used" : fit,
        ...figures.map((label) => (isFit(fit) ? (fit.values[label] ?? null) : null)),
        correlation,
      ],
    ],
    totals: null,
    colourScales: [],
  };
}
