import type { Message, Translate } from "../../contract/locale";
import type { Provenance } from "../ports/report";

/** One line of the note block: a label, blank where it continues the line above, and a text. */
export type NoteLine = readonly [label: string, text: string];

/**
 * The note block: where the figures come from, what they mean, what was left out, how to refresh.
 *
 * @param gone keys that are no longer in the data and whose rows stay for what the user wrote beside them
 */
export function noteLines(
  notes: readonly Message[],
  provenance: Provenance,
  gone: readonly string[],
  translate: Translate,
): NoteLine[] {
  const { source, asOf, rowsRead, rowsUsed, leftOut } = provenance;
  const checked = leftOut.length > 0 ? leftOut : [translate("note.left-out.none")];
  return [
    [translate("note.source"), source],
    [translate("note.as-of"), translate("note.as-of.value", { date: asOf })],
    ...labelled(
      translate("note.definition"),
      notes.map(({ key, values }) => translate(key, values)),
    ),
    [
      translate("note.rows"),
      translate("note.rows.value", { read: rowsRead, used: rowsUsed, left: rowsRead - rowsUsed }),
    ],
    ...labelled(translate("note.left-out"), checked),
    ...labelled(
      translate("note.gone"),
      gone.length > 0 ? [translate("note.gone.value", { keys: gone.join(", ") })] : [],
    ),
    [translate("note.refresh"), translate("note.refresh.value")],
  ];
}

function labelled(label: string, texts: readonly string[]): NoteLine[] {
  return texts.map((text, index) => [index === 0 ? label : "", text]);
}
