/** What the pane says of the reports that a workbook keeps. */
export const recipes = {
  "pane.recipe.looking": "Comparing with the data…",
  "pane.recipe.fresh": "Up to date",
  "pane.recipe.stale": "The data have changed since",
  "pane.recipe.broken": "Cannot be refreshed as it is",
  "pane.recipe.unread": "Not compared with the data",
  "pane.recipe.compare": "Compare",
  "pane.recipe.as-of": "As of",
  "pane.recipe.as-of.today": "The day of each refresh",
  "pane.recipe.as-of.fixed": "A fixed day",
  "pane.recipe.as-of.day": "Day",
  "pane.recipe.as-of.saved": "Kept. It takes effect at the next refresh.",
  "pane.recipe.refreshing-place": "Refreshing {report} ({place, number} of {of, number})",
  "pane.recipe.newer":
    "{count, plural, one {# report in this workbook was} other {# reports in this workbook were}} made by a newer version of Stay and {count, plural, one {is} other {are}} left alone. Update Stay to refresh {count, plural, one {it} other {them}}.",
  "pane.recipe.damaged":
    "What this workbook keeps about {count, plural, one {# report} other {# reports}} is damaged and cannot be read. The figures in the sheets are untouched. To refresh such a report, build it again.",

  "pane.repair.column-gone":
    "The column “{header}” was renamed or deleted. Choose the one that serves now, or give it its old name back.",
  "pane.repair.source-gone":
    "{source} was renamed or deleted. Choose where the data are now, or give it its old name back.",
  "pane.repair.table": "Where are the data now?",
  "pane.repair.column": "{input} (was “{header}”)",
  "pane.repair.save": "Use this and refresh",
  "pane.repair.restore": "Insert again on a new sheet",
  "pane.repair.restoring": "Inserting {report} again",
  "pane.repair.restored": "The report stands on the new sheet “{sheet}”. To take it back, delete the sheet.",

  "pane.refreshed.rows":
    "{before, plural, one {# row was} other {# rows were}} read before, {now, number} now.",
  "pane.refreshed.figures": "Figures that changed",
  "pane.refreshed.figure": "Figure",
  "pane.refreshed.before": "Before",
  "pane.refreshed.now": "Now",
  "pane.refreshed.said-before": "Before: {sentence}",
  "pane.refreshed.says-now": "Now: {sentence}",
} as const satisfies Readonly<Record<string, string>>;
