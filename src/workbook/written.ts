import { fingerprintOf } from "../contract/fingerprint";
import type { Locale, Translate } from "../contract/locale";
import { isOutside, type DataSource, type LastRun, type ReportQuery } from "../contract/recipe";
import { rowsUsed, type ColumnSet } from "../contract/report-data";
import { spokenTable } from "../contract/report-output";
import { findingSentences } from "./finding-sentences";
import { WorkbookProblem } from "./ports/problem";
import type { WriteRequest } from "./ports/report";
import type { PreparedReport } from "./ports/runs";

/** What a recipe keeps of a request. */
export function queryOf({ report, shape, mapping, lookups, options, asOf }: ReportQuery): ReportQuery {
  return { report, shape, mapping, lookups, options, ...(asOf === undefined ? {} : { asOf }) };
}

/** A report computed, to be written in one language. */
export function writeRequest(prepared: PreparedReport, translate: Translate, locale: Locale): WriteRequest {
  const { request, data, check, output, asOf } = prepared;
  const used = rowsUsed(check);
  if (used === 0) throw new WorkbookProblem("nothing-left");
  const { address, table } = request.source;
  return {
    output: { ...output, tables: output.tables.map((written) => spokenTable(written, translate)) },
    translate,
    locale,
    from1904: data.from1904,
    provenance: {
      source: table === null ? address : `${table} (${address})`,
      asOf,
      rowsRead: data.length,
      rowsUsed: used,
      leftOut: findingSentences(data, check, translate),
    },
  };
}

/** @param at the time of the run */
export function lastRun(prepared: PreparedReport, at: Date): LastRun {
  return {
    at: at.toISOString(),
    rowsRead: prepared.data.length,
    rowsUsed: rowsUsed(prepared.check),
    fingerprint: reportFingerprint(prepared.request, contentOf(prepared)),
  };
}

/**
 * What a report's figures follow from: what is asked, and what stands in the columns that are asked. Where these stand
 * and how their headers are spelt does not matter.
 */
export function reportFingerprint(query: ReportQuery, content: ColumnSet | DataSource): string {
  const { report, shape, options, asOf } = query;
  return fingerprintOf({ report, shape, options, asOf, content: { ...content, firstRow: 0, headers: {} } });
}

/** Rows outside the workbook are known by where they stand: they are not read for that. */
const contentOf = ({ request, data }: PreparedReport): ColumnSet | DataSource =>
  isOutside(request.source.source) ? request.source.source : data;
