import type { FunctionText } from "../../../contract/function-spec";

const frequency = "顧客のリピート購買回数。";
const recency = "顧客の初回購買から最終購買までの期間。";
const t = "顧客の初回購買から観察終了までの期間。";

interface PurchaseTexts {
  readonly id: string;
  readonly model: string;
  /** What to know of the model before trusting it. */
  readonly note: string;
  /** The same of the probability of being alive. */
  readonly aliveNote: string;
}

/** Fit, probability of being alive and expected purchases of one model. */
function purchaseTexts({ id, model, note, aliveNote }: PurchaseTexts): Record<string, FunctionText> {
  const fit = `${id}.FIT がスピルした 2 列。`;
  return {
    [`${id}.FIT`]: {
      summary: `契約のないリピート購買の ${model} モデルを推定します。${note}`,
      params: {
        frequency: "各顧客のリピート購買回数（RFM.SUMMARY の結果）。",
        recency: "各顧客の初回購買から最終購買までの期間（RFM.SUMMARY の結果）。",
        t: "各顧客の初回購買から観察終了までの期間（同じ単位）。",
      },
    },
    [`${id}.ALIVE`]: {
      summary: `推定した ${model} モデルで、顧客が今も購買を続けている確率を返します。${aliveNote}`,
      params: { fit, frequency, recency, t },
    },
    [`${id}.EXPECTED`]: {
      summary: `推定した ${model} モデルで、将来の期間に見込まれる顧客の購買回数を返します。`,
      params: { fit, horizon: "将来の期間（推定と同じ単位）。", frequency, recency, t },
    },
  };
}

const sbgFit = "SBG.FIT がスピルした 2 列。";

/** Japanese texts of the family models, by function id. */
export const models: Readonly<Record<string, FunctionText>> = {
  "SBG.FIT": {
    summary: "1 つ以上のコホートの残存数から、契約更新のシフト付きベータ幾何（sBG）モデルを推定します。",
    params: {
      survivors: "各経過期間の残存顧客数（先頭はコホートの規模）。コホートごとに 1 行、または 1 列のみ。",
    },
  },
  "SBG.SURVIVAL": {
    summary: "推定した sBG モデルで、指定回数の更新後も残るコホートの割合を返します。",
    params: { fit: sbgFit, period: "経過した更新回数。0 は全員が残る開始時点。" },
  },
  "SBG.RETENTION": {
    summary: "推定した sBG モデルで、指定回の更新を迎えた顧客のうち更新する割合を返します。",
    params: { fit: sbgFit, period: "何回目の更新か。1 が初回。" },
  },
  "SBG.LIFETIME": {
    summary: "推定した sBG モデルで、新規または更新顧客に見込まれる支払いの割引後の合計を返します。",
    params: {
      fit: sbgFit,
      discount: "1 期間あたりの割引率（小数）。",
      renewals: "済んだ更新の回数。省略時は、初回の支払いも数える新規顧客。",
    },
  },
  ...purchaseTexts({
    id: "BGNBD",
    model: "BG/NBD",
    note: "1 回だけの購買者はすべて現役とみなします。",
    aliveNote: "1 回だけの購買者は常に 1 です。",
  }),
  ...purchaseTexts({
    id: "MBGNBD",
    model: "MBG/NBD",
    note: "1 回だけの購買者も離脱しうるとみなします。",
    aliveNote: "1 回だけの購買者も離脱しうるとみなします。",
  }),
  ...purchaseTexts({
    id: "PARETONBD",
    model: "Pareto/NBD",
    note: "顧客は購買直後に限らず、いつでも離脱しうるとみなします。",
    aliveNote: "顧客は購買直後に限らず、いつでも離脱しうるとみなします。",
  }),
  "GAMMAGAMMA.FIT": {
    summary: "再購買した顧客について、リピート購買の金額の Gamma-Gamma モデルを推定します。",
    params: {
      frequency: "各顧客のリピート購買回数（RFM.SUMMARY の結果）。",
      monetary: "各顧客のリピート購買の平均金額（RFM.SUMMARY の結果）。",
    },
  },
  "GAMMAGAMMA.VALUE": {
    summary: "推定した Gamma-Gamma モデルで、顧客の購買 1 回に見込まれる金額を返します。",
    params: {
      fit: "GAMMAGAMMA.FIT がスピルした 2 列。",
      frequency,
      monetary: "顧客のリピート購買の平均金額。1 回だけの購買者は 0。",
    },
  },
  "CLV.PREDICTED": {
    summary: "将来の期間の顧客価値（見込み購買回数×見込み金額の割引後の値）を返します。",
    params: {
      fit: "BGNBD.FIT、MBGNBD.FIT、PARETONBD.FIT のいずれかがスピルした 2 列。",
      spendFit: "GAMMAGAMMA.FIT がスピルした 2 列。",
      horizon: "将来の期間（整数、推定と同じ単位）。",
      frequency,
      recency,
      t,
      monetary: "顧客のリピート購買の平均金額。1 回だけの購買者は 0。",
      margin: "金額のうち利益の割合。省略時は 1。",
      discount: "時間単位あたりの割引率。省略時は 0。",
    },
  },
  "CHURN.MODEL": {
    summary: "特徴量による離脱のロジスティック回帰（係数、オッズ比、CHURN.RISK に必要な値）を返します。",
    params: {
      lost: "顧客が離脱した場合は「はい」、継続した場合は「いいえ」。",
      features: "顧客ごとに 1 行、特徴量ごとに 1 列の数値または語。先頭行は見出し可。",
    },
  },
  "CHURN.RISK": {
    summary: "推定した離脱モデルで、各顧客が離脱する確率を返します。",
    params: {
      fit: "CHURN.MODEL がスピルした範囲。",
      features: "顧客ごとに 1 行。列は推定時と同じ順序。",
    },
  },
};
