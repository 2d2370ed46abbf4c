import type { Encoding } from "../files/csv/decode";
import { withDecimalPoint, type DecimalMark, type DoubtfulNumber } from "../files/csv/numbers";
import type { TextReading } from "../files/csv/read-csv";
import { formatAddress } from "../workbook-model/area";
import type { Announcer } from "./announcer";
import type { Questions } from "./questions";

/** Encodings between which a user can choose after the fact. */
const alternatives: readonly Encoding[] = ["windows-1252", "shift_jis", "utf-8", "utf-16le"];

/** What does `1.234` mean in this file? `null` where the user would rather not open it. */
export async function askMark(
  questions: Questions,
  name: string,
  doubt: DoubtfulNumber,
  announcer: Announcer,
): Promise<DecimalMark | null> {
  const { texts } = announcer;
  const own: DecimalMark = doubt.text.includes(",") ? "," : ".";
  const other: DecimalMark = own === "," ? "." : ",";
  return questions.ask<DecimalMark | null>({
    text: texts.askMark(name, addressOf(doubt), doubt.text),
    answers: [
      { label: texts.meansWhole(shown(doubt, other, announcer)), means: other },
      { label: texts.meansDecimals(shown(doubt, own, announcer)), means: own },
      { label: texts.doNotOpen, means: null },
    ],
  });
}

/** Another encoding than the one that was guessed; `null` where the guess stands. */
export function askEncoding(
  questions: Questions,
  name: string,
  guessed: Encoding,
  { texts }: Announcer,
): Promise<Encoding | null> {
  const others = alternatives.filter((encoding) => encoding !== guessed);
  return questions.ask<Encoding | null>({
    text: texts.encodingGuessed(name, texts.encodings[guessed]),
    answers: [
      ...others.map((encoding) => ({ label: texts.readAs(texts.encodings[encoding]), means: encoding })),
      { label: texts.lettersAreRight, means: null },
    ],
  });
}

/** What was taken for granted in reading a text table, in words. */
export function assumptionsIn(
  reading: TextReading | null,
  name: string,
  announcer: Announcer,
): readonly string[] {
  if (!reading) return [];
  const { texts } = announcer;
  const { doubt, doubtIsSettled, decimalMark, encoding, encodingIsCertain } = reading;
  const mark = doubtIsSettled ? texts.markSettled : texts.markAssumed;
  return [
    ...(doubt ? [mark(addressOf(doubt), doubt.text, shown(doubt, decimalMark, announcer))] : []),
    ...(encodingIsCertain ? [] : [texts.encodingAssumed(name, texts.encodings[encoding])]),
  ];
}

const addressOf = ({ row, column }: DoubtfulNumber): string =>
  formatAddress({ row, column, rows: 1, columns: 1 });

/** The number as the user's language writes it, were this its decimal mark; without its currency or percent sign. */
function shown({ text }: DoubtfulNumber, mark: DecimalMark, { store }: Announcer): string {
  const number = text.replace(/[^\d.,-]/g, "");
  const plain = mark === "," ? withDecimalPoint(number) : number.replaceAll(",", "");
  return Number(plain).toLocaleString(store.get().language, {
    minimumFractionDigits: plain.includes(".") ? 3 : 0,
  });
}
