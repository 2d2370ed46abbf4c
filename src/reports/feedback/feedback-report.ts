import type { ColumnSet, DataCheck } from "../../contract/report-data";
import type { ReportOutput } from "../../contract/report-output";
import type { OptionValues } from "../../contract/report-spec";
import { sources, type SourceId } from "../../contract/sources";
import { chosenMeaning, keptOf } from "../parts/outcomes";
import { measureCells, measureColumns, type Asked } from "./feedback-columns";
import { keptAgainstLeft } from "./kept-against-left";
import { feedbackSentence } from "./sentence";
import { sumTallies, tallyAnswers } from "./tally";

const tableName = "Stay_Feedback";

/** Net promoter score and satisfaction by segment, and of those who stayed against those who left. */
export function feedbackReport(data: ColumnSet, options: OptionValues, check: DataCheck): ReportOutput {
  const { score, satisfaction } = check.numbers;
  const asked: Asked = {
    score: score !== undefined,
    satisfaction: satisfaction !== undefined,
    level: Number(options.level),
  };
  const says = check.words.outcome ? chosenMeaning(options) : null;
  const scale = Number(options.scale);
  const tallies = tallyAnswers(check, says && keptOf(check, says), scale);
  const segments = check.words.segment !== undefined;
  const total = sumTallies(tallies.map(({ all }) => all));
  // Of two questions nobody may have answered the one.
  const measure = total.answers > 0 || !asked.satisfaction ? "nps" : "csat";
  return {
    sheetName: { key: "report.feedback.sheet" },
    title: segments
      ? { key: "report.feedback.title.by-segment", values: { segment: data.headers.segment ?? "" } }
      : { key: "report.feedback.title" },
    sentence: feedbackSentence(tallies, measure),
    tables: [
      {
        name: tableName,
        keyColumn: "segment",
        columns: [{ key: "segment", unit: "text" }, ...measureColumns(asked)],
        rows: tallies.map(({ segment, all }) => [segment ?? "all-answers", ...measureCells(all, asked)]),
        ...(!segments && { wordRows: tallies.map((_, row) => row) }),
        totals: segments ? ["", ...measureCells(total, asked)] : null,
        // Of a second question not every report knows: a history has the same columns for all of them.
        ...(asked.score && { tracked: ["answers", "promoters", "detractors", "nps"] }),
        colourScales: [measure],
      },
      ...(says && tallies.length > 0 ? keptAgainstLeft(tableName, tallies, asked) : []),
    ],
    charts: [
      {
        name: `${tableName}_Chart`,
        kind: "bar",
        title: { key: `report.feedback.chart.${measure}` },
        table: tableName,
        category: "segment",
        series: [measure],
      },
    ],
    notes: [
      ...(asked.score ? [{ key: "report.feedback.note.nps" }] : []),
      ...(asked.satisfaction
        ? [{ key: "report.feedback.note.csat", values: { scale, least: scale - 1 } }]
        : []),
      { key: "report.feedback.note.answers" },
      { key: "report.feedback.note.interval", values: { level: asked.level } },
      ...(says
        ? [
            { key: `report.feedback.note.${says}`, values: { outcome: data.headers.outcome ?? "" } },
            { key: "report.feedback.note.difference" },
          ]
        : []),
      ...sourcesOf(asked, says !== null).map((source) => ({
        key: "note.reference",
        values: { reference: sources[source] },
      })),
    ],
  };
}

function sourcesOf({ score, satisfaction }: Asked, compares: boolean): SourceId[] {
  return [
    ...(score ? (["reichheld-2003", "bonett-2012"] as const) : []),
    ...(score && compares ? (["zou-2008"] as const) : []),
    ...(satisfaction ? (["farris-2015", "wilson-1927"] as const) : []),
    ...(satisfaction && compares ? (["newcombe-1998"] as const) : []),
  ];
}
