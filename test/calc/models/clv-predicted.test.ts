import { readFileSync } from "node:fs";
import spec, { clvPredicted } from "../../../src/calc/models/clv-predicted";
import { obeysDeclaration } from "../../helpers/obeys-declaration";
import { describeWithShared, sharedFile } from "../../helpers/shared-file";
import { expectRelative, shippedSummary } from "./cdnow";

obeysDeclaration(spec);

describeWithShared("CLV.PREDICTED on the CDNOW sample", "data/cdnow_sample_summary.csv", () => {
  it("sums to 71509.899 with times divided by 4.345 (clv_lifetimes_12m_1pct_month_freqW)", () => {
    const fits = JSON.parse(
      readFileSync(sharedFile("oracle/cdnow_sample_models.json"), "utf8"),
    ) as LifetimesFigures;
    const { params } = fits.fits["BG/NBD"]!.lifetimes_default;
    const fit = { model: "BG/NBD", values: { ...params, alpha: params["alpha"]! / 4.345 } };
    const spendFit = { model: "Gamma-Gamma", values: fits.fits["Gamma-Gamma"]!.lifetimes_default.params };
    const { frequency, recency, t, monetary } = shippedSummary();
    let sum = 0;
    frequency.forEach((x, row) => {
      const customer = {
        frequency: x,
        recency: recency[row]! / 4.345,
        t: t[row]! / 4.345,
        monetary: monetary[row]!,
      };
      sum += clvPredicted(fit, spendFit, 12, customer, 1, 0.01);
    });
    expectRelative(sum, 71509.89813706055, 1e-6);
  });
});

interface LifetimesFigures {
  readonly fits: Readonly<
    Record<string, { readonly lifetimes_default: { readonly params: Readonly<Record<string, number>> } }>
  >;
}
