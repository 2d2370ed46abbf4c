import type { workbook as english } from "../en/workbook";

export const workbook: Readonly<Record<keyof typeof english, string>> = {
  "workbook.empty-selection":
    "Det du har merket, inneholder ingen data. Merk en tabell, en celle i dataene eller et område med en overskriftsrad og minst én rad under den.",
  "workbook.chart-selected": "Et diagram eller bilde er merket. Klikk på en celle i dataene.",
  "workbook.several-areas":
    "Flere områder er merket, og en rapport leser ett. Merk ett enkelt område, eller klikk på en celle i dataene.",
  "workbook.edit-mode":
    "En celle er under redigering, og Excel venter på den. Trykk Enter eller Esc, og prøv igjen.",
  "workbook.protected": "Arket er beskyttet. Opphev beskyttelsen på fanen Se gjennom, og prøv igjen.",
  "workbook.workbook-protected":
    "Strukturen i arbeidsboken er beskyttet, så ingen ark kan legges til. Opphev det med Se gjennom > Beskytt arbeidsbok, og prøv igjen.",
  "workbook.place-occupied":
    "Det er ikke plass ved siden av dataene på arket «{sheet}»: der står andre celler, tabeller eller diagrammer. Sett inn rapporten på et nytt ark, eller rydd plassen.",
  "workbook.table-in-the-way":
    "Rapporten har fått eller mistet en kolonne, og tabellen «{table}» til høyre for den står i veien. Flytt tabellen lenger ned eller til et annet ark, og oppdater på nytt.",
  "workbook.sheet-left":
    "Excel kunne ikke nås mens rapporten ble angret. Det uferdige arket «{sheet}» er kanskje fortsatt der: slett det, og prøv igjen.",
  "workbook.report-left":
    "Rapporten kunne ikke angres helt. Det som ble skrevet, står kanskje fortsatt ved siden av dataene på «{sheet}»: slett det, og prøv igjen.",
  "workbook.freeze-left":
    "De fryste formlene kunne ikke settes helt tilbake. Angre i Excel (Ctrl+Z) tar resten tilbake.",
  "workbook.changed-meanwhile":
    "Et ark, en tabell eller en kolonne som Stay arbeidet med, er i mellomtiden slettet eller har fått nytt navn. Se på arbeidsboken, og prøv igjen.",
  "workbook.connection-lost":
    "Forbindelsen til Excel ble brutt. Se etter om arbeidsboken er åpen og tilkoblet, og prøv igjen.",
  "workbook.busy": "Excel har for mye å gjøre akkurat nå. Vent litt, og prøv igjen.",
  "workbook.source-gone":
    "Dataene til rapporten, {source}, finnes ikke lenger: tabellen eller arket er slettet eller har fått nytt navn. Gi det tilbake det gamle navnet, eller lag rapporten på nytt.",
  "workbook.column-gone":
    "Kolonnen «{header}» mangler: den er slettet eller har fått nytt navn. Gi den tilbake det gamle navnet, eller lag rapporten på nytt.",
  "workbook.needs-rows":
    "Rapporten «{report}» trenger selve radene: kopier dem til et ark, eller velg en fil.",
  "workbook.file-needed": "Velg filen {file} på nytt: Stay lagrer ingen data fra en fil, bare navnet.",
  "workbook.file-too-large":
    "Filen har omtrent {rows, number} rader: det ville kreve omtrent {needed, number} GB minne, og Stay kan bruke {limit, number} GB på denne maskinen. Velg færre kolonner eller en mindre fil, eller en del av radene, for eksempel dem siden en bestemt dag eller for én kundegruppe. Rader som står i en ClickHouse, kan telles der: velg En database.",
  "workbook.file-unreadable":
    "Det er ingen tabell i {file} som Stay kan lese: Stay leser CSV med en overskriftsrad (UTF-8, Windows-1252 eller Shift-JIS) og Parquet.",
  "workbook.login-needed": "Logg på {address} på nytt: Stay lagrer ingen pålogging.",
  "workbook.output-gone":
    "Rapportens tabell {table} finnes ikke lenger: den er slettet, har fått nytt navn eller er gjort om til et vanlig område. Lag rapporten på nytt.",
  "workbook.sheet-gone": "Arket til rapporten finnes ikke lenger: det er slettet. Lag rapporten på nytt.",
  "workbook.recipe-gone":
    "Denne rapporten er ikke lenger blant dem arbeidsboken husker: noen har glemt den. Arket er slik det var. Lag rapporten på nytt for å kunne oppdatere den.",
  "workbook.recipe-newer":
    "En kollega med en nyere versjon av Stay har oppdatert rapporten i mellomtiden, så den røres ikke. Oppdater Stay og prøv igjen.",
  "workbook.recipe-damaged":
    "Det arbeidsboken lagrer om denne rapporten, er skadet og kan ikke leses, så ingenting ble endret. Lag rapporten på nytt.",
  "workbook.settings-full":
    "Arbeidsboken har ikke plass til å huske enda en rapport: et tillegg kan lagre omtrent 2 MB i den. Glem rapporter som ingen trenger, under fanen Arbeidsbok, og prøv igjen.",
  "workbook.too-large":
    "Excel kan ikke levere så mye på én gang. Lukk andre arbeidsbøker, eller velg færre kolonner eller rader.",
  "workbook.nothing-left":
    "Det er ingen rader igjen å regne på: datasjekken utelot alle. Se hva den fant, og rett dataene eller kolonnevalget.",
  "workbook.too-many-words":
    "Kolonnen «{header}» har mer enn {limit, number} forskjellige tekster: for mange til å leses én for én. Velg en annen kolonne, eller gi den i et view i databasen typen den betyr, som dato eller tall.",
  "workbook.too-many-groups":
    "Svaret har mer enn {limit, number} grupper: mer enn ruten kan romme. Velg en del av radene i et view i databasen, eller en annen rapport.",
  "workbook.amounts-too-large":
    "Beløpene i «{header}» er så store at summene ikke ville bli nøyaktige. Se etter et feil beløp, eller velg en annen kolonne.",
  "workbook.rows-unordered":
    "Kunder står på flere rader som ikke stemmer overens ({count, number} slike rader), og en database har ingen rekkefølge som viser hvilken som er den første. Tell hver rad, eller velg et view med én rad per kunde.",
  "workbook.unknown-report":
    "Rapporten er laget av en nyere versjon av Stay, som kaller den «{report}». Oppdater Stay, og prøv igjen.",
  "workbook.cancelled": "Avbrutt. Arbeidsboken er som den var.",
  "workbook.host-refused": "Excel sa nei ({code}). Prøv igjen; skjer det på nytt, så oppgi denne koden.",
  "workbook.no-reports":
    "Arbeidsboken har ingen Stay-rapporter ennå. Klikk på en celle i dataene, og velg en rapport å begynne med.",
  "workbook.refreshed": "{reports, plural, one {# rapport} other {# rapporter}} oppdatert.",
};
