/** @jest-environment jsdom */
import "../support/dom";
import { act, render, screen } from "@testing-library/react";
import { createFormats } from "../../../src/i18n/formats";
import { TaskStatus } from "../../../src/taskpane/parts/task-status";
import { ServicesProvider, type PaneServices } from "../../../src/taskpane/services";
import { say } from "../support/open-pane";

const services = { say, formats: createFormats("en") } as PaneServices;

describe("TaskStatus", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it("says the rows done of all rows at once, and after two seconds how long the rest will take", () => {
    const progress = { done: 250, total: 1_000 };
    const task = { name: "Reading", startedAt: Date.now(), progress, iterations: null };
    render(
      <ServicesProvider value={services}>
        <TaskStatus task={task} onCancel={() => undefined} />
      </ServicesProvider>,
    );
    act(() => jest.advanceTimersByTime(1_500));
    expect(screen.getByText("Reading · 250 of 1,000 rows")).toBeTruthy();
    // A quarter took 2 seconds: three quarters take 6.
    act(() => jest.advanceTimersByTime(500));
    expect(screen.getByText("Reading · 250 of 1,000 rows · about 6 seconds left")).toBeTruthy();
  });

  it("says how far a search has come of which nobody knows the end", () => {
    const task = { name: "Computing", startedAt: Date.now(), progress: null, iterations: 34 };
    render(
      <ServicesProvider value={services}>
        <TaskStatus task={task} onCancel={() => undefined} />
      </ServicesProvider>,
    );
    expect(screen.getByText("Computing · iteration 34")).toBeTruthy();
  });
});
