/**
 * Derives something from columns once, though a function that lifts asks for it at every position of a call.
 *
 * Nothing is kept longer than the columns themselves.
 */
export function perColumns<First extends object, Rest extends readonly unknown[], Derived>(
  derive: (first: First, ...rest: Rest) => Derived,
): (first: First, ...rest: Rest) => Derived {
  const known = new WeakMap<First, { readonly rest: Rest; readonly derived: Derived }>();
  return (first, ...rest) => {
    const found = known.get(first);
    if (found?.rest.every((value, place) => Object.is(value, rest[place]))) return found.derived;
    const derived = derive(first, ...rest);
    known.set(first, { rest, derived });
    return derived;
  };
}
