/** The note block under every report. */
export const notes = {
  "sheet.history": "Figures by day",
  "history.trend": "{report}: day by day",
  "sheet.clean-copy": "Clean copy",
  "note.source": "Source",
  "note.as-of": "As of",
  "note.as-of.value": "{date, date, long}",
  "note.definition": "Definition",
  "note.reference": "Reference: {reference}",
  "note.rows": "Rows",
  "note.rows.value":
    "{used, number} of {read, plural, one {# row} other {# rows}} counted, {left, number} left out",
  "note.left-out": "Checked",
  "note.left-out.none": "Nothing to report",
  "note.finding": "{finding}: {effect} (row {rows})",
  "note.finding.more": "{rows} and {more, plural, one {# more} other {# more}}",
  "note.gone": "Gone",
  "note.gone.value": "No longer in the data, kept because something stands beside them: {keys}",
  "note.gone.mark": "no longer in the data",
  "note.refresh": "Refresh",
  "note.refresh.value":
    "Home > Stay > Refresh reports. Your order of rows, your own columns and what you type beside a row stay.",
  "note.later":
    "{count, plural, one {# row lies} other {# rows lie}} in the future and {count, plural, one {was} other {were}} not counted.",
  "note.interval":
    "Low and High bound the retention with {level, number, ::scale/100 .##} % confidence (Wilson score interval).",
} as const satisfies Readonly<Record<string, string>>;
