/** The import table of the house: each room may import only the rooms named for it. */
const rooms = {
  contract: [],
  calc: ["contract"],
  reports: ["contract", "calc"],
  functions: ["contract", "i18n"],
  workbook: ["contract"],
  sources: ["contract", "workbook/port", "workbook/headers"],
  taskpane: ["contract", "i18n", "workbook/port"],
  commands: ["workbook/port", "workbook/runs", "contract"],
  i18n: ["contract"],
  addin: ["contract", "calc", "reports", "functions", "workbook", "sources", "taskpane", "commands", "i18n"],
  workbench: ["contract"],
  build: ["contract", "calc", "reports", "i18n"],
};

const wall = ([room, allowed]) => ({
  name: `${room}-imports-only-${allowed.length ? "its-own" : "nothing"}`,
  comment: `src/${room} may import ${allowed.join(", ") || "nothing"} besides itself.`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: "^src/", pathNot: [`^src/${room}/`, ...allowed.map((name) => `^src/${name}`)] },
});

module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-report-knows-another",
      severity: "error",
      from: { path: "^src/reports/([^/]+)/" },
      to: { path: "^src/reports/([^/]+)/", pathNot: ["^src/reports/$1/", "^src/reports/parts/"] },
    },
    {
      name: "nothing-shipped-imports-a-development-package",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(workbench|build)/" },
      to: { dependencyTypes: ["npm-dev"], pathNot: "node_modules/@types/" },
    },
    { name: "everything-resolves", severity: "error", from: {}, to: { couldNotResolve: true } },
    ...Object.entries(rooms).map(wall),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
