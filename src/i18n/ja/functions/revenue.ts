import type { FunctionText } from "../../../contract/function-spec";

/** Japanese texts of the family revenue, by function id. */
export const revenue: Readonly<Record<string, FunctionText>> = {
  GRR: {
    summary: "総収益維持率（期首の収益のうち失われなかった割合）を返します。",
    params: {
      start: "期首の経常収益。",
      churned: "離脱した顧客の収益。",
      contraction: "継続した顧客の減額分の収益。",
    },
  },
  NRR: {
    summary: "純収益維持率（期首の顧客の期末収益を期首の収益で割った値）を返します。",
    params: {
      start: "期首の経常収益。",
      churned: "離脱した顧客の収益。",
      contraction: "継続した顧客の減額分の収益。",
      expansion: "継続した顧客の増額分の収益。",
      reactivation: "復帰した顧客の収益。省略時は 0。",
    },
  },
  "QUICK.RATIO": {
    summary: "クイックレシオ（失った収益に対する獲得した収益の比）を返します。",
    params: {
      new: "獲得した顧客の収益。",
      expansion: "継続した顧客の増額分の収益。",
      churned: "離脱した顧客の収益。",
      contraction: "継続した顧客の減額分の収益。",
      reactivation: "復帰した顧客の収益。省略時は 0。",
    },
  },
  "MRR.MOVEMENTS": {
    summary: "月次経常収益（MRR）の月ごとの増減要因を、GRR、NRR、クイックレシオとともに返します。",
    params: {
      customers: "各金額の顧客。",
      months: "各金額の月に含まれる日付。",
      amounts: "その月の顧客の経常収益。",
    },
  },
};
