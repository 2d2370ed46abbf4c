import type { recipes as english } from "../en/recipes";

/** What the pane says of the reports that a workbook keeps, in Danish. */
export const recipes: Readonly<Record<keyof typeof english, string>> = {
  "pane.recipe.looking": "Sammenligner med dataene…",
  "pane.recipe.fresh": "Opdateret",
  "pane.recipe.stale": "Dataene er ændret siden",
  "pane.recipe.broken": "Kan ikke opdateres, som den er",
  "pane.recipe.unread": "Ikke sammenlignet med dataene",
  "pane.recipe.compare": "Sammenlign",
  "pane.recipe.as-of": "Pr.",
  "pane.recipe.as-of.today": "Dagen for hver opdatering",
  "pane.recipe.as-of.fixed": "En fast dag",
  "pane.recipe.as-of.day": "Dag",
  "pane.recipe.as-of.saved": "Gemt. Det gælder fra næste opdatering.",
  "pane.recipe.refreshing-place": "Opdaterer {report} ({place, number} af {of, number})",
  "pane.recipe.newer":
    "{count, plural, one {# rapport i denne projektmappe er lavet af en nyere udgave af Stay og røres ikke. Opdater Stay for at opdatere den.} other {# rapporter i denne projektmappe er lavet af en nyere udgave af Stay og røres ikke. Opdater Stay for at opdatere dem.}}",
  "pane.recipe.damaged":
    "Det, som projektmappen gemmer om {count, plural, one {# rapport} other {# rapporter}}, er beskadiget og kan ikke læses. Tallene i arkene er urørte. Lav rapporten på ny for at kunne opdatere den.",

  "pane.repair.column-gone":
    "Kolonnen “{header}” er omdøbt eller slettet. Vælg den, der bruges nu, eller giv den sit gamle navn igen.",
  "pane.repair.source-gone":
    "{source} er omdøbt eller slettet. Vælg, hvor dataene er nu, eller giv det gamle navn igen.",
  "pane.repair.table": "Hvor er dataene nu?",
  "pane.repair.column": "{input} (hed “{header}”)",
  "pane.repair.save": "Brug dette, og opdater",
  "pane.repair.restore": "Indsæt igen på et nyt ark",
  "pane.repair.restoring": "Indsætter {report} igen",
  "pane.repair.restored": "Rapporten står på det nye ark “{sheet}”. Slet arket for at fortryde.",

  "pane.refreshed.rows": "{before, plural, one {# række} other {# rækker}} blev læst før, nu {now, number}.",
  "pane.refreshed.figures": "Tal, der er ændret",
  "pane.refreshed.figure": "Tal",
  "pane.refreshed.before": "Før",
  "pane.refreshed.now": "Nu",
  "pane.refreshed.said-before": "Før: {sentence}",
  "pane.refreshed.says-now": "Nu: {sentence}",
};
