import type { AnyFunctionSpec } from "../contract/function-spec";

/** A page leads to at least so many others where its family has them, and to no more than so many. */
const fewest = 3;
const most = 7;

/**
 * The functions to which a function's page leads, nearest first: those that its text names, those that name it, those
 * that ask for the same, those that share a word of its name, and where these are few, its neighbours in the family.
 */
export function seeAlso(
  spec: AnyFunctionSpec,
  specs: readonly AnyFunctionSpec[],
): readonly AnyFunctionSpec[] {
  const others = specs.filter((other) => other !== spec);
  const close = new Set(
    [
      (other: AnyFunctionSpec) => names(spec, other),
      (other: AnyFunctionSpec) => names(other, spec),
      (other: AnyFunctionSpec) => asksFor(other) === asksFor(spec),
      (other: AnyFunctionSpec) => sharesWord(other, spec),
    ].flatMap((isClose) => others.filter(isClose)),
  );
  const family = specs.filter(({ family }) => family === spec.family);
  const distance = (other: AnyFunctionSpec): number => Math.abs(family.indexOf(other) - family.indexOf(spec));
  const neighbours = family
    .filter((other) => other !== spec && !close.has(other))
    .sort((one, other) => distance(one) - distance(other));
  return [...close, ...neighbours.slice(0, Math.max(0, fewest - close.size))].slice(0, most);
}

/** Whether the English text of one function speaks of another by its name in the cell. */
function names({ text }: AnyFunctionSpec, { id }: AnyFunctionSpec): boolean {
  const said = [text.summary, ...Object.values(text.params)].join(" ");
  return [...said.matchAll(/[A-Z]+(\.[A-Z]+)*/g)].some(([word]) => word === id);
}

const asksFor = ({ params }: AnyFunctionSpec): string => Object.keys(params).slice(0, 2).join();

function sharesWord(one: AnyFunctionSpec, other: AnyFunctionSpec): boolean {
  const words = other.id.split(".");
  return one.id.split(".").some((word) => words.includes(word));
}
