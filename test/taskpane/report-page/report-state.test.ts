import { inShape } from "../../../src/contract/report-spec";
import { missingAnswers } from "../../../src/taskpane/report-page/options";
import {
  initialState,
  reportReducer,
  type ReportAction,
  type ReportState,
} from "../../../src/taskpane/report-page/report-state";
import { demoReport } from "../support/demo-report";
import { variedReport } from "../support/varied-report";

const columns = ["Plan", "Country", "Churned", "Kept", "Status", "Id"].map((header) => ({
  header,
  sample: ["A"],
}));

function begun(report: typeof demoReport, shape: string, mapping: Readonly<Record<string, string>>) {
  const shaped = inShape(report, shape);
  if (!shaped) throw new Error(`No shape "${shape}"`);
  return initialState(shaped, columns, mapping);
}

const after = (state: ReportState, ...actions: readonly ReportAction[]): ReportState =>
  actions.reduce(reportReducer, state);

describe("initialState", () => {
  it("takes what the headers say, else the default; beside the columns nothing is guessed", () => {
    expect(begun(demoReport, "rows", { answer: "Churned" })).toMatchObject({
      options: { meaning: "left", level: 0.95, repeats: "each" },
      inferred: ["meaning"],
    });
    const silent = begun(demoReport, "rows", { answer: "Status" });
    expect(silent.options).toEqual({ level: 0.95, repeats: "each" });
    expect(silent.inferred).toEqual([]);
  });
});

describe("reportReducer", () => {
  const demo = begun(demoReport, "rows", { group: "Plan", answer: "Churned" });

  it("keeps an answer of the user when a column changes that does not speak of it", () => {
    const mapped = after(
      demo,
      { do: "choose", option: "meaning", value: "kept" },
      { do: "map", input: "group", header: "Country" },
    );
    expect(mapped.options.meaning).toBe("kept");
    expect(mapped.inferred).toEqual([]);
    expect(mapped.mapping).toEqual({ group: "Country", answer: "Churned" });
  });

  it("takes the answer anew, or none, when the column it follows from changes", () => {
    const other = after(demo, { do: "map", input: "answer", header: "Kept" });
    expect([other.options.meaning, other.inferred]).toEqual(["kept", ["meaning"]]);
    const silent = after(other, { do: "map", input: "answer", header: "Status" });
    expect(silent.options).not.toHaveProperty("meaning");
    expect(silent.inferred).toEqual([]);
  });

  it("forgets a column that is taken away", () => {
    const without = after(demo, { do: "map", input: "answer", header: null });
    const { inputs, options } = missingAnswers(without);
    expect([inputs, options.map(([name]) => name)]).toEqual([["answer"], ["meaning"]]);
  });

  it("goes back where a failed step began, and keeps the problem until another attempt", () => {
    const problem = new Error("no");
    const failed = after(demo, { do: "failed", problem, back: "preview" });
    expect([failed.open, failed.problem]).toEqual(["preview", problem]);
    expect(after(failed, { do: "try", to: "preview" }).problem).toBeNull();
  });

  describe("of an input that is looked up", () => {
    const source = { kind: "table", table: "Members" } as const;
    const members = [{ header: "Level", sample: ["Gold"] }];
    const lookup = { source, columns: members, key: "Id", value: "Level" };
    const varied = begun(variedReport, "customers", { group: "Plan", customer: "Id" });
    const lookedUp = after(varied, { do: "look-up", input: "group", lookup });

    it("takes the second table in place of a column", () => {
      expect(lookedUp.mapping).toEqual({ customer: "Id" });
      expect(missingAnswers(lookedUp).inputs).toEqual([]);
    });

    it("needs both columns of the second table", () => {
      const half = after(varied, { do: "look-up", input: "group", lookup: { ...lookup, key: null } });
      expect(missingAnswers(half).inputs).toEqual(["group"]);
    });

    it("gives it up with the column it is looked up by, or for a column of its own", () => {
      expect(after(lookedUp, { do: "map", input: "customer", header: null }).lookups).toEqual({});
      const mapped = after(lookedUp, { do: "map", input: "group", header: "Country" });
      expect([mapped.lookups, mapped.mapping]).toEqual([{}, { customer: "Id", group: "Country" }]);
    });

    it("keeps it when the customer stands in another column", () => {
      expect(after(lookedUp, { do: "map", input: "customer", header: "Status" }).lookups).toEqual({
        group: lookup,
      });
    });

    it("forgets a word of the column before", () => {
      const named = after(varied, { do: "choose", option: "first", value: "Basic" });
      expect(after(named, { do: "look-up", input: "group", lookup }).options.first).toBe("");
      expect(after(named, { do: "map", input: "customer", header: "Status" }).options.first).toBe("Basic");
    });
  });

  it("begins anew in another shape, and stays where it is", () => {
    const sums = inShape(variedReport, "sums");
    if (!sums) throw new Error("No sums");
    const varied = begun(variedReport, "customers", { group: "Plan", customer: "Id" });
    const changed = after(varied, { do: "shape", shaped: sums, mapping: { group: "Plan" } });
    expect(changed).toMatchObject({ open: "columns", mapping: { group: "Plan" }, options: {} });
    expect(missingAnswers(changed).inputs).toEqual(["size"]);
  });
});
