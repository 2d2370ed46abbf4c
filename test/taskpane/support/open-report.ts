import { screen, within } from "@testing-library/react";
import type { Cell } from "../../../src/contract/cell";
import type { ReportSpec } from "../../../src/contract/report-spec";
import { fakeRuns } from "./fake-runs";
import { FakeWorkbook } from "./fake-workbook";
import { customers, openPane } from "./open-pane";
import { variedReport } from "./varied-report";

/** Opens the page of a report, the one with everything in it unless another is named. */
export async function openReport(
  rows: readonly (readonly Cell[])[] = customers,
  {
    report = variedReport,
    workbook = new FakeWorkbook(rows),
  }: { report?: ReportSpec; workbook?: FakeWorkbook } = {},
) {
  const opened = await openPane(workbook, { runs: fakeRuns(report, workbook), reports: [report] });
  await opened.user.click(await screen.findByTestId(`report-card-${report.id}`));
  return opened;
}

export const primary = () => screen.getByTestId("report-primary");

/** The button by which a section opens. */
export const heading = (step: string) =>
  within(screen.getByRole("heading", { level: 3, name: new RegExp(`^${step}`) })).getByRole("button");
