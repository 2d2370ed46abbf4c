import type { Move } from "../../calc/rates/retention-flow";
import { missingCode } from "../../contract/columns";
import type { DataCheck } from "../../contract/report-data";
import { defineReport, type InputShape } from "../../contract/report-spec";
import { decisions } from "../parts/check/decisions";
import { checkRepeats } from "../parts/check/repeats";
import { RowCheck } from "../parts/check/row-check";
import { level } from "../parts/shape-options";
import { flowReport } from "./flow-report";

const { rows, merged, duplicates } = decisions;

/** One row a customer, with the segment then and the segment now; blank where the customer was not there. */
const customers: InputShape = {
  inputs: {
    customer: { role: "identifier" },
    then: { role: "segment-then", lookupBy: "customer" },
    now: { role: "segment-now", lookupBy: "customer" },
  },
  options: { level, rows, merged, duplicates: { ...duplicates, default: "first" } },
  check(data, options) {
    // Whom the other table does not know was not there: this is what the report tells of.
    const check = new RowCheck(data, options, "kept");
    check.requireWords("customer", "unnamed-customer");
    const [then, now] = [check.words("then").codes, check.words("now").codes];
    const neither = check.find({ code: "in-no-segment", input: "now", effect: "left-out" });
    check.eachRow((row) => {
      if (then[row] === missingCode && now[row] === missingCode) neither.add(row);
    });
    checkRepeats(check);
    return check.finish();
  },
  compute(data, options, check) {
    const { names, moves } = movesOf(check);
    const { then = "", now = "" } = data.headers;
    return flowReport(names, moves, Number(options.level), [
      { key: "report.segment-flow.note.customers", values: { then, now } },
      // Of a second table the customers of the first alone are looked up.
      ...("now" in data.lookups ? [{ key: "report.segment-flow.note.no-new" }] : []),
      ...("then" in data.lookups ? [{ key: "report.segment-flow.note.no-lost" }] : []),
    ]);
  },
};

/** The segments of the rows that take part, those of then first, and each row's move between them. */
function movesOf({ words, included }: DataCheck): { readonly names: string[]; readonly moves: Move[] } {
  const names: string[] = [];
  const placeOf = new Map<string, number>();
  const placesOf = (input: string): (number | null)[] => {
    const { codes = new Int32Array(), labels = [] } = words[input] ?? {};
    const places = new Map<number, number>();
    const placed = (code: number): number => {
      const label = labels[code] ?? "";
      const place = placeOf.get(label.toLowerCase()) ?? names.push(label) - 1;
      placeOf.set(label.toLowerCase(), place);
      places.set(code, place);
      return place;
    };
    return Array.from(included, (used, row) => {
      const code = codes[row] ?? missingCode;
      return used !== 1 || code === missingCode ? null : (places.get(code) ?? placed(code));
    });
  };
  const [then, now] = [placesOf("then"), placesOf("now")];
  const moves = then.flatMap((from, row): Move[] => (included[row] === 1 ? [[from, now[row] ?? null]] : []));
  return { names, moves };
}

/** From each segment to each: who moves between segments? */
export default defineReport({ id: "segment-flow", place: 12, picture: "column", shapes: { customers } });
