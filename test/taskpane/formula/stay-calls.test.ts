import fc from "fast-check";
import { stayCalls } from "../../../src/taskpane/formula/stay-calls";

describe("stayCalls", () => {
  it.each([
    ["=STAY.RETENTION(A1,B1,C1)", "RETENTION", ["A1", "B1", "C1"]],
    ["=ROUND(stay.retention( A1 , SUM(B1,B2), C1),2)", "RETENTION", ["A1", "SUM(B1,B2)", "C1"]],
    [
      '=STAY.SEGMENT.OUTCOMES(T[a,b],{"x","y)"},"left",)',
      "SEGMENT.OUTCOMES",
      ["T[a,b]", '{"x","y)"}', '"left"', ""],
    ],
    ["=STAY.CHURN('A, ('' B'!A1,2,,\"start\")", "CHURN", ["'A, ('' B'!A1", "2", "", '"start"']],
    ["=STAY.CHURN()", "CHURN", []],
    ["=STAY.CHURN(1,2", "CHURN", ["1"]],
  ])("reads %s", (formula, id, args) => {
    expect(stayCalls(formula)).toMatchObject([{ id, args }]);
  });

  it("finds calls inside calls, in the order in which they are computed", () => {
    expect(stayCalls("=STAY.CHURN(STAY.RETENTION(1,2,3),4,5)+STAY.GRR(1,2,3)")).toMatchObject([
      { id: "RETENTION", text: "STAY.RETENTION(1,2,3)" },
      { id: "CHURN", text: "STAY.CHURN(STAY.RETENTION(1,2,3),4,5)" },
      { id: "GRR", text: "STAY.GRR(1,2,3)" },
    ]);
  });

  it.each(["=SUM(A1)", '="STAY.RETENTION(1,2,3)"', "=MYSTAY.RETENTION(1)", "='STAY.X('!A1"])(
    "finds none in %s",
    (formula) => {
      expect(stayCalls(formula)).toEqual([]);
    },
  );

  it("gives back any arguments that were written, whatever stands in their texts", () => {
    const text = fc.string().map((inside) => `"${inside.replaceAll('"', '""')}"`);
    const argument = fc.oneof(
      text,
      fc.constantFrom("A1", "SUM(1,2)", "T[[#This Row],[a b]]", "{1,2;3,4}", "-2.5"),
    );
    fc.assert(
      fc.property(fc.array(argument, { minLength: 1, maxLength: 6 }), (args) => {
        expect(stayCalls(`=1+STAY.RETENTION(${args.join(",")})*2`)[0]?.args).toEqual(args);
      }),
    );
  });
});
