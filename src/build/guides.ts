import type { GuideId, SituationId } from "../i18n/guides";

/** What a guide says in every language alike: the functions it is about, and the formulas of its worked example. */
interface Guide {
  readonly functions: readonly string[];
  /** Typed into the sample workbook; a text of the language says what each gives. */
  readonly formulas: readonly string[];
}

const purchaseFunctions = ["PARETONBD", "MBGNBD", "BGNBD"].flatMap((model) =>
  ["FIT", "ALIVE", "EXPECTED"].map((task) => `${model}.${task}`),
);

export const guides: Readonly<Record<GuideId, Guide>> = {
  survival: {
    functions: [
      "TENURE",
      "SURVIVAL.TABLE",
      "SURVIVAL.AT",
      "SURVIVAL.MEDIAN",
      "SURVIVAL.MEAN",
      "SURVIVAL.COMPARE",
    ],
    formulas: [
      `M2: =STAY.TENURE(Customers[Joined], Customers[Left], DATE(2025,6,30), "month")`,
      `P2: =FILTER(HSTACK(M2#, Customers[Plan]), Customers[Joined]>=DATE(2024,1,1))`,
      `=STAY.SURVIVAL.AT(CHOOSECOLS(P2#,1), CHOOSECOLS(P2#,2), {6;12})`,
      `=STAY.SURVIVAL.MEDIAN(CHOOSECOLS(P2#,1), CHOOSECOLS(P2#,2), 0.25)`,
      `=STAY.SURVIVAL.COMPARE(CHOOSECOLS(P2#,1), CHOOSECOLS(P2#,2), CHOOSECOLS(P2#,3))`,
    ],
  },
  renewals: {
    functions: ["SBG.FIT", "SBG.SURVIVAL", "SBG.RETENTION", "SBG.LIFETIME"],
    formulas: [
      `T2: =COUNTIFS(Customers[Joined], ">="&DATE(2024,1,1), Customers[Joined], "<"&DATE(2024,7,1), M2:M5002, ">"&SEQUENCE(12,1,0.5))`,
      `V2: =STAY.SBG.FIT(T2:T9)`,
      `=STAY.SBG.SURVIVAL(V2#, 11)`,
      `=STAY.SBG.LIFETIME(V2#, 0.01)`,
      `=STAY.SBG.LIFETIME(V2#, 0.01, 6)`,
    ],
  },
  purchases: {
    functions: purchaseFunctions,
    formulas: [
      `H1: =STAY.RFM.SUMMARY(Orders[Customer], Orders[Date], Orders[Amount], DATE(2025,6,30), "month")`,
      `Q2: =STAY.PARETONBD.FIT(I2:I4839, J2:J4839, K2:K4839)`,
      `S2: =STAY.PARETONBD.ALIVE(Q2#, I2:I4839, J2:J4839, K2:K4839)`,
      `T2: =STAY.PARETONBD.EXPECTED(Q2#, 12, I2:I4839, J2:J4839, K2:K4839)`,
    ],
  },
  spending: {
    functions: ["GAMMAGAMMA.FIT", "GAMMAGAMMA.VALUE", "CLV.PREDICTED"],
    formulas: [
      `V2: =STAY.GAMMAGAMMA.FIT(I2:I4839, L2:L4839)`,
      `X2: =STAY.GAMMAGAMMA.VALUE(V2#, I2:I4839, L2:L4839)`,
      `Y2: =STAY.CLV.PREDICTED(Q2#, V2#, 12, I2:I4839, J2:J4839, K2:K4839, L2:L4839, 0.55, 0.01)`,
    ],
  },
  leaving: {
    functions: ["CHURN.MODEL", "CHURN.RISK"],
    formulas: [
      `AA2: =STAY.CHURN.MODEL(Customers[[#All],[Churned]], Customers[[#All],[Plan]:[Country]])`,
      `AI2: =STAY.CHURN.RISK(AA2#, Customers[[Plan]:[Country]])`,
    ],
  },
};

/** The guide to a function's model, where there is one. */
export function guideTo(id: string): GuideId | undefined {
  return (Object.keys(guides) as GuideId[]).find((guide) => guides[guide].functions.includes(id));
}

/** "Which model?": situations by what they have in common, and the guide to which each leads. */
export const situations = {
  contract: { renewals: "renewals", "any-day": "survival" },
  "no-contract": { "any-time": "purchases", "fixed-occasions": null },
  beyond: { "value-of-purchases": "spending", reasons: "leaving" },
} as const satisfies Readonly<Record<string, Readonly<Partial<Record<SituationId, GuideId | null>>>>>;
