import { CategoryBuilder, type CategoryColumn } from "../contract/columns";
import type { AnyFunctionSpec, Example, ExampleCell, Param } from "../contract/function-spec";
import type { Locale, Translate } from "../contract/locale";
import type { TableCell } from "../contract/table";
import { helpTexts } from "./help-texts";
import { html, type Markup } from "./html";

/** The language of a page: its name, and its column headers and the word Total. */
export interface PageLanguage {
  readonly locale: Locale;
  readonly translate: Translate;
}

/** An example of the declaration: the formula as one types it, the columns it reads, and what it gives. */
export function exampleMarkup(spec: AnyFunctionSpec, example: Example, language: PageLanguage): Markup {
  const columns = Object.entries(example.args).filter((entry): entry is [string, readonly ExampleCell[]] =>
    Array.isArray(entry[1]),
  );
  const data = html`<p>${helpTexts[language.locale].exampleData}</p>
    ${dataTable(columns)}`;
  return html`<p><code>${callOf(spec, example)}</code></p>
    ${columns.length > 0 ? data : ""}${resultMarkup(spec, example, language)}`;
}

/** The formula as one types it, arguments that are left out at the end not written; columns go by their names. */
function callOf(spec: AnyFunctionSpec, { args }: Example): string {
  const texts = Object.keys(spec.params).map((name) => {
    const given = args[name];
    if (given === undefined || given === null) return "";
    return typeof given === "object" ? name : quoted(given);
  });
  while (texts.at(-1) === "") texts.pop();
  return `=STAY.${spec.id}(${texts.join(", ")})`;
}

/** A cell as one types it into a formula. */
export const quoted = (cell: ExampleCell): string => (typeof cell === "string" ? `"${cell}"` : String(cell));

function dataTable(columns: readonly (readonly [string, readonly ExampleCell[]])[]): Markup {
  const height = Math.max(0, ...columns.map(([, cells]) => cells.length));
  const rows = Array.from({ length: height }, (_, row) => columns.map(([, cells]) => String(cells[row] ?? "")));
  const names = columns.map(([name]) => name);
  return tableMarkup(names, rows);
}

function resultMarkup(spec: AnyFunctionSpec, example: Example, { locale, translate }: PageLanguage): Markup {
  const { gives } = example;
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  // In a table only the label of the totals row is an empty text; what is not observable is null.
  const shown = (cell: TableCell): string =>
    typeof cell === "number" ? numbers.format(cell) : cell === "" ? translate("table.total") : (cell ?? "");
  if (typeof gives === "number") return html`<p>${shown(gives)}</p>`;
  const rows = gives.map((row) => (Array.isArray(row) ? (row as readonly TableCell[]) : null));
  const cells = rows.every((row) => row !== null) ? rows : [gives as readonly TableCell[]];
  const header = resultKeys(spec, example).map((key) => translate(`column.${key}`));
  return tableMarkup(header, cells.map((row) => row.map(shown)));
}

/** The column keys of a result; those of a table are known when the example is computed. */
function resultKeys(spec: AnyFunctionSpec, { args }: Example): readonly string[] {
  if (spec.result.shape === "pair") return spec.result.keys;
  const computed = spec.compute(
    Object.fromEntries(Object.entries(spec.params).map(([name, param]) => [name, exampleArgument(param, args[name])])),
  );
  return typeof computed === "object" && "columns" in computed ? computed.columns.map(({ key }) => key) : [];
}

function exampleArgument(param: Param, given: Example["args"][string]): number | string | CategoryColumn {
  if (param.kind === "category") {
    const builder = new CategoryBuilder(param.comparison);
    for (const cell of [given ?? null].flat()) builder.append(cell);
    return builder.finish();
  }
  const single = typeof given === "number" || typeof given === "string" ? given : undefined;
  return single ?? ("default" in param ? (param.default ?? "") : 0);
}

function tableMarkup(header: readonly string[], rows: readonly (readonly string[])[]): Markup {
  return html`<table>
      <tr>${header.map((text) => html`<th>${text}</th>`)}</tr>
      ${rows.map((row) => html`<tr>${row.map((text) => html`<td>${text}</td>`)}</tr>`)}
    </table>`;
}

