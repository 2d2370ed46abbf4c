import type { ReportSpec } from "../../../src/contract/report-spec";
import {
  WorkbookProblem,
  type PreparedReport,
  type ReportRuns,
  type SourceDescription,
} from "../../../src/workbook/port";
import type { FakeWorkbook } from "./fake-workbook";

const headersOf: Readonly<Record<string, readonly string[]>> = {
  segment: ["Plan"],
  outcome: ["Churned", "Kept", "Status"],
  identifier: ["Id"],
};

/** Runs reports on a fake workbook: recognises by header alone, and computes with the report's own code. */
export function fakeRuns(report: ReportSpec, workbook: FakeWorkbook): ReportRuns {
  const recognise = (_id: string, source: SourceDescription) => {
    const found = Object.entries(report.inputs).flatMap(([input, { role }]) => {
      const column = source.columns.find(({ header }) => headersOf[role]?.includes(header));
      return column ? [[input, column.header] as const] : [];
    });
    const mapping = Object.fromEntries(found);
    const missing = Object.keys(report.inputs).filter(
      (input) => !report.inputs[input]?.optional && !mapping[input],
    );
    return { mapping, missing, options: {}, unsure: [] };
  };
  const computed = (request: PreparedReport["request"], data: PreparedReport["data"]): PreparedReport => {
    const check = report.check(data, request.options);
    return { request, data, check, output: report.compute(data, request.options, check), asOf: new Date(0) };
  };
  return {
    recognise,
    async prepare(request, run) {
      const inputs = Object.entries(request.mapping).map(([input, header]) => {
        const role = report.inputs[input]?.role ?? "segment";
        return [input, { header, role }] as const;
      });
      const data = await workbook.read(
        { source: request.source.source, inputs: Object.fromEntries(inputs) },
        run,
      );
      return computed(request, data);
    },
    revise: (prepared, options) => computed({ ...prepared.request, options }, prepared.data),
    insert: ({ output, asOf, data }, run) =>
      workbook.insert(
        {
          output,
          provenance: { source: "", asOf, rowsRead: data.length, rowsUsed: data.length, leftOut: [] },
          translate: (key) => key,
          locale: "en",
        },
        run,
      ),
    refresh: (recipe) => workbook.refresh(recipe),
    async refreshAll() {
      const recipes = await workbook.recipes();
      return Promise.all(
        recipes.map(async (recipe) => {
          try {
            return { recipe, refreshed: await workbook.refresh(recipe) };
          } catch (problem) {
            if (problem instanceof WorkbookProblem) return { recipe, problem };
            throw problem;
          }
        }),
      );
    },
  };
}
