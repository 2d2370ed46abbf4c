import type { OutcomeMeaning } from "../../calc/rates/segment-outcomes";

/**
 * What a Yes says under a header, by words and beginnings of words in English, Danish, Norwegian, Swedish and
 * Japanese. Words that name no direction (status, outcome, result) are in neither list.
 */
const left = {
  beginnings: [
    ...["churn", "cancel", "attrit", "exit", "terminat", "laps", "depart", "defect", "unsubscri", "inactiv"],
    ...["deactivat", "stop"],
    ...["frafald", "opsagt", "opsig", "forlad", "mistet", "ophør", "udmeld", "inaktiv"],
    ...["frafall", "oppsagt", "slutt", "tapt", "utmeld"],
    ...["uppsag", "avslut", "slutat", "förlor", "tappad", "avgång"],
  ],
  words: ["left", "lost", "gone", "quit", "closed", "stoppet", "lukket"],
  parts: ["解約", "離脱", "退会", "休眠", "失効", "解除"],
};
const kept = {
  beginnings: [
    ...["retain", "retention", "stay", "renew", "activ", "loyal", "remain", "subscribed"],
    ...["fasthold", "blevet", "forbliv", "forny", "aktiv", "behold", "bevar"],
    ...["forblitt", "gjenvær"],
    ...["behåll", "kvar", "förny", "stannat", "trogen"],
  ],
  words: ["kept", "current", "alive"],
  parts: ["継続", "更新", "維持", "残存", "有効", "在籍"],
};

/** Words that turn the meaning round: "not renewed", "ikke fornyet". */
const negations = new Set(["not", "no", "non", "never", "ikke", "ej", "inte", "icke"]);
const japaneseNegation = /[非未]|なし|しない/;

/**
 * What does a Yes in a column with this header mean: kept or left?
 *
 * @param header text over the outcome column
 * @returns the meaning, `null` where the header names neither or both
 */
export function inferMeaning(header: string): OutcomeMeaning | null {
  const text = header
    .normalize("NFKC")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase();
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const saysLeft = names(left, words, text);
  const saysKept = names(kept, words, text);
  if (saysLeft === saysKept) return null;
  const turned = words.some((word) => negations.has(word)) || japaneseNegation.test(text);
  return saysLeft === turned ? "kept" : "left";
}

function names(list: typeof left, words: readonly string[], text: string): boolean {
  return (
    words.some(
      (word) => list.words.includes(word) || list.beginnings.some((start) => word.startsWith(start)),
    ) || list.parts.some((part) => text.includes(part))
  );
}
