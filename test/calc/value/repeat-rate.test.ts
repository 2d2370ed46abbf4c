import repeatRateSpec, { repeatRate } from "../../../src/calc/value/repeat-rate";
import { cdnowPurchases } from "../../helpers/cdnow";
import { obeysDeclaration } from "../../helpers/obeys-declaration";
import { describeWithShared } from "../../helpers/shared-file";

obeysDeclaration(repeatRateSpec);

describeWithShared("repeatRate of CDNOW full", "data/cdnow_full.txt", (text) => {
  it("is 11,516 of 23,570 customers (catalogue; cohort_rfm_cdnow_full.json, repeat_rate)", () => {
    const { customers, dates } = cdnowPurchases(text());
    expect(repeatRate(customers, dates)).toBe(11_516 / 23_570);
  });
});
