/** Unit tests mirror src/; the browser tests in test/e2e run against the built product. */
const transform = {
  "^.+\\.(t|j)sx?$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
      // A dynamic import stays one: some packages are ES modules only.
      module: { type: "commonjs", ignoreDynamic: true },
    },
  ],
};

// These packages are ES modules only.
const transformIgnorePatterns = ["/node_modules/(?!(intl-messageformat|@formatjs|numfmt|hyparquet)/)"];

// Looked up in the sandbox of a test, each of these costs more than most sums do.
// Not Boolean, Set and Symbol: packages declare their own of these names.
const sandboxInjectedGlobals = [
  ...["Array", "Error", "JSON", "Map", "Math", "Number", "Object", "Promise", "RegExp", "String", "WeakMap"],
  ...["Float64Array", "Int32Array", "Uint8Array", "Uint32Array", "Infinity", "isNaN"],
];

module.exports = {
  projects: [
    {
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
      sandboxInjectedGlobals,
      moduleNameMapper: { "^@fluentui/react-icons$": "<rootDir>/test/taskpane/support/icons.js" },
      testPathIgnorePatterns: [
        "/node_modules/",
        "<rootDir>/test/e2e/",
        "<rootDir>/test/bench/",
        "<rootDir>/test/engines/",
      ],
      setupFilesAfterEnv: ["<rootDir>/test/helpers/patience.ts"],
      transform,
      transformIgnorePatterns,
    },
    {
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      globalSetup: "<rootDir>/test/e2e/harness/global-setup.ts",
      globalTeardown: "<rootDir>/test/e2e/harness/global-teardown.ts",
      setupFilesAfterEnv: ["<rootDir>/test/helpers/patience.ts"],
      transform,
      transformIgnorePatterns,
    },
    {
      // Sources beside engines that are large, and installed for these tests alone.
      displayName: "engines",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/engines/**/*.test.ts"],
      setupFilesAfterEnv: ["<rootDir>/test/helpers/patience.ts"],
      transform,
      transformIgnorePatterns,
    },
  ],
};
