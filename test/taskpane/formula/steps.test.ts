import { functionFormulas } from "../../../src/calc/formulas.generated";
import { functionSpecs } from "../../../src/calc/functions.generated";
import { stepsOf } from "../../../src/taskpane/formula/steps";

describe("definitions computed step by step", () => {
  it("takes the lines of the option that is chosen, and puts the numbers in", () => {
    const formula =
      'lost = start - end\n"start": lost / start\n"mean": lost / ((start + end) / 2)\nsee there';
    expect(stepsOf(formula, { start: 4, end: -4, method: "start" }, String)).toEqual([
      { text: "lost = start - end", computed: { numbers: "4 - (-4)", value: 8 } },
      { text: "lost / start", computed: { numbers: "8 / 4", value: 2 } },
      { text: "see there", computed: null },
    ]);
  });

  it("gives no numbers to what is not arithmetic, or lacks a value", () => {
    expect(stepsOf("sum of marks / answers\na / b\n1 / zero", { a: 1, zero: 0 }, String)).toEqual([
      { text: "sum of marks / answers", computed: null },
      { text: "a / b", computed: null },
      { text: "1 / zero", computed: null },
    ]);
  });

  // A docstring's formula is what the pane computes: where its last line is arithmetic, it must be the function.
  const computed = functionSpecs.flatMap((spec) =>
    spec.examples.flatMap((example) => {
      const values = Object.entries(spec.params).flatMap(([name, param]): [string, number | string][] => {
        const given = example.args[name] ?? ("default" in param ? param.default : null);
        return typeof given === "number" || typeof given === "string" ? [[name, given]] : [];
      });
      const last = stepsOf(functionFormulas[spec.id] ?? "", Object.fromEntries(values), String).at(-1);
      return last?.computed ? [[spec.id, example.gives, last.computed.value] as const] : [];
    }),
  );

  it.each(computed)("%s gives %p by its docstring too", (_id, gives, value) => {
    expect(value).toBeCloseTo(Number(gives), 6);
  });

  it("computes the rates and the revenue functions so", () => {
    const ids = new Set(computed.map(([id]) => id));
    for (const id of ["RETENTION", "CHURN", "LIFETIME.EXPECTED", "GRR", "NRR", "QUICK.RATIO"]) {
      expect(ids).toContain(id);
    }
  });
});
