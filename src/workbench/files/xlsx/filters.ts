import { formatAddress, parseAddress, type Rectangle } from "../../workbook-model/area";
import type { FilterChoice, FilterChoices, FilterRecord } from "../../workbook-model/records";
import type { Loss } from "../refusals";
import type { XmlElement } from "../xml/tree";
import { tag } from "../xml/write";
import { wordFor } from "./chart-words";

const comparisons: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  lessThan: "<",
  lessThanOrEqual: "<=",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
};

const others: Readonly<Record<string, Extract<FilterChoice, { readonly kind: "other" }>["filterOn"]>> = {
  dynamicFilter: "Dynamic",
  top10: "TopItems",
  colorFilter: "CellColor",
  iconFilter: "Icon",
};

/** A sheet's own filter, outside tables. */
export function readSheetFilter(filter: XmlElement | null): FilterRecord | null {
  const area = parseAddress(filter?.attribute("ref") ?? "")?.rectangle;
  return area ? { area, choices: readChoices(filter, area) } : null;
}

/** What the user chose in a filter over an area; nothing at all where everything is shown. */
export function readChoices(filter: XmlElement | null, { columns }: Rectangle): FilterChoices {
  const chosen = filter?.all("filterColumn").filter(({ children }) => children.length > 0) ?? [];
  if (chosen.length === 0) return [];
  return Array.from({ length: columns }, (_, place) => {
    const column = chosen.find((one) => one.number("colId") === place);
    return column ? readChoice(column) : null;
  });
}

function readChoice(column: XmlElement): FilterChoice | null {
  const values = column.child("filters");
  // Whole months and years are a tree of their own.
  if (values?.child("dateGroupItem")) return { kind: "other", filterOn: "Dynamic" };
  if (values) {
    const chosen = values.all("filter").map((one) => one.value ?? "");
    return { kind: "values", values: chosen, blanks: values.flag("blank", false) };
  }
  const custom = column.child("customFilters");
  if (custom) {
    const criteria = custom
      .all("customFilter")
      .map((one) => (comparisons[one.attribute("operator") ?? "equal"] ?? "=") + (one.value ?? ""));
    return { kind: "criteria", criteria, operator: custom.flag("and", false) ? "And" : "Or" };
  }
  const filterOn = column.children.map(({ name }) => others[name]).find((found) => found !== undefined);
  return filterOn ? { kind: "other", filterOn } : null;
}

/** Choices of which only the kind is known are not written. */
export const choiceLosses = (choices: FilterChoices): Loss[] =>
  choices.some((choice) => choice?.kind === "other") ? ["filters"] : [];

/** The element `autoFilter`, with what of the choices a file of ours can say. */
export function writeFilter(area: Rectangle, choices: FilterChoices): string {
  const columns = choices.map((choice, place) => {
    const content = choice ? writeChoice(choice) : "";
    return content === "" ? "" : tag("filterColumn", { colId: place }, content);
  });
  return tag("autoFilter", { ref: formatAddress(area) }, ...columns);
}

function writeChoice(choice: FilterChoice): string {
  if (choice.kind === "values") {
    const values = choice.values.map((val) => tag("filter", { val }));
    return tag("filters", { blank: choice.blanks ? 1 : null }, ...values);
  }
  if (choice.kind === "other") return "";
  const criteria = choice.criteria.map((criterion) => {
    const [sign = "="] = /^(?:<>|<=|>=|[<>=])/.exec(criterion) ?? [];
    const val = criterion.startsWith(sign) ? criterion.slice(sign.length) : criterion;
    return tag("customFilter", { operator: wordFor(comparisons, sign), val });
  });
  return tag("customFilters", { and: choice.operator === "And" ? 1 : null }, ...criteria);
}
