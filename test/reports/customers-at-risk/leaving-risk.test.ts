import { readFileSync } from "node:fs";
import { churnModel } from "../../../src/calc/models/churn-model";
import { churnRisk } from "../../../src/calc/models/churn-risk";
import { leavingRisk } from "../../../src/reports/customers-at-risk/leaving-risk";
import { categoryColumn } from "../../helpers/category-column";
import { csvColumns } from "../../helpers/csv-columns";
import { describeWithShared, sharedFile } from "../../helpers/shared-file";

const lost = Uint8Array.of(1, 1, 1, 0, 1, 0, 0, 0);
const plan = ["Basic", "Basic", "Basic", "Basic", "Plus", "Plus", "Plus", "Plus"];

describe("the risk of leaving", () => {
  it("is, by hand, the share of leavers of each plan: 3 of 4 with Basic, 1 of 4 with Plus", () => {
    const { risks, problem } = leavingRisk({ lost, features: [plan] });
    expect(problem).toBeNull();
    risks.forEach((risk, row) => expect(risk).toBeCloseTo(row < 4 ? 0.75 : 0.25, 9));
  });

  it("is not known of a customer without a feature, and the first customer is none of the headers", () => {
    const visits = [0, 5, 1, 7, 2, 6, 3, null];
    const { risks } = leavingRisk({ lost, features: [visits] });
    expect(risks.map((risk) => risk === null)).toEqual([...Array<boolean>(7).fill(false), true]);
  });

  it("leaves out a feature that tells the leavers without exception, and says which", () => {
    const reason = ["Price", "Price", "Move", "none", "Move", "none", "none", "none"];
    const { risks, dropped } = leavingRisk({ lost, features: [plan, reason] });
    expect(dropped).toEqual([{ feature: 1, code: "separation" }]);
    expect(risks[0]).toBeCloseTo(0.75, 9);
  });

  it("leaves out a feature that follows from another", () => {
    const code = plan.map((name) => (name === "Plus" ? 2 : 1));
    const { risks, dropped } = leavingRisk({ lost, features: [plan, code] });
    expect(dropped).toEqual([{ feature: 1, code: "collinear" }]);
    expect(risks[7]).toBeCloseTo(0.25, 9);
  });

  it.each([
    ["no-features", lost, []],
    ["no-variation", new Uint8Array(8), [plan]],
    ["separation", Uint8Array.of(1, 1, 1, 1, 0, 0, 0, 0), [plan]],
    ["collinear", lost, [plan.map(() => "one")]],
    ["not-enough-data", Uint8Array.of(1, 0), [["a", "b"]]],
    ["no-data", lost, [plan.map(() => null)]],
  ])("has no model but a reason: %s", (problem, left, features) => {
    const found = leavingRisk({ lost: left, features });
    expect([found.model, found.problem]).toEqual([null, problem]);
    expect(found.risks).toEqual(Array.from(left, () => null));
  });
});

describeWithShared("the risk of leaving on rossi.csv", "data/rossi.csv", (text) => {
  it("is that of statsmodels for the first five (logit_rossi), and that of CHURN.RISK for all", () => {
    const read = csvColumns(text());
    const names = ["fin", "age", "race", "wexp", "mar", "paro", "prio"];
    const features = names.map((name) => read(name).map(Number));
    const arrest = read("arrest").map(Number);
    const { risks } = leavingRisk({ lost: Uint8Array.from(arrest), features });
    const oracle = JSON.parse(readFileSync(sharedFile("oracle/proportions_nps_logit.json"), "utf8")) as {
      readonly logit_rossi: { readonly pred_first5: readonly number[] };
    };
    oracle.logit_rossi.pred_first5.forEach((wanted, row) => expect(risks[row]).toBeCloseTo(wanted, 6));
    const rows = arrest.map((_, row) => features.map((column) => column[row]!));
    const { rows: fit } = churnModel(categoryColumn(arrest), [names, ...rows]);
    expect(risks).toEqual(churnRisk(fit, rows).map((cells) => (Array.isArray(cells) ? cells[0] : null)));
  });
});
