import { defineReport, type InputShape } from "../../../src/contract/report-spec";
import type { OutputTable } from "../../../src/contract/report-output";

/** More columns than a list is read with, of two periods; what is not observable is blank. */
const periods: OutputTable = {
  name: "Stay_Varied",
  keyColumn: "segment",
  columns: [
    { key: "segment", unit: "text" },
    ...["2024", "2025"].flatMap((prefix) =>
      (["start", "new", "lost", "retention"] as const).map((figure) => ({
        key: `${prefix}-${figure}`,
        header: `column.${figure}`,
        prefix,
        unit: figure === "retention" ? ("share" as const) : ("count" as const),
      })),
    ),
  ],
  rows: [
    ["Basic", 10, 1, 2, 0.8, 9, 1, 0, 1],
    ["Plus", 4, 0, 1, 0.75, 3, 0, 3, null],
  ],
  totals: [null, 14, 1, 3, 0.786, 12, 1, 3, 0.75],
  colourScales: [],
};

const compared: OutputTable = {
  name: "Stay_Varied_Comparison",
  keyColumn: "segment",
  columns: [
    { key: "segment", unit: "text" },
    { key: "difference", unit: "share-difference" },
    { key: "low", unit: "share-difference" },
    { key: "high", unit: "share-difference" },
    { key: "age", unit: "count", label: 12 },
  ],
  rows: [["2025 − 2024", 0.2, -0.05, 0.4, 3]],
  totals: null,
  colourScales: [],
};

const customers: InputShape = {
  inputs: {
    group: { role: "segment", lookupBy: "customer", lookupLatest: true },
    customer: { role: "identifier", optional: true },
    since: { role: "joined", optional: true },
  },
  options: {
    week: { kind: "choice", words: ["mon", "tue", "wed", "thu", "fri", "sat"], default: "mon" },
    periods: { kind: "count", default: 2, min: 1, max: 24 },
    until: { kind: "day", default: "" },
    tiers: { kind: "cuts", default: "" },
    brackets: { kind: "choice", words: ["none", "cuts"], default: "none", shared: true },
    cuts: {
      kind: "cuts",
      default: "",
      required: true,
      shared: true,
      when: ({ brackets }) => brackets === "cuts",
    },
    first: { kind: "label", input: "group", default: "", when: (_, columns) => columns.group !== undefined },
    order: {
      kind: "choice",
      words: ["day", "month"],
      default: null,
      place: "check",
      whenFound: ["odd", "odd-read"],
      shared: true,
    },
    more: { kind: "share", default: 0.05, min: 0, max: 0.5, step: 0.005, place: "preview" },
    there: {
      kind: "choice",
      words: ["on", "streak"],
      default: "on",
      pictures: { on: "in-window", streak: "every-window" },
    },
    never: { kind: "choice", words: ["day"], default: null, place: "check", whenFound: ["unheard-of"] },
  },
  check(data, options) {
    const odd = { input: "group", rows: Int32Array.of(1), examples: ["03/04/2024"], effect: "kept" as const };
    return {
      included: new Uint8Array(data.length).fill(1),
      words: { group: { codes: new Int32Array(data.length), labels: ["Basic", "Plus", "Rare"] } },
      numbers: {},
      days: {},
      findings: [
        { ...odd, code: options.order === undefined ? "odd" : "odd-read", values: { month: "March" } },
        { code: "whole", input: "", effect: "kept", rows: new Int32Array(), examples: [] },
      ],
    };
  },
  compute: (data, { order = "none", more = 0 }) => ({
    title: { key: "report.varied.name" },
    sheetName: { key: "report.varied.name" },
    sentence: { key: "report.varied.sentence", values: { rows: data.length, order, more } },
    tables: [periods, compared],
    charts: [
      {
        name: "Stay_VariedChart",
        kind: "bar",
        title: { key: "report.varied.name" },
        table: "Stay_Varied",
        category: "segment",
        series: ["2024-retention", "2025-retention"],
      },
    ],
    notes: [],
  }),
};

const sums: InputShape = {
  inputs: { group: { role: "segment" }, size: { role: "opening-count" } },
  options: {},
  check: (data, options, today) => customers.check(data, options, today),
  compute: (data, options, check, today) => customers.compute(data, options, check, today),
};

/** A report of one purpose: to lead the pane through every shape, kind of option, finding and table. */
export const variedReport = defineReport({ place: 2, id: "varied", shapes: { sums, customers } });

/** Its texts, which stand in no catalogue of the product. */
export const variedTexts = {
  "report.varied.name": "Varied",
  "report.varied.question": "What varies?",
  "report.varied.sentence":
    "{rows, plural, other {# rows}} in the order {order}, {more, number, percent} more",
  "report.varied.shape.sums": "A group",
  "report.varied.shape.sums.hint": "Its customers are counted already",
  "report.varied.shape.customers": "A customer",
  "report.varied.option.tiers": "Tiers",
  "report.varied.shape.customers.hint": "One row each",
  "report.varied.input.group": "Group",
  "report.varied.input.group.hint": "What customers are compared by",
  "report.varied.input.size": "Size",
  "report.varied.input.size.hint": "How many there are",
  "report.varied.input.customer": "Customer",
  "report.varied.input.customer.hint": "Its number",
  "report.varied.input.since": "Since",
  "report.varied.input.since.hint": "Its first day",
  "report.varied.option.week": "Week begins on",
  "report.varied.option.week.mon": "Monday",
  "report.varied.option.week.tue": "Tuesday",
  "report.varied.option.week.wed": "Wednesday",
  "report.varied.option.week.thu": "Thursday",
  "report.varied.option.week.fri": "Friday",
  "report.varied.option.week.sat": "Saturday",
  "report.varied.option.periods": "Periods",
  "report.varied.option.until": "Until",
  "report.varied.option.until.hint": "Blank: the last day of the data",
  "report.varied.option.first": "Compare",
  "report.varied.option.more": "More",
  "report.varied.option.more.hint": "Half a point at a time",
  "report.varied.option.there": "Who is there?",
  "report.varied.option.there.on": "In that month",
  "report.varied.option.there.on.hint": "There in just that month.",
  "report.varied.option.there.streak": "In every month",
  "report.varied.option.there.streak.hint": "There in every month so far.",
  "check.brackets": "Numbers",
  "check.brackets.none": "As they are",
  "check.brackets.cuts": "Between cuts",
  "check.cuts": "Cuts",
  "check.cuts.hint": "From small to large",
  "check.order": "Which comes first?",
  "check.order.day": "The day",
  "check.order.month": "The month",
  "finding.odd": "{count, plural, other {# row}} may be in {month}: {examples}",
  "finding.odd.effect": "waits for your answer",
  "finding.odd-read": "{count, plural, other {# row}} read as told: {examples}",
  "finding.odd-read.effect": "kept",
  "finding.whole": "The workbook counts from 1904",
  "finding.whole.effect": "days are converted",
};
