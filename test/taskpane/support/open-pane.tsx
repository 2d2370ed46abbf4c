import { act, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Cell } from "../../../src/contract/cell";
import { functionFormulas } from "../../../src/calc/formulas.generated";
import retention from "../../../src/calc/rates/retention-rate";
import type { AnyFunctionSpec } from "../../../src/contract/function-spec";
import { evaluateCall } from "../../../src/functions/evaluate-call";
import { LongCalculations } from "../../../src/functions/long-calculations";
import type { FileSource } from "../../../src/contract/recipe";
import { catalogues } from "../../../src/i18n/catalogues";
import { createFormats } from "../../../src/i18n/formats";
import { createTranslate } from "../../../src/i18n/translate";
import { Pane } from "../../../src/taskpane/pane";
import { PaneChannel } from "../../../src/taskpane/pane-channel";
import type { PaneServices } from "../../../src/taskpane/services";
import { WorkbookProblem } from "../../../src/workbook/ports/problem";
import type { SourceDescription } from "../../../src/workbook/ports/source";
import { demoReport, demoTexts } from "./demo-report";
import { variedTexts } from "./varied-report";
import { fakeRuns } from "./fake-runs";
import { FakeWorkbook } from "./fake-workbook";

export const customers: readonly (readonly Cell[])[] = [
  ["Plan", "Churned", "Id"],
  ["Basic", "Yes", 1],
  ["Basic", "No", 2],
  ["Plus", "No", 3],
  ["Plus", null, 4],
];

const texts = { ...catalogues.en, ...demoTexts, ...variedTexts };

/** Speaks the product's English, and the demonstration reports' few texts. */
export const say = createTranslate("en", texts);

/** A file in which the workbook's own cells stand. */
export function described({ name, size }: File, { rows }: FakeWorkbook): SourceDescription<FileSource> {
  const [header = [], ...data] = rows ?? [];
  const format = { kind: "csv", encoding: "utf-8", delimiter: "," } as const;
  return {
    ...{ address: name, sheetId: "", sheet: "", table: null, rows: data.length },
    source: { kind: "file", name, bytes: size, changed: "2024-01-01T00:00:00.000Z", format },
    columns: header.map((text, column) => ({
      header: String(text),
      sample: data.map((row) => row[column] ?? null),
    })),
  };
}

/** Opens the pane on a workbook, as a user finds it. */
export async function openPane(workbook = new FakeWorkbook(customers), changes: Partial<PaneServices> = {}) {
  const channel = new PaneChannel();
  const services: PaneServices = {
    port: workbook,
    runs: fakeRuns(demoReport, workbook),
    openFile: (file) => Promise.resolve(described(file, workbook)),
    openDatabase: () => Promise.reject(new WorkbookProblem("database-unreachable")),
    databaseAddresses: [],
    reports: [demoReport],
    functions: [retention as AnyFunctionSpec],
    functionTexts: {},
    formulas: functionFormulas,
    evaluate: async (spec, values) => evaluateCall(spec, values, say),
    about: {
      version: "1.2.3",
      requirementSets: () => [
        ["ExcelApi", "1.13"],
        ["SharedRuntime", null],
      ],
      runExamples: () => Promise.resolve({ passed: 3, total: 3 }),
    },
    openPage: () => undefined,
    say,
    knows: (key) => Object.hasOwn(texts, key),
    formats: createFormats("en"),
    locale: "en",
    formulaTag: "en",
    loadSample: async () => customers,
    channel,
    appearance: { current: () => "light", subscribe: () => () => undefined },
    calculations: new LongCalculations(),
    ...changes,
  };
  const rendered = render(<Pane services={services} />);
  // The first look at the workbook.
  await act(async () => undefined);
  return { workbook, channel, user: userEvent.setup(), ...rendered };
}
