/** Words by which a row of sums calls itself, in English, Danish, Norwegian, Swedish and Japanese. */
const words = new Set([
  ...["total", "totals", "grand total", "sum", "subtotal", "sub total", "all segments", "overall"],
  ...[
    "i alt",
    "ialt",
    "samlet",
    "total i alt",
    "subtotal",
    "totalt",
    "sum totalt",
    "summa",
    "delsumma",
    "delsum",
  ],
  ...["合計", "総計", "総合計", "小計", "計"],
]);

/** Whether a segment's name says that its row is the sum of others. */
export function saysTotal(label: string): boolean {
  return words.has(
    label
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[\s:.]+/g, " ")
      .trim(),
  );
}
