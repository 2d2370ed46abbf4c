import type { TenureUnit } from "../../calc/survival/tenure";
import { survivalAt } from "../../calc/survival/survival-curve";
import type { Message, MessageValues } from "../../contract/locale";
import type { ReportOutput } from "../../contract/report-output";
import { sources } from "../../contract/sources";
import { curveTable, curveTableName, mostLines } from "./curve-table";
import { lastOf, meanOf, type Group, type Survival } from "./groups";
import { summaryTable, summaryTableName } from "./summary-table";

const stem = "report.survival";

/** @param survival `null` where no row is left */
export function survivalReport(
  survival: Survival | null,
  unit: TenureUnit,
  level: number,
  definition: readonly Message[],
): ReportOutput {
  const named = { sheetName: { key: `${stem}.sheet` }, title: { key: `${stem}.title` } };
  if (survival === null) {
    const sentence = { key: `${stem}.sentence.no-rows` };
    return { ...named, sentence, tables: [], charts: [], notes: definition };
  }
  const { table, series } = curveTable(survival, level);
  return {
    ...named,
    sentence: survivalSentence(survival, unit),
    tables: [summaryTable(survival, level), table],
    charts: [
      {
        name: `${summaryTableName}_Chart`,
        kind: "line",
        title: { key: `${stem}.chart`, values: { unit } },
        table: curveTableName,
        category: "time",
        series,
      },
    ],
    notes: [...definition, ...remarks(survival, unit, level)],
  };
}

function remarks({ segments, horizon, test }: Survival, unit: TenureUnit, level: number): Message[] {
  const reference = (source: keyof typeof sources): Message => ({
    key: "note.reference",
    values: { reference: sources[source] },
  });
  return [
    { key: `${stem}.note.curve`, values: { unit, level } },
    { key: `${stem}.note.mean`, values: { unit, horizon, level } },
    ...(segments.length > mostLines ? [{ key: `${stem}.note.lines`, values: { lines: mostLines } }] : []),
    ...(test
      ? [
          {
            key: `${stem}.note.log-rank`,
            values: { chiSquare: test.chiSquare, degrees: test.degreesOfFreedom, p: atMost(test.p) },
          },
          reference("mantel-1966"),
        ]
      : []),
    reference("kaplan-meier-1958"),
    reference("klein-2003"),
  ];
}

/** In thousandths, rounded up, so that "p is at most" is true of it. */
const atMost = (p: number): number => Math.max(1, Math.ceil(p * 1000)) / 1000;

/** The chance below which segments are said to differ. */
const telling = 0.05;

function survivalSentence({ segments, all, horizon, test }: Survival, unit: TenureUnit): Message {
  const last = lastOf(all.curve);
  const values: MessageValues = {
    ...{ unit, customers: all.curve.customers, lost: all.lost, horizon },
    ...(all.median === null
      ? { half: "no", time: last, survival: survivalAt(all.curve, last) }
      : { half: "yes", median: all.median }),
  };
  const ranked = segments
    .flatMap((group) => ranking(group, horizon))
    .sort((one, other) => other.mean - one.mean);
  const [best, worst] = [ranked[0], ranked.at(-1)];
  if (!test || !best || !worst) return { key: `${stem}.sentence`, values: { ...values, segments: "none" } };
  return {
    key: `${stem}.sentence`,
    values: {
      ...{ ...values, segments: test.p < telling ? "differ" : "alike", p: atMost(test.p) },
      ...{ best: best.segment, meanBest: best.mean, worst: worst.segment, meanWorst: worst.mean },
    },
  };
}

function ranking(group: Group, horizon: number): { readonly segment: string; readonly mean: number }[] {
  const mean = meanOf(group, horizon);
  return mean === null ? [] : [{ segment: group.segment ?? "", mean: mean[0] }];
}
