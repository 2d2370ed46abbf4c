/** What the pane says of keeping figures from day to day, freezing formulas and giving sheets away. */
export const keeping = {
  "pane.keep.record.title": "Dag för dag",
  "pane.keep.record.teach":
    "Sparar dagens siffror från rapporterna här: en rad för varje segment, med ett linjediagram över utvecklingen. En gång om dagen; att trycka igen lägger inte till något.",
  "pane.keep.record": "Registrera dagens siffror",
  "pane.keep.recording": "Registrerar dagens siffror",
  "pane.keep.recorded":
    "{rows, plural, one {# rad lades} other {# rader lades}} till. Ångra i Excel tar tillbaka det där Excel erbjuder det.",
  "pane.keep.recorded.already": "Dagens siffror var redan registrerade. Inget lades till.",
  "pane.keep.recorded.none": "Ingen av rapporterna har andelar som kan sparas från dag till dag.",
  "pane.keep.history.go": "Gå till siffrorna",
  "pane.keep.offer": "De senaste siffrorna registrerades {day}. Ska dagens registreras?",
  "pane.keep.freeze.title": "Frys formler",
  "pane.keep.freeze.teach":
    "Gör Stays formler till Excels egna där de ger samma resultat, annars till de värden som de visar. Ingen siffra i ett blad ändras.",
  "pane.keep.freeze.scope": "Var",
  "pane.keep.freeze.scope.selection": "Markeringen",
  "pane.keep.freeze.scope.sheet": "Det här bladet",
  "pane.keep.freeze.scope.workbook": "Hela arbetsboken",
  "pane.keep.freeze.list": "Visa formlerna",
  "pane.keep.freeze.listing": "Söker efter formler",
  "pane.keep.freeze.none": "Det finns ingen formel från Stay.",
  "pane.keep.freeze.becomes.native": "blir {formula}",
  "pane.keep.freeze.becomes.value": "blir värdet {text}",
  "pane.keep.freeze.becomes.values": "blir värdena i sina {cells, number} celler",
  "pane.keep.freeze.more": "{count, plural, one {och # till} other {och # till}}",
  "pane.keep.freeze.run": "{count, plural, one {Frys # formel} other {Frys # formler}}",
  "pane.keep.freezing": "Fryser",
  "pane.keep.frozen":
    "Fryst: {native, plural, one {# formel är} other {# formler är}} nu Excels egna, {values, plural, one {# är ett värde} other {# är värden}}. Ångra i Excel tar tillbaka det där Excel erbjuder det.",
  "pane.keep.frozen.left": "Oförändrade:",
  "pane.keep.left.waiting": "{address} beräknas fortfarande: frys den senare.",
  "pane.keep.left.nameless": "{address} visar #NAMN?: Excel känner inte till funktionen just nu.",
  "pane.keep.left.blocked": "{address} saknar resultat: något står i vägen.",
  "pane.keep.left.read-by-others":
    "{address} blir kvar, eftersom en annan formel läser hela resultatet med #.",
  "pane.keep.left.changed": "{address} har ändrats sedan den visades.",
  "pane.keep.left.differs": "{address} skulle visa något annat och återställdes.",
  "pane.keep.frozen.for-good": "De är för många för att sparas: bara Ångra i Excel återställer formlerna.",
  "pane.keep.freezes": "Frysta formler",
  "pane.keep.thaw.what": "{count, plural, one {# formel} other {# formler}}, {when}",
  "pane.keep.thaw": "Återställ",
  "pane.keep.thaw.named": "Återställ: {what}",
  "pane.keep.thawing": "Återställer formler",
  "pane.keep.thawed":
    "{thawed, plural, one {# formel är} other {# formler är}} tillbaka.{edited, plural, =0 {} one { # cell har ändrats sedan dess och lämnas som den är.} other { # celler har ändrats sedan dess och lämnas som de är.}}",
  "pane.keep.share.title": "Kopia till en kollega",
  "pane.keep.share.teach":
    "Utan Stay ser en kollega alla siffror i infogade rapporter: de är värden och Excels egna formler. En cell med en Stay-formel visar sitt senaste resultat tills Excel beräknar den igen, och därefter #NAMN?. En kopia innehåller bara värden.",
  "pane.keep.share.prepare": "Förbered en kopia av det här bladet",
  "pane.keep.share.reading": "Läser bladets kolumner",
  "pane.keep.share.identifiers": "Ersätt med pseudonymer i",
  "pane.keep.share.identifiers.hint":
    "En kund har samma pseudonym i alla kopior från den här arbetsboken. Alla andra kolumner kopieras som de är: se efter om de namnger någon.",
  "pane.keep.share.run": "Kopiera ”{sheet}”",
  "pane.keep.sharing": "Kopierar bladet",
  "pane.keep.shared":
    "”{sheet}” innehåller bara värden{pseudonyms, plural, =0 {} one {, med # pseudonym} other {, med # pseudonymer}}. Flytta bladet till en ny arbetsbok innan du lämnar det vidare (högerklicka på fliken, Flytta eller kopiera): den här innehåller fortfarande allt annat. Dolda rader och kolumner finns också i kopian.",
  "pane.keep.nameless":
    "{count, plural, one {# formel} other {# formler}} från Stay visade #NAMN? när rutan öppnades, först i {address}: Excel har inte hittat funktionen.",
  "pane.keep.nameless.mend": "Få tillbaka dem",
  "pane.keep.nameless.mended": "Excel känner till funktionerna igen.",
  "pane.keep.nameless.still":
    "{count, plural, one {# formel visar} other {# formler visar}} fortfarande #NAMN?, först i {address}. Uppdatera Stay: en nyare version kan ha skrivit den. Eller stäng arbetsboken och öppna den igen.",
} as const satisfies Readonly<Record<string, string>>;
