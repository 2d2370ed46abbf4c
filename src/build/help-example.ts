import type { Cell, CellGrid } from "../contract/cell";
import { CategoryBuilder } from "../contract/columns";
import { readFit } from "../contract/fit";
import type {
  AnyFunctionSpec,
  Argument,
  Example,
  ExampleArgument,
  ExampleCell,
  Param,
} from "../contract/function-spec";
import type { Locale, Translate } from "../contract/locale";
import { dateColumn, numberColumn } from "../contract/number-columns";
import type { Table, TableCell } from "../contract/table";
import { helpTexts } from "./help-texts";
import { html, type Markup } from "./html";

/** The language of a page: its name, and its column headers and the word Total. */
export interface PageLanguage {
  readonly locale: Locale;
  readonly translate: Translate;
}

/** An example of the declaration: the formula as one types it, the columns it reads, and what it gives. */
export function exampleMarkup(spec: AnyFunctionSpec, example: Example, language: PageLanguage): Markup {
  const given = Object.entries(example.args).flatMap(([name, value]) => {
    const range = value === undefined ? null : rangeOf(value);
    return range ? [[name, range] as const] : [];
  });
  const data = html`<p>${helpTexts[language.locale].exampleData}</p>
    ${dataTables(given)}`;
  return html`<p><code>${callOf(spec, example)}</code></p>
    ${given.length > 0 ? data : ""}${resultMarkup(spec, example, language)}`;
}

/** The rows of an argument that is a column or a range; `null` for a single value. */
function rangeOf(value: ExampleArgument): (readonly ExampleCell[])[] | null {
  if (!Array.isArray(value)) return null;
  return (value as readonly (ExampleCell | readonly ExampleCell[])[]).map((row): readonly ExampleCell[] =>
    [row].flat(),
  );
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

/** Ranges beside each other, each column under its argument's name. */
function dataTables(given: readonly (readonly [string, readonly (readonly ExampleCell[])[]])[]): Markup {
  const columns = given.flatMap(([name, rows]) =>
    Array.from({ length: Math.max(...rows.map((row) => row.length)) }, (_, place) => ({
      name: place === 0 ? name : "",
      cells: rows.map((row) => row[place] ?? ""),
    })),
  );
  const height = Math.max(0, ...columns.map(({ cells }) => cells.length));
  const rows = Array.from({ length: height }, (_, row) =>
    columns.map(({ cells }) => String(cells[row] ?? "")),
  );
  return tableMarkup(
    columns.map(({ name }) => name),
    rows,
  );
}

function resultMarkup(spec: AnyFunctionSpec, example: Example, { locale, translate }: PageLanguage): Markup {
  const { gives } = example;
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const shown = (cell: TableCell): string => (typeof cell === "number" ? numbers.format(cell) : (cell ?? ""));
  if (typeof gives === "number" || typeof gives === "string") return html`<p>${shown(gives)}</p>`;
  const rows = gives.some(Array.isArray)
    ? (gives as readonly (readonly TableCell[])[])
    : [gives as readonly TableCell[]];
  const table = spec.result.shape === "table" ? computed(spec, example) : null;
  const body = rows.map((row, index) => {
    const texts = row.map(shown);
    if (table?.wordRows?.includes(index)) texts[0] = translate(`column.${texts[0]}`);
    if (table?.totals && index === table.rows.length) texts[0] = translate(table.totalsKey ?? "table.total");
    return texts;
  });
  return tableMarkup(headerOf(spec, table, translate), body);
}

function headerOf({ result }: AnyFunctionSpec, table: Table | null, translate: Translate): readonly string[] {
  if (table?.headless) return [];
  if (table) return table.columns.map(({ key, label }) => String(label ?? translate(`column.${key}`)));
  return "keys" in result ? result.keys.map((key) => translate(`column.${key}`)) : [];
}

/** The table of an example: its columns can depend on the data. */
function computed(spec: AnyFunctionSpec, { args }: Example): Table {
  const read = Object.entries(spec.params).map(([name, param]) => [name, exampleArgument(param, args[name])]);
  return spec.compute(Object.fromEntries(read) as Record<string, Argument>) as Table;
}

function exampleArgument(param: Param, given: ExampleArgument | undefined): Argument {
  const rows: CellGrid = rangeOf(given ?? null) ?? [[(given ?? null) as ExampleCell]];
  const cells: readonly Cell[] = rows.flat();
  switch (param.kind) {
    case "category": {
      if (given === undefined) return null;
      const builder = new CategoryBuilder(param.comparison);
      for (const cell of cells) builder.append(cell);
      return builder.finish();
    }
    case "numbers":
      return given === undefined ? null : numberColumn(cells).column;
    case "dates":
      return given === undefined ? null : dateColumn(cells).column;
    case "date":
      return given === undefined ? null : (dateColumn(cells).column[0] ?? null);
    case "grid":
      return rows;
    case "fit":
      return readFit(rows, "fit", param.models);
    default: {
      const single = typeof given === "number" || typeof given === "string" ? given : undefined;
      return single ?? ("default" in param ? param.default : 0);
    }
  }
}

function tableMarkup(header: readonly string[], rows: readonly (readonly string[])[]): Markup {
  const head =
    header.length > 0
      ? html`<tr>
          ${header.map((text) => html`<th>${text}</th>`)}
        </tr>`
      : "";
  return html`<table>
    ${head}
    ${rows.map(
      (row) =>
        html`<tr>
          ${row.map((text) => html`<td>${text}</td>`)}
        </tr>`,
    )}
  </table>`;
}
