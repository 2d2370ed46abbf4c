import type { workbook as english } from "../en/workbook";

export const workbook: Readonly<Record<keyof typeof english, string>> = {
  "workbook.empty-selection":
    "Der er ingen data i markeringen. Marker en tabel, en celle i dine data eller et område med en overskriftsrække og mindst én række under den.",
  "workbook.chart-selected": "Et diagram eller billede er markeret. Klik på en celle i dine data.",
  "workbook.several-areas":
    "Flere områder er markeret, og en rapport læser ét. Marker et enkelt område, eller klik på en celle i dine data.",
  "workbook.edit-mode":
    "En celle er ved at blive redigeret, og Excel venter. Tryk på Enter eller Esc, og prøv igen.",
  "workbook.protected": "Arket er beskyttet. Ophæv beskyttelsen under fanen Gennemse, og prøv igen.",
  "workbook.workbook-protected":
    "Projektmappens struktur er beskyttet, så der kan ikke tilføjes ark. Ophæv det med Gennemse > Beskyt projektmappe, og prøv igen.",
  "workbook.place-occupied":
    "Der er ikke plads ved siden af dataene på arket “{sheet}”: der står andre celler, tabeller eller diagrammer. Indsæt rapporten på et nyt ark, eller ryd pladsen.",
  "workbook.table-in-the-way":
    "Rapporten har fået eller mistet en kolonne, og tabellen “{table}” til højre for den står i vejen. Flyt tabellen længere ned eller til et andet ark, og opdater igen.",
  "workbook.sheet-left":
    "Excel kunne ikke nås, mens rapporten blev fortrudt. Det halvfærdige ark “{sheet}” er måske stadig der: slet det, og prøv igen.",
  "workbook.report-left":
    "Rapporten kunne ikke fortrydes helt. Det, der nåede at blive skrevet, står måske stadig ved siden af dataene på “{sheet}”: slet det, og prøv igen.",
  "workbook.freeze-left":
    "De frosne formler kunne ikke sættes helt tilbage. Fortryd i Excel (Ctrl+Z) tager resten tilbage.",
  "workbook.changed-meanwhile":
    "Et ark, en tabel eller en kolonne, som Stay arbejdede med, er imens slettet eller omdøbt. Se på projektmappen, og prøv igen.",
  "workbook.connection-lost":
    "Forbindelsen til Excel gik tabt. Se efter, om projektmappen er åben og online, og prøv igen.",
  "workbook.busy": "Excel har for meget at lave lige nu. Vent lidt, og prøv igen.",
  "workbook.source-gone":
    "Rapportens data, {source}, findes ikke længere: tabellen eller arket er slettet eller omdøbt. Giv det sit gamle navn igen, eller lav rapporten på ny.",
  "workbook.column-gone":
    "Kolonnen “{header}” mangler: den er slettet eller omdøbt. Giv den sit gamle navn igen, eller lav rapporten på ny.",
  "workbook.needs-rows":
    "Rapporten “{report}” skal bruge selve rækkerne: kopier dem til et ark, eller vælg en fil.",
  "workbook.file-needed": "Vælg filen {file} igen: Stay gemmer ingen data fra en fil, kun dens navn.",
  "workbook.file-too-large":
    "Filen har omkring {rows, number} rækker: det ville kræve omkring {needed, number} GB hukommelse, og Stay må bruge {limit, number} GB på denne maskine. Vælg færre kolonner eller en mindre fil, eller en del af rækkerne, for eksempel dem siden en bestemt dag eller for én kundegruppe. Rækker, der står i en ClickHouse, kan tælles dér: vælg En database.",
  "workbook.file-unreadable":
    "Der er ingen tabel i {file}, som Stay kan læse: Stay læser CSV med en overskriftsrække (UTF-8, Windows-1252 eller Shift-JIS) og Parquet.",
  "workbook.login-needed": "Log på {address} igen: Stay gemmer intet login.",
  "workbook.output-gone":
    "Rapportens tabel {table} findes ikke længere: den er slettet, omdøbt eller gjort til et almindeligt område. Lav rapporten på ny.",
  "workbook.sheet-gone": "Rapportens ark findes ikke længere: det er slettet. Lav rapporten på ny.",
  "workbook.recipe-gone":
    "Denne rapport er ikke længere blandt dem, projektmappen husker: nogen har glemt den. Dens ark er, som det var. Lav rapporten på ny for at kunne opdatere den.",
  "workbook.recipe-newer":
    "En kollega med en nyere udgave af Stay har opdateret rapporten i mellemtiden, så den røres ikke. Opdater Stay, og prøv igen.",
  "workbook.recipe-damaged":
    "Det, projektmappen gemmer om denne rapport, er beskadiget og kan ikke læses, så intet blev ændret. Lav rapporten på ny.",
  "workbook.settings-full":
    "Der er ikke plads i projektmappen til at huske endnu en rapport: et tilføjelsesprogram må gemme cirka 2 MB i den. Glem rapporter, som ingen bruger, under fanen Projektmappe, og prøv igen.",
  "workbook.too-large":
    "Excel kan ikke levere så meget på én gang. Luk andre projektmapper, eller vælg færre kolonner eller rækker.",
  "workbook.nothing-left":
    "Der er ingen rækker tilbage at regne på: datatjekket udelod dem alle. Se, hvad det fandt, og ret data eller kolonnevalget.",
  "workbook.too-many-words":
    "Kolonnen “{header}” har mere end {limit, number} forskellige tekster: for mange til at læse en ad gangen. Vælg en anden kolonne, eller giv den i et view i databasen den type, den betyder, som dato eller tal.",
  "workbook.too-many-groups":
    "Svaret har mere end {limit, number} grupper: mere end ruden kan rumme. Vælg en del af rækkerne i et view i databasen, eller en anden rapport.",
  "workbook.amounts-too-large":
    "Beløbene i “{header}” er så store, at deres summer ikke ville være nøjagtige. Se efter et forkert beløb, eller vælg en anden kolonne.",
  "workbook.rows-unordered":
    "Kunder står på flere rækker, der ikke er enige ({count, number} sådanne rækker), og en database har ingen rækkefølge, der viser, hvilken der er den første. Tæl hver række, eller vælg et view med én række pr. kunde.",
  "workbook.unknown-report":
    "Rapporten er lavet af en nyere udgave af Stay, hvor den hedder “{report}”. Opdater Stay, og prøv igen.",
  "workbook.cancelled": "Annulleret. Projektmappen er, som den var.",
  "workbook.host-refused": "Excel afviste ({code}). Prøv igen; sker det igen, så oplys koden.",
  "workbook.no-reports":
    "Projektmappen har endnu ingen rapporter fra Stay. Klik på en celle i dine data, og vælg en rapport at begynde med.",
  "workbook.refreshed": "{reports, plural, one {# rapport} other {# rapporter}} opdateret.",
};
