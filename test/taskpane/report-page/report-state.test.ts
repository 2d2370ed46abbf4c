import { startingOptions } from "../../../src/taskpane/report-page/options";
import { initialState, missingAnswers, reportReducer } from "../../../src/taskpane/report-page/report-state";
import { demoReport } from "../support/demo-report";

const recognised = (mapping: Readonly<Record<string, string>>) =>
  initialState(demoReport, { mapping, missing: [], options: {}, unsure: [] });

describe("startingOptions", () => {
  it("takes what the headers say, else the default; beside the columns nothing is guessed", () => {
    expect(startingOptions(demoReport, { answer: "Churned" })).toEqual({
      options: { meaning: "left", level: 0.95, repeats: "each" },
      unsure: [],
    });
    expect(startingOptions(demoReport, { answer: "Status" })).toEqual({
      options: { level: 0.95, repeats: "each" },
      unsure: ["meaning"],
    });
  });
});

describe("reportReducer", () => {
  const begun = recognised({ group: "Plan", answer: "Churned" });

  it("keeps an answer of the user when a column changes that does not speak of it", () => {
    const chosen = reportReducer(begun, { do: "choose", option: "meaning", value: "kept", prepared: null });
    const mapped = reportReducer(chosen, {
      do: "map",
      report: demoReport,
      input: "group",
      header: "Country",
    });
    expect(mapped.options.meaning).toBe("kept");
    expect(mapped.inferred).toEqual([]);
    expect(mapped.mapping).toEqual({ group: "Country", answer: "Churned" });
  });

  it("takes the answer anew, or none, when the column it follows from changes", () => {
    const other = reportReducer(begun, { do: "map", report: demoReport, input: "answer", header: "Kept" });
    expect(other.options.meaning).toBe("kept");
    const silent = reportReducer(other, { do: "map", report: demoReport, input: "answer", header: "Status" });
    expect(silent.options).not.toHaveProperty("meaning");
    expect(silent.inferred).toEqual([]);
  });

  it("forgets a column that is taken away", () => {
    const without = reportReducer(begun, { do: "map", report: demoReport, input: "answer", header: null });
    expect(missingAnswers(demoReport, without)).toEqual({ inputs: ["answer"], options: ["meaning"] });
  });

  it("goes back where a failed step began, and keeps the problem until another attempt", () => {
    const problem = new Error("no");
    const failed = reportReducer(begun, { do: "failed", problem, back: "preview" });
    expect([failed.open, failed.problem]).toEqual(["preview", problem]);
    expect(reportReducer(failed, { do: "try" }).problem).toBeNull();
  });
});
