import type { database as english } from "../en/database";

/** What the pane says of a database as the source of reports, in Norwegian. */
export const database: Readonly<Record<keyof typeof english, string>> = {
  "pane.source.database": "En database",
  "pane.source.database.hint":
    "ClickHouse hos dere. Den teller der radene er: hit kommer antall og noen få rader som kolonnene kjennes igjen på. Ingenting fra arbeidsboken sendes dit.",
  "pane.source.database.label": "Database:",
  "pane.source.database.size": "{table} på {host}, {rows, plural, one {# rad} other {# rader}}",
  "pane.source.database.other": "Koble til en annen tabell…",

  "pane.database.form": "Koble til ClickHouse",
  "pane.database.address": "Adresse",
  "pane.database.address.hint": "For eksempel https://clickhouse.example.com:8443",
  "pane.database.database": "Database",
  "pane.database.table": "Tabell eller visning",
  "pane.database.user": "Bruker",
  "pane.database.password": "Passord",
  "pane.database.password.hint": "Huskes til ruten lukkes, og lagres ingen steder.",
  "pane.database.sharded-by": "Kolonne som holder en kunde på én maskin (valgfri)",
  "pane.database.sharded-by.hint":
    "For en tabell som er fordelt på flere maskiner etter denne kolonnen: da teller hver maskin sine egne kunder. La feltet stå tomt hvis du er i tvil.",
  "pane.database.needed": "Fyll ut feltet.",
  "pane.database.connect": "Koble til",
  "pane.database.connecting": "Kobler til {host}",
  "pane.database.connected": "Koblet til {host}.",
  "pane.database.steps": "Trinnene i tilkoblingen",
  "pane.database.step.address": "Adresse",
  "pane.database.step.server": "Server",
  "pane.database.step.login": "Pålogging",
  "pane.database.step.table": "Tabell",
  "pane.database.step.done": "i orden",
  "pane.database.step.under-way": "prøves…",
  "pane.database.step.failed": "virker ikke",
  "pane.database.step.waiting": "ikke prøvd ennå",

  "pane.log-in.title": "Logg på {host}",
  "pane.log-in.why":
    "Dataene til rapporten står i {table} på {host}. Passordet sendes bare til denne adressen: logg på bare hvis du kjenner den.",
  "pane.log-in.refresh": "Logg på og oppdater",

  "pane.reports.needs-rows": "Trenger selve radene: et område eller en fil",
  "pane.asked.title": "Slik spørres det",
  "pane.asked.one-scan": "Én gjennomlesing: alle radene til en kunde samles og telles deretter.",
  "pane.asked.per-shard": "Per maskin: hver teller sine egne kunder, og antallene legges sammen.",
  "pane.asked.copy": "Kopier spørringene",
  "pane.asked.copied": "Kopiert.",
  "pane.asked.not-copied": "Kopiering er ikke tillatt her. Merk teksten i stedet.",

  "workbook.database-address":
    "«{address}» er ikke en adresse til ClickHouse. Skriv adressen til HTTP-grensesnittet, for eksempel https://clickhouse.example.com:8443, uten bruker eller passord i og uten ? eller #.",
  "workbook.database-insecure":
    "Veien til {host} ville ikke være kryptert, så passordet kunne leses underveis. Bruk en adresse med https (port 8443 er vanlig); http er bare for denne maskinen selv.",
  "workbook.database-policy":
    "Denne Stay får ikke snakke med {host}: sikkerhetsreglene for siden nevner den ikke. Be den som gir deg tilgang til Stay, om å bygge med STAY_CLICKHOUSE={origin}.",
  "workbook.database-local-network":
    "{host} svarte ikke. Det er en adresse i det lokale nettverket, og en nettleser lar bare en side inne i Excel nå slike adresser med en tillatelse som den kanskje ikke engang kan be om her. En server som er nede, eller et sertifikat som ikke er klarert, ville sett likt ut. Tillat det lokale nettverket hvis nettleseren spør; få ellers et offentlig https-navn til serveren.",
  "workbook.database-cors":
    "{host} svarer, men lar ikke denne siden lese svaret (CORS). Be administratoren nevne adressen til denne siden under http_options_response i serverens konfigurasjon. Før ClickHouse 22.10 så et feil passord likt ut: kontroller også det.",
  "workbook.database-unreachable":
    "{host} kunne ikke nås. Nettleseren sier ikke om navnet er feil, om serveren eller nettverket er nede, om en brannmur står i veien, eller om sertifikatet ikke er klarert. Åpne {origin}/ping i en nettleser: den sier hva som er galt, eller «Ok.» hvis det ikke er serveren.",
  "workbook.database-foreign":
    "Det som svarer på {host}, er ikke HTTP-grensesnittet til ClickHouse (status {code}). Kontroller adresse og port: 8443 er vanlig; 9000 og 9440 er for andre programmer.",
  "workbook.database-login":
    "{host} avviste påloggingen. Kontroller bruker og passord, og spør administratoren om brukeren kan logge på fra ditt nettverk.",
  "workbook.database-read-only":
    "Brukeren på {host} har readonly = 1, som forbyr selv tidsgrenser. Be administratoren om readonly = 2: det forbyr fortsatt all skriving.",
  "workbook.database-rights":
    "Brukeren kan ikke lese alt rapporten spør om på {host}. Be administratoren om SELECT på tabellen. Serveren sier: {said}",
  "workbook.database-unknown":
    "Databasen finnes ikke på {host}, eller brukeren får ikke se den. Kontroller navnet. Serveren sier: {said}",
  "workbook.database-table-unknown":
    "Tabellen eller visningen finnes ikke på {host}, eller brukeren får ikke se den. Kontroller navnene på database og tabell. {said}",
  "workbook.database-column-unknown":
    "En kolonne mangler på {host}: den har fått nytt navn eller er slettet. Velg kolonnene på nytt. Serveren sier: {said}",
  "workbook.database-time-out":
    "{host} ble ikke ferdig innen den tillatte tiden, og spørringen ble avsluttet. Velg en tabell eller visning med færre rader, eller be administratoren om en lengre max_execution_time. Arbeidsboken er uendret.",
  "workbook.database-memory":
    "Spørringen trenger mer minne enn {host} tillater. Velg en tabell eller visning med færre kunder, eller be administratoren om en høyere max_memory_usage. Arbeidsboken er uendret. Serveren sier: {said}",
  "workbook.database-limit":
    "Spørringen ville lese eller gi flere rader enn {host} tillater. Velg en tabell eller visning med færre rader, eller be administratoren om høyere grenser. Arbeidsboken er uendret. Serveren sier: {said}",
  "workbook.database-busy":
    "{host} har for mye å gjøre, eller brukeren har brukt opp kvoten sin. Vent litt, og prøv igjen.",
  "workbook.database-node-down":
    "En maskin bak {host} svarer ikke, så antallene ville ikke vært fullstendige, og ingen ble tatt med. Prøv igjen senere, eller si fra til administratoren. Arbeidsboken er uendret. {said}",
  "workbook.database-stopped":
    "Spørringen ble avsluttet på {host}, ikke av deg. Prøv igjen, eller spør administratoren. Arbeidsboken er uendret.",
  "workbook.database-lost":
    "Forbindelsen til {host} ble brutt. Kontroller nettverk eller VPN, og prøv igjen. Arbeidsboken er uendret.",
  "workbook.database-refused":
    "{host} avviste spørringen ({code}). Arbeidsboken er uendret. Skjer det på nytt, så oppgi dette: {said}",
};
