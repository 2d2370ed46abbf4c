import { fingerprintOf } from "../contract/fingerprint";
import type { Locale, Translate } from "../contract/locale";
import type { LastRun, ReportQuery } from "../contract/recipe";
import type { ColumnSet } from "../contract/report-data";
import { spokenTable } from "../contract/report-output";
import { findingSentences } from "./finding-sentences";
import { WorkbookProblem, type PreparedReport, type WriteRequest } from "./port";

/** What a recipe keeps of a request. */
export function queryOf({ report, shape, mapping, lookups, options, asOf }: ReportQuery): ReportQuery {
  return { report, shape, mapping, lookups, options, ...(asOf === undefined ? {} : { asOf }) };
}

/** A report computed, to be written in one language. */
export function writeRequest(prepared: PreparedReport, translate: Translate, locale: Locale): WriteRequest {
  const { request, data, check, output, asOf } = prepared;
  const rowsUsed = usedRows(prepared);
  if (rowsUsed === 0) throw new WorkbookProblem("nothing-left");
  const { address, table } = request.source;
  return {
    output: { ...output, tables: output.tables.map((written) => spokenTable(written, translate)) },
    translate,
    locale,
    provenance: {
      source: table === null ? address : `${table} (${address})`,
      asOf,
      rowsRead: data.length,
      rowsUsed,
      leftOut: findingSentences(data, check, translate),
    },
  };
}

export const usedRows = ({ check }: PreparedReport): number =>
  check.included.reduce((sum, flag) => sum + flag, 0);

/** @param at the time of the run */
export function lastRun(prepared: PreparedReport, at: Date): LastRun {
  return {
    at: at.toISOString(),
    rowsRead: prepared.data.length,
    rowsUsed: usedRows(prepared),
    fingerprint: reportFingerprint(prepared.request, prepared.data),
  };
}

/**
 * What a report's figures follow from: what is asked, and what stands in the columns that are asked. Where these stand
 * and how their headers are spelt does not matter.
 */
export function reportFingerprint(query: ReportQuery, data: ColumnSet): string {
  const { report, shape, options, asOf } = query;
  return fingerprintOf({ report, shape, options, asOf, content: { ...data, firstRow: 0, headers: {} } });
}
