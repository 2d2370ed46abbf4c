import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Office's globals stay where the design puts them. */
const officeGlobals = ["Office", "Excel", "CustomFunctions", "OfficeExtension", "OfficeRuntime"].map(
  (name) => ({
    name,
    message: "Office globals live in workbook/excel, functions/register, commands and addin only.",
  }),
);

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", "build/", "out/", "coverage/", "**/*.generated.ts"] },
  ...tseslint.configs.recommended,
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "no-console": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/workbook/excel/**", "src/functions/register.ts", "src/commands/**", "src/addin/**"],
    rules: { "no-restricted-globals": ["error", ...officeGlobals] },
  },
  {
    files: ["src/**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
  },
  // The terminal is where these speak.
  {
    files: ["src/build/**", "src/workbench/cli/**", "test/bench/**", "test/engines/**"],
    rules: { "no-console": "off" },
  },
  {
    files: ["*.js", "*.cjs", "test/**/*.cjs", "test/bench/*.js", "test/engines/**/*.js"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
