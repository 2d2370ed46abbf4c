import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { metadataFile, type MetadataFile } from "../../src/build/function-metadata";
import { functionTextsIn } from "../../src/build/function-texts";
import { functionSpecs } from "../../src/calc/functions.generated";
import { isOptional, readsColumns, type AnyFunctionSpec } from "../../src/contract/function-spec";
import { locales } from "../../src/contract/locale";

const baseUrl = "https://stay.example";
const inLocale = (locale: (typeof locales)[number]): MetadataFile =>
  metadataFile(functionSpecs, functionTextsIn(locale), locale, baseUrl);

/** The function as a developer would write it for the official generator, which reads comments only. */
function officialSource({ id, params, text }: AnyFunctionSpec): string {
  const enums = Object.entries(params).flatMap(([name, param]) => {
    if (param.kind !== "option") return [];
    const members = param.words.map((word) => `  ${memberName(word)} = "${word}",`);
    return [`/**\n * @customenum {string}\n */`, `enum ${enumName(id, name)} {`, ...members, `}`];
  });
  const types = Object.entries(params).map(([name, param]) => ({
    name,
    type: param.kind === "option" ? enumName(id, name) : param.kind === "period" ? "any" : "any[][]",
    optional: isOptional(param),
  }));
  const cancelable = readsColumns({ params });
  const signature = [
    ...types.map(({ name, type, optional }) => `${parameterName(name)}${optional ? "?" : ""}: ${type}`),
    ...(cancelable ? ["invocation?: CustomFunctions.CancelableInvocation"] : []),
  ];
  return [
    ...enums,
    `/**`,
    ` * ${text.summary}`,
    ` * @customfunction ${id} ${id}`,
    ` * @helpurl ${baseUrl}/help/en/${id}.html`,
    ...types.map(
      ({ name, type, optional }) =>
        ` * @param {${type}} ${optional ? `[${name}]` : name} ${text.params[name]}`,
    ),
    ...(cancelable
      ? [` * @param {CustomFunctions.CancelableInvocation} invocation invocation`, ` * @cancelable`]
      : []),
    ` * @returns {any[][]} result`,
    ` */`,
    `export function example(${signature.join(", ")}): any[][] { return []; }`,
  ]
    .join("\n")
    .replaceAll(" new ", " new_ ");
}

const enumName = (id: string, param: string): string => `${id}_${param}`.replaceAll(".", "_").toUpperCase();
/** Members that are no identifiers are quoted in code; the comparison takes the quotes off again. */
const memberName = (word: string): string => (/^\w+$/.test(word) ? word : JSON.stringify(word));
/** `new` cannot be a parameter's name in code; the comparison leaves names of code alone. */
const parameterName = (name: string): string => (name === "new" ? "new_" : name);

describe("metadataFile", () => {
  it("has the format that the official generator makes of the same functions", async () => {
    const folder = mkdtempSync(join(tmpdir(), "stay-metadata-"));
    try {
      for (const spec of functionSpecs) {
        const file = join(folder, `${spec.id}.ts`);
        writeFileSync(file, officialSource(spec));
        const { metadataJson, errors } = await generateCustomFunctionsMetadata(file);
        expect(errors).toEqual([]);
        const official: unknown = JSON.parse(metadataJson.replaceAll("new_", "new").replaceAll('\\"', ""));
        expect(metadataFile([spec], functionTextsIn("en"), "en", baseUrl)).toEqual(official);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("keeps the published ids: workbooks hold formulas with these names", () => {
    expect(
      inLocale("en")
        .functions.map(({ id }) => id)
        .sort(),
    ).toMatchSnapshot();
  });

  it.each(locales)("gives every function names that Excel accepts and a help page, in %s", (locale) => {
    for (const { id, name, helpUrl } of inLocale(locale).functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,63}$/);
      expect(id).not.toMatch(/^([A-Z]{1,3}\d+|R\d*C\d*)$/);
      expect(name).toBe(id);
      expect(helpUrl).toBe(`${baseUrl}/help/${locale}/${id}.html`);
    }
  });

  it.each(locales)(
    "says in %s what each function and each argument means, in the length Excel shows",
    (locale) => {
      for (const { description, parameters } of inLocale(locale).functions) {
        for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
          expect(text).toMatch(locale === "ja" ? /^\S.*。$/ : /^\S.*\.$/);
          expect(text.length).toBeLessThanOrEqual(128);
        }
      }
    },
  );

  it("translates descriptions and nothing else", () => {
    const withoutTexts = (file: MetadataFile): unknown =>
      JSON.parse(
        JSON.stringify(file, (key, value: unknown) =>
          key === "description" || key === "helpUrl" ? "" : value,
        ),
      );
    for (const locale of locales)
      expect(withoutTexts(inLocale(locale))).toEqual(withoutTexts(inLocale("en")));
    expect(inLocale("da")).not.toEqual(inLocale("en"));
  });

  it("refuses to build a language in which a function has no texts", () => {
    const [first] = functionSpecs;
    const unknown = { ...(first as AnyFunctionSpec), id: "NOT.TRANSLATED" };
    expect(() => metadataFile([unknown], functionTextsIn("da"), "da", baseUrl)).toThrow(
      "No da texts for NOT.TRANSLATED",
    );
  });
});
