import type { recipes as english } from "../en/recipes";

/** What the pane says of the reports that a workbook keeps, in Norwegian. */
export const recipes: Readonly<Record<keyof typeof english, string>> = {
  "pane.recipe.looking": "Sammenligner med dataene…",
  "pane.recipe.fresh": "Oppdatert",
  "pane.recipe.stale": "Dataene er endret siden",
  "pane.recipe.broken": "Kan ikke oppdateres slik den er",
  "pane.recipe.unread": "Ikke sammenlignet med dataene",
  "pane.recipe.compare": "Sammenlign",
  "pane.recipe.as-of": "Per",
  "pane.recipe.as-of.today": "Dagen for hver oppdatering",
  "pane.recipe.as-of.fixed": "En fast dag",
  "pane.recipe.as-of.day": "Dag",
  "pane.recipe.as-of.saved": "Lagret. Det gjelder fra neste oppdatering.",
  "pane.recipe.refreshing-place": "Oppdaterer {report} ({place, number} av {of, number})",
  "pane.recipe.newer":
    "{count, plural, one {# rapport i denne arbeidsboken er laget av en nyere versjon av Stay og røres ikke. Oppdater Stay for å oppdatere den.} other {# rapporter i denne arbeidsboken er laget av en nyere versjon av Stay og røres ikke. Oppdater Stay for å oppdatere dem.}}",
  "pane.recipe.damaged":
    "Det arbeidsboken lagrer om {count, plural, one {# rapport} other {# rapporter}}, er skadet og kan ikke leses. Tallene i arkene er urørt. Lag rapporten på nytt for å kunne oppdatere den.",

  "pane.repair.column-gone":
    "Kolonnen «{header}» er omdøpt eller slettet. Velg den som brukes nå, eller gi den det gamle navnet tilbake.",
  "pane.repair.source-gone":
    "{source} er omdøpt eller slettet. Velg hvor dataene er nå, eller gi tilbake det gamle navnet.",
  "pane.repair.table": "Hvor er dataene nå?",
  "pane.repair.column": "{input} (het «{header}»)",
  "pane.repair.save": "Bruk dette og oppdater",
  "pane.repair.restore": "Sett inn igjen på et nytt ark",
  "pane.repair.restoring": "Setter inn {report} igjen",
  "pane.repair.restored": "Rapporten står på det nye arket «{sheet}». Slett arket for å angre.",

  "pane.refreshed.rows": "{before, plural, one {# rad} other {# rader}} ble lest før, nå {now, number}.",
  "pane.refreshed.figures": "Tall som er endret",
  "pane.refreshed.figure": "Tall",
  "pane.refreshed.before": "Før",
  "pane.refreshed.now": "Nå",
  "pane.refreshed.said-before": "Før: {sentence}",
  "pane.refreshed.says-now": "Nå: {sentence}",
};
