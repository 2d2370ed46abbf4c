import type { Cell } from "../../src/contract/cell";
import segmentRetention from "../../src/reports/segment-retention/segment-retention";
import { headerWordsOf, recogniseColumns, recogniseShape } from "../../src/workbook/recognise";
import { vocabulary } from "../../src/addin/vocabulary";

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
  it("finds the birthdays of old customers, and takes no years for days", () => {
    const birthday = { birthday: { role: "birthday" } } as const;
    // 1931-05-14 is day 11457.
    const born = [{ header: "Date of birth", sample: cycle([11_457, 15_000, 19_000]) }];
    expect(recogniseColumns(birthday, born, vocabulary).mapping).toEqual({ birthday: "Date of birth" });
    const years = [{ header: "Born", sample: cycle([1931, 1954, 1987]) }];
    expect(recogniseColumns(birthday, years, vocabulary).missing).toEqual(["birthday"]);
  });

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

  it("takes a column of few rows for the segment though each differs, where the header says so", () => {
    expect(recognise({ Segment: ["A", "B", "C", "D", "E"], Churned: yesNo }).mapping.segment).toBe("Segment");
    expect(recognise({ Name: ["A", "B", "C", "D", "E"], Churned: yesNo }).missing).toEqual(["segment"]);
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

describe("recognising how the data of segment retention stand", () => {
  const shapeOf = (columns: Readonly<Record<string, readonly Cell[]>>) => {
    const { shape, mapping, missing } = recogniseShape(
      segmentRetention.shapes,
      Object.entries(columns).map(([header, sample]) => ({ header, sample })),
      vocabulary,
    );
    return { shape, mapping, missing };
  };
  const counts = Array.from({ length: 60 }, (_, row) => 100 + 7 * row);
  const ended = dates.map((day, row) => (row % 3 === 0 ? day + 200 : null));

  it.each([
    ["English", "Segment", "Customers at start", "Customers at end", "New"],
    ["Danish", "Segment", "Kunder ved start", "Kunder ved slut", "Nye"],
    ["Norwegian", "Segment", "Kunder ved start", "Kunder ved slutt", "Nye"],
    ["Swedish", "Segment", "Kunder vid start", "Kunder vid slut", "Nya"],
    ["Japanese", "セグメント", "期首顧客数", "期末顧客数", "新規"],
  ])("finds counts under %s headers", (_, segment, start, end, gained) => {
    const found = shapeOf({ [segment]: plans, [start]: counts, [end]: counts, [gained]: counts });
    expect(found).toEqual({ shape: "counts", mapping: { segment, start, end, new: gained }, missing: [] });
  });

  it.each([
    ["English", "Plan", "Joined", "Left"],
    ["Danish", "Abonnement", "Indmeldt", "Udmeldt"],
    ["Norwegian", "Abonnement", "Innmeldt", "Utmeldt"],
    ["Swedish", "Prenumeration", "Startdatum", "Slutdatum"],
    ["Japanese", "プラン", "入会日", "退会日"],
  ])("finds memberships under %s headers", (_, segment, joined, left) => {
    const sample = ended.filter((day) => day !== null);
    expect(shapeOf({ [segment]: plans, [joined]: dates, [left]: sample })).toEqual({
      shape: "memberships",
      mapping: { segment, joined, ended: left },
      missing: [],
    });
  });

  it.each([
    ["English", "Customer ID", "Order date", "Segment", "Amount"],
    ["Danish", "Kundenummer", "Ordredato", "Segment", "Beløb"],
    ["Norwegian", "Kundenummer", "Kjøpsdato", "Segment", "Beløp"],
    ["Swedish", "Kundnummer", "Köpdatum", "Segment", "Belopp"],
    ["Japanese", "顧客番号", "購入日", "セグメント", "金額"],
  ])("finds purchases under %s headers", (_, customer, date, segment, amount) => {
    expect(shapeOf({ [customer]: ids, [date]: dates, [segment]: plans, [amount]: amounts })).toEqual({
      shape: "transactions",
      mapping: { customer, date, segment, amount },
      missing: [],
    });
  });

  it("prefers membership dates to a column of yes and no that says something else", () => {
    const found = shapeOf({ Customer: ids, Plan: plans, Joined: dates, Left: dates, Consent: yesNo });
    expect(found.shape).toBe("memberships");
  });

  it("prefers an outcome under its own name to membership dates", () => {
    const found = shapeOf({ Customer: ids, Plan: plans, Joined: dates, Left: dates, Churned: yesNo });
    expect(found.shape).toBe("outcomes");
  });

  it("crosses no second column on its own", () => {
    const { mapping } = shapeOf({ Contract: plans, Region: cycle(["North", "South"]), Churned: yesNo });
    expect(mapping).toEqual({ segment: "Contract", outcome: "Churned" });
  });

  it("takes text dates for dates, and a column of amounts for none", () => {
    const texts = dates.map((_, row) => `2024-01-${String((row % 28) + 1).padStart(2, "0")}`);
    expect(shapeOf({ Plan: plans, Joined: texts, Left: texts }).shape).toBe("memberships");
    expect(shapeOf({ Plan: plans, Joined: amounts, Left: amounts }).missing).not.toEqual([]);
  });

  it("says of a selection that fits none what the nearest lacks", () => {
    const found = shapeOf({ "Customer ID": ids, "Order date": dates });
    expect(found).toMatchObject({ shape: "transactions", missing: ["segment"] });
  });
});
