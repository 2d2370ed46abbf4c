import type { Cell } from "../../src/contract/cell";
import { headerWordsOf, recogniseColumns } from "../../src/workbook/recognise";
import { vocabulary } from "./vocabulary";

const inputs = {
  segment: { role: "segment" },
  outcome: { role: "outcome" },
  customer: { role: "identifier", optional: true },
} as const;

const cycle = (words: readonly Cell[]): Cell[] =>
  Array.from({ length: 60 }, (_, row) => words[row % words.length] ?? null);
const yesNo = cycle(["Yes", "No", "No"]);
const plans = cycle(["Monthly", "Yearly", "Student", "Family"]);
const ids = Array.from({ length: 60 }, (_, row) => `K${row}`);
const dates = Array.from({ length: 60 }, (_, row) => 45000 + row * 3);
const amounts = Array.from({ length: 60 }, (_, row) => 20 + row * 1.37);

const recognise = (columns: Readonly<Record<string, readonly Cell[]>>) =>
  recogniseColumns(
    inputs,
    Object.entries(columns).map(([header, sample]) => ({ header, sample })),
    vocabulary,
  );

describe("recognising columns", () => {
  it("finds customer, segment and outcome among the columns of the public telco data", () => {
    const { mapping, missing } = recognise({
      customerID: ids,
      gender: cycle(["Female", "Male"]),
      SeniorCitizen: cycle([0, 1]),
      Partner: yesNo,
      tenure: amounts,
      PaymentMethod: cycle(["Electronic check", "Mailed check"]),
      Contract: cycle(["Month-to-month", "One year", "Two year"]),
      PaperlessBilling: yesNo,
      MonthlyCharges: amounts,
      Churn: yesNo,
    });
    expect(mapping).toEqual({ customer: "customerID", segment: "Contract", outcome: "Churn" });
    expect(missing).toEqual([]);
  });

  it.each([
    ["Danish", "Kundenummer", "Abonnement", "Opsagt", cycle(["Ja", "Nej"])],
    ["Norwegian", "Kunde-ID", "Avtale", "Sluttet", cycle(["Ja", "Nei"])],
    ["Swedish", "Kundnr", "Prenumeration", "Uppsagd", cycle([true, false])],
    ["Japanese", "顧客番号", "契約プラン", "解約フラグ", cycle(["はい", "いいえ"])],
  ])("finds them under %s headers", (_, customer, segment, churned, answers) => {
    const { mapping } = recognise({ [customer]: ids, [segment]: plans, [churned]: answers });
    expect(mapping).toEqual({ customer, segment, outcome: churned });
  });

  it("does not take a column called Left for an outcome when dates stand in it", () => {
    const { mapping } = recognise({ Plan: plans, Left: dates, Churned: yesNo });
    expect(mapping.outcome).toBe("Churned");
  });

  it("takes the only column of answers under any header, and none of several", () => {
    expect(recognise({ Plan: plans, Q7: yesNo }).mapping.outcome).toBe("Q7");
    const several = recognise({ Plan: plans, Q7: yesNo, Q8: yesNo });
    expect(several.mapping.outcome).toBeUndefined();
    expect(several.missing).toEqual(["outcome"]);
  });

  it("takes a column of few repeating words for the segment where no header says so", () => {
    expect(recognise({ Name: ids, Tariff: plans, Churned: yesNo }).mapping.segment).toBe("Tariff");
  });

  it("does not take a column of identifiers for a segment, whatever its header", () => {
    expect(recognise({ Plan: ids, Churned: yesNo }).missing).toEqual(["segment"]);
  });

  it("uses no column twice and does not miss what is optional", () => {
    const { mapping, missing } = recognise({ Status: yesNo });
    expect(mapping).toEqual({ outcome: "Status" });
    expect(missing).toEqual(["segment"]);
  });

  it.each([
    ["customerID", " customer id "],
    ["Customer_Id", " customer id "],
    ["  Customer-ID (new) ", " customer id new "],
    ["ＣＨＵＲＮ", " churn "],
  ])("reads the header %s as %s", (header, words) => {
    expect(headerWordsOf(header)).toBe(words);
  });
});
