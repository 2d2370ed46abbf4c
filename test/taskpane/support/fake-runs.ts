import { isOutside, type DataSource } from "../../../src/contract/recipe";
import { inShape, type ReportSpec, type ShapedReport } from "../../../src/contract/report-spec";
import { WorkbookProblem } from "../../../src/workbook/ports/problem";
import type {
  PreparedReport,
  Recognition,
  RefreshOutcome,
  ReportRuns,
} from "../../../src/workbook/ports/runs";
import type { SourceDescription } from "../../../src/workbook/ports/source";
import { rowsKnown } from "../../../src/workbook/rows-known";
import { withoutRows } from "../../../src/workbook/without-rows";
import type { FakeWorkbook } from "./fake-workbook";

const headersOf: Readonly<Record<string, readonly string[]>> = {
  segment: ["Plan"],
  outcome: ["Churned", "Kept", "Status"],
  identifier: ["Id"],
  "opening-count": ["Size"],
};

/** Runs reports on a fake workbook: recognises by header alone, and computes with the report's own code. */
export function fakeRuns(report: ReportSpec, workbook: FakeWorkbook): ReportRuns {
  const shaped = (shape: string): ShapedReport => {
    const found = inShape(report, shape);
    if (!found) throw new Error(`The fake report has no shape "${shape}"`);
    return found;
  };
  const computed = (request: PreparedReport["request"], data: PreparedReport["data"]): PreparedReport => {
    const { check: checked, compute } = shaped(request.shape);
    const check = checked(data, request.options, 0);
    return { request, data, check, output: compute(data, request.options, check, 0), asOf: new Date(0) };
  };
  return {
    recognise(_id, source, shape) {
      const names = shape === undefined ? Object.keys(report.shapes) : [shape];
      const found = names.map((name) => recognised(shaped(name), source));
      return found.reduce((best, one) => (one.missing.length < best.missing.length ? one : best));
    },
    async prepare(request, run) {
      const { inputs: specs } = shaped(request.shape);
      const inputs = Object.entries(request.mapping).map(([input, header]) => {
        const role = specs[input]?.role ?? "segment";
        return [input, { header, role }] as const;
      });
      const { source } = request.source;
      const isFile = isOutside(source);
      const read = isFile ? ({ kind: "table", table: source.kind } as const) : source;
      const data = await workbook.read({ source: read, inputs: Object.fromEntries(inputs) }, run);
      for (const [input, { value, date }] of Object.entries(request.lookups)) {
        workbook.log.push(`look up ${input} in ${value}${date === undefined ? "" : `, latest by ${date}`}`);
      }
      const prepared = computed(request, data);
      const known = rowsKnown(data, prepared.check, shaped(request.shape).options);
      return isFile ? { ...prepared, ...withoutRows(known) } : prepared;
    },
    async revise(prepared, options) {
      workbook.log.push("revise");
      await new Promise((resolve) => setTimeout(resolve, workbook.thinking));
      return computed({ ...prepared.request, options }, prepared.data);
    },
    insert({ output, asOf, data }, place, run) {
      workbook.log.push(place);
      return workbook.insert(
        {
          output,
          provenance: { source: "", asOf, rowsRead: data.length, rowsUsed: data.length, leftOut: [] },
          translate: (key) => key,
          locale: "en",
        },
        run,
      );
    },
    cleanCopy: ({ check }, run) => workbook.writeCleanCopy(check, run),
    refresh: (recipe) => workbook.refresh(recipe),
    namesCustomers: ({ header }) => headersOf.identifier?.includes(header) ?? false,
    recordToday: () => workbook.recordToday(),
    async refreshAll(_run, onReport) {
      const recipes = await workbook.recipes();
      return Promise.all(
        recipes.map(async (recipe, place): Promise<RefreshOutcome> => {
          onReport?.(recipe, place + 1, recipes.length);
          try {
            return { recipe, refreshed: await workbook.refresh(recipe) };
          } catch (problem) {
            if (problem instanceof WorkbookProblem) return { recipe, problem };
            throw problem;
          }
        }),
      );
    },
    async restore(recipe) {
      workbook.log.push(`restore ${recipe.id}`);
      workbook.states.delete(recipe.id);
      return { sheetId: "{new}", sheetName: "Kept by group", tables: [], charts: [] };
    },
    async look(recipe, asked) {
      workbook.looks.push(asked ? `${recipe.id} all through` : recipe.id);
      return workbook.states.get(recipe.id) ?? { kind: "fresh", sheetIds: ["{customers}"] };
    },
  };
}

function recognised(
  { shape, inputs }: ShapedReport,
  { columns }: SourceDescription<DataSource>,
): Recognition {
  const found = Object.entries(inputs).flatMap(([input, { role }]) => {
    const column = columns.find(({ header }) => headersOf[role]?.includes(header));
    return column ? [[input, column.header] as const] : [];
  });
  const mapping: Readonly<Record<string, string>> = Object.fromEntries(found);
  const missing = Object.keys(inputs).filter((input) => !inputs[input]?.optional && !mapping[input]);
  return { shape, mapping, missing };
}
