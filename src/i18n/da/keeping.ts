/** What the pane says of keeping figures from day to day, freezing formulas and giving sheets away. */
export const keeping = {
  "pane.keep.record.title": "Dag for dag",
  "pane.keep.record.teach":
    "Gemmer dagens tal fra rapporterne her: en række for hvert segment, med et kurvediagram over udviklingen. Én gang om dagen; et ekstra tryk tilføjer intet.",
  "pane.keep.record": "Registrer dagens tal",
  "pane.keep.recording": "Registrerer dagens tal",
  "pane.keep.recorded":
    "{rows, plural, one {# række blev} other {# rækker blev}} tilføjet. Fortryd i Excel tager det tilbage, hvor Excel tilbyder det.",
  "pane.keep.recorded.already": "Dagens tal var allerede registreret. Intet blev tilføjet.",
  "pane.keep.recorded.none": "Ingen af disse rapporter har rater, der kan gemmes fra dag til dag.",
  "pane.keep.history.go": "Gå til tallene",
  "pane.keep.offer": "De seneste tal blev registreret {day}. Skal dagens registreres?",
  "pane.keep.freeze.title": "Frys formler",
  "pane.keep.freeze.teach":
    "Gør Stays formler til Excels egne, hvor de giver det samme, ellers til de værdier, de viser. Intet tal i et ark ændres.",
  "pane.keep.freeze.scope": "Hvor",
  "pane.keep.freeze.scope.selection": "Markeringen",
  "pane.keep.freeze.scope.sheet": "Dette ark",
  "pane.keep.freeze.scope.workbook": "Hele projektmappen",
  "pane.keep.freeze.list": "Vis formlerne",
  "pane.keep.freeze.listing": "Leder efter formler",
  "pane.keep.freeze.none": "Der er ingen formel fra Stay.",
  "pane.keep.freeze.becomes.native": "bliver til {formula}",
  "pane.keep.freeze.becomes.value": "bliver til værdien {text}",
  "pane.keep.freeze.becomes.values": "bliver til værdierne i sine {cells, number} celler",
  "pane.keep.freeze.more": "{count, plural, one {og # til} other {og # til}}",
  "pane.keep.freeze.run": "{count, plural, one {Frys # formel} other {Frys # formler}}",
  "pane.keep.freezing": "Fryser",
  "pane.keep.frozen":
    "Frosset: {native, plural, one {# formel er} other {# formler er}} nu Excels egne, {values, plural, one {# er en værdi} other {# er værdier}}. Fortryd i Excel tager det tilbage, hvor Excel tilbyder det.",
  "pane.keep.frozen.left": "Uændrede:",
  "pane.keep.left.waiting": "{address} beregnes stadig: frys den senere.",
  "pane.keep.left.nameless": "{address} viser #NAVN?: Excel kender ikke funktionen lige nu.",
  "pane.keep.left.blocked": "{address} har intet resultat: noget står i vejen.",
  "pane.keep.left.read-by-others":
    "{address} bliver stående, da en anden formel læser hele resultatet med #.",
  "pane.keep.left.changed": "{address} er ændret, siden den blev vist.",
  "pane.keep.left.differs": "{address} ville vise noget andet og blev sat tilbage.",
  "pane.keep.frozen.for-good":
    "Det er for mange til at blive husket: kun Fortryd i Excel bringer formlerne tilbage.",
  "pane.keep.freezes": "Frosne formler",
  "pane.keep.thaw.what": "{count, plural, one {# formel} other {# formler}}, {when}",
  "pane.keep.thaw": "Hent tilbage",
  "pane.keep.thaw.named": "Hent tilbage: {what}",
  "pane.keep.thawing": "Henter formler tilbage",
  "pane.keep.thawed":
    "{thawed, plural, one {# formel er} other {# formler er}} tilbage.{edited, plural, =0 {} one { # celle er ændret siden og bliver, som den er.} other { # celler er ændret siden og bliver, som de er.}}",
  "pane.keep.share.title": "Kopi til en kollega",
  "pane.keep.share.teach":
    "Uden Stay ser en kollega alle tal i indsatte rapporter: de er værdier og Excels egne formler. En celle med en Stay-formel viser sit seneste resultat, indtil Excel beregner den igen, og derefter #NAVN?. En kopi indeholder kun værdier.",
  "pane.keep.share.prepare": "Forbered en kopi af dette ark",
  "pane.keep.share.reading": "Læser arkets kolonner",
  "pane.keep.share.identifiers": "Erstat med pseudonymer i",
  "pane.keep.share.identifiers.hint":
    "En kunde har samme pseudonym i alle kopier fra denne projektmappe. Alle andre kolonner kopieres, som de er: se efter, om de nævner nogen ved navn.",
  "pane.keep.share.run": "Kopiér “{sheet}”",
  "pane.keep.sharing": "Kopierer arket",
  "pane.keep.shared":
    "“{sheet}” indeholder kun værdier{pseudonyms, plural, =0 {} one {, med # pseudonym} other {, med # pseudonymer}}. Flyt arket til en ny projektmappe, før du giver det videre (højreklik på fanen, Flyt eller kopiér): denne indeholder stadig alt andet. Skjulte rækker og kolonner er også i kopien.",
  "pane.keep.nameless":
    "{count, plural, one {# formel} other {# formler}} fra Stay viste #NAVN?, da ruden blev åbnet, først i {address}: Excel har ikke fundet funktionen.",
  "pane.keep.nameless.mend": "Få dem tilbage",
  "pane.keep.nameless.mended": "Excel kender funktionerne igen.",
  "pane.keep.nameless.still":
    "{count, plural, one {# formel viser} other {# formler viser}} stadig #NAVN?, først i {address}. Opdatér Stay: en nyere version kan have skrevet den. Eller luk projektmappen, og åbn den igen.",
} as const satisfies Readonly<Record<string, string>>;
