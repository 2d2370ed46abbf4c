/** What the pane says of keeping figures from day to day, freezing formulas and giving sheets away. */
export const keeping = {
  "pane.keep.record.title": "Dag for dag",
  "pane.keep.record.teach":
    "Tar vare på dagens tall fra rapportene her: en rad for hvert segment, med et linjediagram over utviklingen. Én gang om dagen; et ekstra trykk legger ikke til noe.",
  "pane.keep.record": "Registrer dagens tall",
  "pane.keep.recording": "Registrerer dagens tall",
  "pane.keep.recorded":
    "{rows, plural, one {# rad ble} other {# rader ble}} lagt til. Angre i Excel tar det tilbake der Excel tilbyr det.",
  "pane.keep.recorded.already": "Dagens tall var allerede registrert. Ingenting ble lagt til.",
  "pane.keep.recorded.none": "Ingen av disse rapportene har rater som kan tas vare på fra dag til dag.",
  "pane.keep.history.go": "Gå til tallene",
  "pane.keep.offer": "De siste tallene ble registrert {day}. Skal dagens registreres?",
  "pane.keep.freeze.title": "Frys formler",
  "pane.keep.freeze.teach":
    "Gjør Stays formler til Excels egne der de gir det samme, ellers til verdiene de viser. Ingen tall i et ark endres.",
  "pane.keep.freeze.scope": "Hvor",
  "pane.keep.freeze.scope.selection": "Merkingen",
  "pane.keep.freeze.scope.sheet": "Dette arket",
  "pane.keep.freeze.scope.workbook": "Hele arbeidsboken",
  "pane.keep.freeze.list": "Vis formlene",
  "pane.keep.freeze.listing": "Leter etter formler",
  "pane.keep.freeze.none": "Det er ingen formel fra Stay.",
  "pane.keep.freeze.becomes.native": "blir til {formula}",
  "pane.keep.freeze.becomes.value": "blir til verdien {text}",
  "pane.keep.freeze.becomes.values": "blir til verdiene i sine {cells, number} celler",
  "pane.keep.freeze.more": "{count, plural, one {og # til} other {og # til}}",
  "pane.keep.freeze.run": "{count, plural, one {Frys # formel} other {Frys # formler}}",
  "pane.keep.freezing": "Fryser",
  "pane.keep.frozen":
    "Fryst: {native, plural, one {# formel er} other {# formler er}} nå Excels egne, {values, plural, one {# er en verdi} other {# er verdier}}. Angre i Excel tar det tilbake der Excel tilbyr det.",
  "pane.keep.frozen.left": "Uendret:",
  "pane.keep.left.waiting": "{address} beregnes fortsatt: frys den senere.",
  "pane.keep.left.nameless": "{address} viser #NAVN?: Excel kjenner ikke funksjonen akkurat nå.",
  "pane.keep.left.blocked": "{address} har ikke noe resultat: noe står i veien.",
  "pane.keep.left.read-by-others":
    "{address} blir stående, fordi en annen formel leser hele resultatet med #.",
  "pane.keep.left.changed": "{address} er endret siden den ble vist.",
  "pane.keep.left.differs": "{address} ville vise noe annet og ble satt tilbake.",
  "pane.keep.frozen.for-good":
    "Det er for mange til å bli husket: bare Angre i Excel bringer formlene tilbake.",
  "pane.keep.freezes": "Fryste formler",
  "pane.keep.thaw.what": "{count, plural, one {# formel} other {# formler}}, {when}",
  "pane.keep.thaw": "Hent tilbake",
  "pane.keep.thaw.named": "Hent tilbake: {what}",
  "pane.keep.thawing": "Henter formler tilbake",
  "pane.keep.thawed":
    "{thawed, plural, one {# formel er} other {# formler er}} tilbake.{edited, plural, =0 {} one { # celle er endret siden og blir som den er.} other { # celler er endret siden og blir som de er.}}",
  "pane.keep.share.title": "Kopi til en kollega",
  "pane.keep.share.teach":
    "Uten Stay ser en kollega alle tall i innsatte rapporter: de er verdier og Excels egne formler. En celle med en Stay-formel viser sitt siste resultat til Excel beregner den på nytt, og deretter #NAVN?. En kopi inneholder bare verdier.",
  "pane.keep.share.prepare": "Forbered en kopi av dette arket",
  "pane.keep.share.reading": "Leser arkets kolonner",
  "pane.keep.share.identifiers": "Erstatt med pseudonymer i",
  "pane.keep.share.identifiers.hint":
    "En kunde har samme pseudonym i alle kopier fra denne arbeidsboken. Alle andre kolonner kopieres som de er: se etter om de nevner noen ved navn.",
  "pane.keep.share.run": "Kopier «{sheet}»",
  "pane.keep.sharing": "Kopierer arket",
  "pane.keep.shared":
    "«{sheet}» inneholder bare verdier{pseudonyms, plural, =0 {} one {, med # pseudonym} other {, med # pseudonymer}}. Flytt arket til en ny arbeidsbok før du gir det fra deg (høyreklikk på fanen, Flytt eller kopier): denne inneholder fortsatt alt annet. Skjulte rader og kolonner er også i kopien.",
  "pane.keep.nameless":
    "{count, plural, one {# formel} other {# formler}} fra Stay viste #NAVN? da ruten ble åpnet, først i {address}: Excel har ikke funnet funksjonen.",
  "pane.keep.nameless.mend": "Få dem tilbake",
  "pane.keep.nameless.mended": "Excel kjenner funksjonene igjen.",
  "pane.keep.nameless.still":
    "{count, plural, one {# formel viser} other {# formler viser}} fortsatt #NAVN?, først i {address}. Oppdater Stay: en nyere versjon kan ha skrevet den. Eller lukk arbeidsboken og åpne den igjen.",
} as const satisfies Readonly<Record<string, string>>;
