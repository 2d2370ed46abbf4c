const { createElement } = jest.requireActual("react");

/**
 * Icons by name, each an empty picture. The package compiles twenty thousand of them for every test file that draws a
 * control, which is most of what such a file takes; the browser tests show the real ones.
 */
const real = "../../../node_modules/@fluentui/react-icons/lib-cjs";
const helpers = {
  bundleIcon: jest.requireActual(`${real}/utils/bundleIcon`).default,
  wrapIcon: jest.requireActual(`${real}/utils/wrapIcon`).default,
  createFluentIcon: jest.requireActual(`${real}/utils/createFluentIcon`).createFluentIcon,
  ...jest.requireActual(`${real}/utils/useIconState`),
  ...jest.requireActual(`${real}/utils/constants`),
  ...jest.requireActual(`${real}/contexts/index`),
};

const pictures = {};
const pictureOf = (name) =>
  (pictures[name] ??= ({ className }) =>
    createElement("svg", { className, "aria-hidden": true, "data-icon": name }));

module.exports = new Proxy(helpers, {
  get(known, name) {
    if (typeof name === "symbol" || name in known) return known[name];
    return /^[A-Z]/.test(name) ? pictureOf(name) : undefined;
  },
});
