/** @jest-environment jsdom */
import "../support/dom";
import { screen } from "@testing-library/react";
import { findings } from "../support/axe";
import { demoReport } from "../support/demo-report";
import { customers, say } from "../support/open-pane";
import { openReport } from "../support/open-report";

describe("What a row stands for", () => {
  it("is proposed as the columns tell, and recognised anew when the user says otherwise", async () => {
    const { user } = await openReport();
    expect(screen.getByRole("radio", { name: /^A customer/ })).toHaveProperty("checked", true);
    expect(screen.queryByRole("combobox", { name: "Size" })).toBeNull();
    await user.click(screen.getByRole("radio", { name: /^A group/ }));
    expect(screen.getByRole("combobox", { name: "Size" })).toHaveProperty("value", "");
    expect(screen.getByRole("combobox", { name: "Group" })).toHaveProperty("value", "Plan");
    expect(screen.queryByRole("combobox", { name: /^Customer/ })).toBeNull();
    expect(screen.getByText(say("pane.report.needs-column", { inputs: "Size" }))).toBeTruthy();
    expect(await findings()).toEqual([]);
  });

  it("explains a shape where its name does not say enough", async () => {
    await openReport();
    expect(screen.getByText("Its customers are counted already")).toBeTruthy();
  });

  it("is not asked where a report knows one shape only", async () => {
    await openReport(customers, { report: demoReport });
    expect(screen.queryByText(say("pane.columns.shape"))).toBeNull();
  });
});

describe("The sample of a column", () => {
  it("shows days as days where the column is to hold some, and the rest as it stands", async () => {
    const { user } = await openReport([
      ["Plan", "First day"],
      ["Basic", 45_366],
      ["Plus", "long ago"],
    ]);
    await user.selectOptions(screen.getByRole("combobox", { name: /^Since/ }), "First day");
    // Excel's day 45366 is 15 March 2024.
    expect(screen.getByText(say("pane.columns.sample", { values: "Mar 15, 2024 · long ago" }))).toBeTruthy();
  });
});
