import spec, { clvPredicted } from "../../../src/calc/models/clv-predicted";
import { obeysDeclaration } from "../../helpers/obeys-declaration";
import { describeWithShared } from "../../helpers/shared-file";
import { expectRelative, modelFigures, shippedSummary, type Summary } from "./cdnow";

obeysDeclaration(spec);

describeWithShared("CLV.PREDICTED on the CDNOW sample", "data/cdnow_sample_summary.csv", () => {
  const valueOf = (row: number, { frequency, recency, t, monetary }: Summary): number => {
    const { fits } = modelFigures();
    const { params } = fits["BG/NBD"]!.lifetimes_default;
    const fit = { model: "BG/NBD", values: { ...params, alpha: params["alpha"]! / weeksAMonth } };
    const spendFit = { model: "Gamma-Gamma", values: fits["Gamma-Gamma"]!.lifetimes_default.params };
    const buyer = {
      frequency: frequency[row]!,
      recency: recency[row]! / weeksAMonth,
      t: t[row]! / weeksAMonth,
      monetary: monetary[row]!,
    };
    return clvPredicted(fit, spendFit, 12, buyer, 1, 0.01);
  };

  it("gives the 20 customers of cdnow_sample_models.json, clv_lifetimes_12m_1pct_month_freqW", () => {
    const summary = shippedSummary();
    const { rows } = modelFigures().clv_lifetimes_12m_1pct_month_freqW;
    expect(rows).toHaveLength(20);
    for (const { id, clv } of rows) expectRelative(valueOf(summary.customer.indexOf(id), summary), clv, 1e-6);
  });

  it("sums to 71509.899 over all customers (clv_lifetimes_12m_1pct_month_freqW)", () => {
    const summary = shippedSummary();
    const sum = summary.frequency.reduce((total, _, row) => total + valueOf(row, summary), 0);
    expectRelative(sum, 71509.89813706055, 1e-6);
  });
});

/** lifetimes takes a month for 4.345 weeks. */
const weeksAMonth = 4.345;
