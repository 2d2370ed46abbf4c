import { missingCode } from "../../../src/contract/columns";
import type { ColumnSet } from "../../../src/contract/report-data";
import type { ReportOutput } from "../../../src/contract/report-output";
import { defineReport, type InputShape, type OptionValues } from "../../../src/contract/report-spec";

const rows: InputShape = {
  inputs: {
    group: { role: "segment" },
    answer: { role: "outcome" },
    customer: { role: "identifier", optional: true },
  },
  options: {
    meaning: { kind: "choice", words: ["kept", "left"], default: "kept", place: "columns" },
    level: { kind: "share", default: 0.95, min: 0.5, max: 0.999 },
    repeats: { kind: "choice", words: ["each", "first"], default: "each", place: "check" },
  },
  infer({ answer }): OptionValues {
    return answer?.header === "Churned"
      ? { meaning: "left" }
      : answer?.header === "Kept"
        ? { meaning: "kept" }
        : {};
  },
  check(data) {
    const blank = rowsWhere(data, (row) => data.columns.answer?.codes[row] === missingCode);
    const included = new Uint8Array(data.length).fill(1);
    for (const row of blank) included[row] = 0;
    return {
      included,
      words: data.columns,
      numbers: {},
      days: {},
      findings:
        blank.length > 0
          ? [{ code: "blank", input: "answer", effect: "left-out", rows: blank, examples: [] }]
          : [],
    };
  },
  compute(data, options, { included }): ReportOutput {
    const group = data.columns.group;
    const answer = data.columns.answer;
    const yes = answer?.labels.findIndex((label) => label.toLowerCase() === "yes");
    const rows = (group?.labels ?? []).map((label, code) => {
      const members = rowsWhere(data, (row) => included[row] === 1 && group?.codes[row] === code);
      const saidYes = members.filter((row) => answer?.codes[row] === yes).length;
      const kept = options.meaning === "kept" ? saidYes : members.length - saidYes;
      const share = members.length > 0 ? kept / members.length : null;
      return [label, members.length, share, 0.25, 0.75];
    });
    const customers = rows.reduce((sum, row) => sum + Number(row[1]), 0);
    return {
      title: { key: "report.demo.title" },
      sheetName: { key: "report.demo.title" },
      sentence: { key: "report.demo.sentence", values: { customers, level: Number(options.level) } },
      tables: [
        {
          name: "Stay_Demo",
          keyColumn: "segment",
          columns: [
            { key: "segment", unit: "text" },
            { key: "start", unit: "count", total: "sum" },
            { key: "retention", unit: "share" },
            { key: "low", unit: "share" },
            { key: "high", unit: "share" },
          ],
          rows,
          totals: [null, customers, null, null, null],
          colourScales: [],
        },
      ],
      charts: [
        {
          name: "Stay_DemoChart",
          kind: "bar",
          title: { key: "report.demo.title" },
          table: "Stay_Demo",
          category: "segment",
          series: ["retention"],
        },
      ],
      notes: [{ key: "report.demo.note" }],
    };
  },
};

/** A report of one purpose: to lead the pane from its card to a sheet. */
export const demoReport = defineReport({ id: "demo", place: 1, shapes: { rows } });

function rowsWhere(data: ColumnSet, holds: (row: number) => boolean): Int32Array {
  return Int32Array.from(Array.from({ length: data.length }, (_, row) => row).filter(holds));
}

/** Its texts, which stand in no catalogue of the product. */
export const demoTexts = {
  "report.demo.name": "Kept by group",
  "report.demo.question": "Who is kept?",
  "report.demo.title": "Kept by group",
  "report.demo.sentence": "{customers, number} customers counted at {level, number, percent}",
  "report.demo.note": "A customer is kept who did not leave.",
  "report.demo.input.group": "Group",
  "report.demo.input.group.hint": "What customers are compared by",
  "report.demo.input.answer": "Answer",
  "report.demo.input.answer.hint": "Yes or no",
  "report.demo.input.customer": "Customer",
  "report.demo.input.customer.hint": "Finds repeats",
  "report.demo.option.meaning": "What does Yes mean?",
  "report.demo.option.meaning.kept": "Kept",
  "report.demo.option.meaning.left": "Left",
  "report.demo.option.level": "Level",
  "report.demo.option.repeats": "Repeats",
  "report.demo.option.repeats.each": "Count each",
  "report.demo.option.repeats.first": "Count the first",
  "finding.blank": "{count, plural, one {# row has} other {# rows have}} no {header}",
  "finding.blank.effect": "not counted",
};
