import type { InputShape, InputSpec } from "../../contract/report-spec";
import { decisions } from "../parts/check/decisions";
import { readNumbers } from "../parts/check/read-numbers";
import { RowCheck } from "../parts/check/row-check";
import { checkAnswers, inferOutcomeMeaning, meaning } from "../parts/outcomes";
import { inferBrackets, readSegments, segmentOptions } from "../parts/segments";
import { level } from "../parts/shape-options";
import { feedbackReport } from "./feedback-report";

const { rows, merged, totals, numberTexts, decimal } = decisions;
const bestScore = 10;

/** One row an answer to one question or to two: the shapes differ in which of them must be there. */
export function feedbackShape(questions: Readonly<Record<string, InputSpec>>): InputShape {
  return {
    inputs: {
      ...questions,
      segment: { role: "segment", optional: true, lookupBy: "customer" },
      outcome: { role: "outcome", optional: true, lookupBy: "customer" },
      customer: { role: "identifier", optional: true },
    },
    options: {
      meaning,
      scale: {
        kind: "count",
        default: 5,
        min: 2,
        max: 10,
        when: (_, columns) => columns.satisfaction !== undefined,
      },
      ...segmentOptions,
      level,
      ...{ rows, merged, totals, numberTexts, decimal },
    },
    infer: (columns) => ({ ...inferBrackets(columns), ...inferOutcomeMeaning(columns) }),
    check(data, options) {
      const check = new RowCheck(data, options);
      readAnswers(check, Number(options.scale));
      if (check.has("segment")) readSegments(check);
      if (check.has("outcome")) checkAnswers(check);
      return check.finish();
    },
    compute: feedbackReport,
  };
}

/** Of two questions one may be left open; a row that answers neither is no answer. */
function readAnswers(check: RowCheck, scale: number): void {
  const asked = ["score", "satisfaction"].filter((input) => check.has(input));
  const blank = asked.length > 1 ? "unknown" : "left-out";
  const answers = asked.map((input) =>
    input === "score"
      ? readNumbers(check, input, { blank, atLeast: 0, atMost: bestScore })
      : readNumbers(check, input, { blank, atLeast: 1, atMost: scale }),
  );
  for (const [place, input] of asked.entries()) {
    const numbers = answers[place]!;
    const exampleOf = (row: number) => String(numbers[row]);
    const odd = check.find({ code: "not-whole", input, effect: "left-out", exampleOf });
    check.eachRow((row) => {
      if (!Number.isNaN(numbers[row]!) && !Number.isInteger(numbers[row]!)) odd.add(row);
    });
  }
  const silent = check.find({ code: "no-answer", input: asked[0] ?? "", effect: "left-out" });
  check.eachRow((row) => {
    if (answers.every((numbers) => Number.isNaN(numbers[row]!))) silent.add(row);
  });
}
