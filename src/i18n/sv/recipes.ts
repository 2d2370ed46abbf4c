import type { recipes as english } from "../en/recipes";

/** What the pane says of the reports that a workbook keeps, in Swedish. */
export const recipes: Readonly<Record<keyof typeof english, string>> = {
  "pane.recipe.looking": "Jämför med data…",
  "pane.recipe.fresh": "Aktuell",
  "pane.recipe.stale": "Data har ändrats sedan dess",
  "pane.recipe.broken": "Kan inte uppdateras som den är",
  "pane.recipe.unread": "Inte jämförd med data",
  "pane.recipe.compare": "Jämför",
  "pane.recipe.as-of": "Per",
  "pane.recipe.as-of.today": "Dagen för varje uppdatering",
  "pane.recipe.as-of.fixed": "En bestämd dag",
  "pane.recipe.as-of.day": "Dag",
  "pane.recipe.as-of.saved": "Sparat. Det gäller från nästa uppdatering.",
  "pane.recipe.refreshing-place": "Uppdaterar {report} ({place, number} av {of, number})",
  "pane.recipe.newer":
    "{count, plural, one {# rapport i arbetsboken är skapad av en nyare version av Stay och lämnas i fred. Uppdatera Stay för att uppdatera den.} other {# rapporter i arbetsboken är skapade av en nyare version av Stay och lämnas i fred. Uppdatera Stay för att uppdatera dem.}}",
  "pane.recipe.damaged":
    "Det som arbetsboken sparar om {count, plural, one {# rapport} other {# rapporter}} är skadat och kan inte läsas. Siffrorna i bladen är orörda. Skapa rapporten på nytt för att kunna uppdatera den.",

  "pane.repair.column-gone":
    "Kolumnen ”{header}” har bytt namn eller tagits bort. Välj den som används nu, eller ge den dess gamla namn tillbaka.",
  "pane.repair.source-gone":
    "{source} har bytt namn eller tagits bort. Välj var data finns nu, eller ge tillbaka det gamla namnet.",
  "pane.repair.table": "Var finns data nu?",
  "pane.repair.column": "{input} (hette ”{header}”)",
  "pane.repair.save": "Använd detta och uppdatera",
  "pane.repair.restore": "Infoga igen på ett nytt blad",
  "pane.repair.restoring": "Infogar {report} igen",
  "pane.repair.restored": "Rapporten står på det nya bladet ”{sheet}”. Ta bort bladet för att ångra.",

  "pane.refreshed.rows": "{before, plural, one {# rad} other {# rader}} lästes förut, nu {now, number}.",
  "pane.refreshed.figures": "Siffror som har ändrats",
  "pane.refreshed.figure": "Siffra",
  "pane.refreshed.before": "Förut",
  "pane.refreshed.now": "Nu",
  "pane.refreshed.said-before": "Förut: {sentence}",
  "pane.refreshed.says-now": "Nu: {sentence}",
};
