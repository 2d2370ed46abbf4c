import type { database as english } from "../en/database";

/** What the pane says of a database as the source of reports, in Danish. */
export const database: Readonly<Record<keyof typeof english, string>> = {
  "pane.source.database": "En database",
  "pane.source.database.hint":
    "Jeres egen ClickHouse. Den tæller dér, hvor rækkerne er: hertil kommer antal og nogle få rækker, som kolonnerne kendes på. Intet fra projektmappen sendes derhen.",
  "pane.source.database.label": "Database:",
  "pane.source.database.size": "{table} på {host}, {rows, plural, one {# række} other {# rækker}}",
  "pane.source.database.other": "Opret forbindelse til en anden tabel…",

  "pane.database.form": "Opret forbindelse til ClickHouse",
  "pane.database.address": "Adresse",
  "pane.database.address.hint": "For eksempel https://clickhouse.example.com:8443",
  "pane.database.database": "Database",
  "pane.database.table": "Tabel eller visning",
  "pane.database.user": "Bruger",
  "pane.database.password": "Adgangskode",
  "pane.database.password.hint": "Huskes, indtil ruden lukkes, og gemmes ingen steder.",
  "pane.database.sharded-by": "Kolonne, der holder en kunde på én maskine (valgfri)",
  "pane.database.sharded-by.hint":
    "Til en tabel, der er fordelt på flere maskiner efter denne kolonne: så tæller hver maskine sine egne kunder. Lad feltet stå tomt, hvis du er i tvivl.",
  "pane.database.needed": "Udfyld feltet, tak.",
  "pane.database.connect": "Opret forbindelse",
  "pane.database.connecting": "Opretter forbindelse til {host}",
  "pane.database.connected": "Forbundet til {host}.",
  "pane.database.steps": "Forbindelsens trin",
  "pane.database.step.address": "Adresse",
  "pane.database.step.server": "Server",
  "pane.database.step.login": "Login",
  "pane.database.step.table": "Tabel",
  "pane.database.step.done": "i orden",
  "pane.database.step.under-way": "prøves…",
  "pane.database.step.failed": "virker ikke",
  "pane.database.step.waiting": "ikke prøvet endnu",

  "pane.log-in.title": "Log ind på {host}",
  "pane.log-in.why":
    "Rapportens data står i {table} på {host}. Adgangskoden sendes kun til denne adresse: log kun ind, hvis du kender den.",
  "pane.log-in.refresh": "Log ind og opdater",

  "pane.reports.needs-rows": "Kræver selve rækkerne: et område eller en fil",
  "pane.asked.title": "Sådan spørges der",
  "pane.asked.one-scan": "Én gennemlæsning: alle en kundes rækker samles og tælles derefter.",
  "pane.asked.per-shard": "Pr. maskine: hver tæller sine egne kunder, og antallene lægges sammen.",
  "pane.asked.copy": "Kopiér forespørgslerne",
  "pane.asked.copied": "Kopieret.",
  "pane.asked.not-copied": "Kopiering er ikke tilladt her. Markér teksten i stedet.",

  "workbook.database-address":
    "“{address}” er ikke en adresse på en ClickHouse. Skriv adressen på dens HTTP-grænseflade, for eksempel https://clickhouse.example.com:8443, uden bruger eller adgangskode i og uden ? eller #.",
  "workbook.database-insecure":
    "Vejen til {host} ville ikke være krypteret, så adgangskoden kunne læses undervejs. Brug en adresse med https (port 8443 er den sædvanlige); http er kun til denne maskine selv.",
  "workbook.database-policy":
    "Denne Stay må ikke tale med {host}: sidens sikkerhedspolitik nævner den ikke. Bed den, der stiller Stay til rådighed, om at bygge med STAY_CLICKHOUSE={origin}.",
  "workbook.database-local-network":
    "{host} svarede ikke. Det er en adresse på det lokale netværk, og en browser lader kun en side inde i Excel nå sådanne adresser med en tilladelse, som den måske slet ikke kan bede om her. En server, der er nede, eller et certifikat, der ikke er tillid til, ville se ud på samme måde. Tillad det lokale netværk, hvis browseren spørger; få ellers et offentligt https-navn til serveren.",
  "workbook.database-cors":
    "{host} svarer, men lader ikke denne side læse svaret (CORS). Bed administratoren om at nævne denne sides adresse under http_options_response i serverens konfiguration. Før ClickHouse 22.10 så en forkert adgangskode ud på samme måde: kontrollér også den.",
  "workbook.database-unreachable":
    "{host} kunne ikke nås. Browseren fortæller ikke, om navnet er forkert, om serveren eller netværket er nede, om en firewall står i vejen, eller om der ikke er tillid til certifikatet. Åbn {origin}/ping i en browser: den siger, hvad der er galt, eller “Ok.”, hvis det ikke er serveren.",
  "workbook.database-foreign":
    "Det, der svarer på {host}, er ikke HTTP-grænsefladen til en ClickHouse (status {code}). Kontrollér adresse og port: 8443 er den sædvanlige; 9000 og 9440 er til andre programmer.",
  "workbook.database-login":
    "{host} afviste login. Kontrollér bruger og adgangskode, og spørg administratoren, om brugeren må logge ind fra dit netværk.",
  "workbook.database-read-only":
    "Brugeren på {host} har readonly = 1, som forbyder selv tidsgrænser. Bed administratoren om readonly = 2: det forbyder stadig al skrivning.",
  "workbook.database-rights":
    "Brugeren må ikke læse alt det, rapporten spørger om på {host}. Bed administratoren om SELECT på tabellen. Serveren siger: {said}",
  "workbook.database-unknown":
    "Databasen findes ikke på {host}, eller brugeren må ikke se den. Kontrollér navnet. Serveren siger: {said}",
  "workbook.database-table-unknown":
    "Tabellen eller visningen findes ikke på {host}, eller brugeren må ikke se den. Kontrollér navnene på database og tabel. {said}",
  "workbook.database-column-unknown":
    "En kolonne mangler på {host}: den er omdøbt eller slettet. Vælg kolonnerne igen. Serveren siger: {said}",
  "workbook.database-time-out":
    "{host} blev ikke færdig inden for den tilladte tid, og forespørgslen blev afsluttet. Vælg en tabel eller visning med færre rækker, eller bed administratoren om en længere max_execution_time. Projektmappen er uændret.",
  "workbook.database-memory":
    "Forespørgslen kræver mere hukommelse, end {host} tillader. Vælg en tabel eller visning med færre kunder, eller bed administratoren om en højere max_memory_usage. Projektmappen er uændret. Serveren siger: {said}",
  "workbook.database-limit":
    "Forespørgslen ville læse eller returnere flere rækker, end {host} tillader. Vælg en tabel eller visning med færre rækker, eller bed administratoren om højere grænser. Projektmappen er uændret. Serveren siger: {said}",
  "workbook.database-busy":
    "{host} har for travlt, eller brugeren har brugt sin kvote. Vent lidt, og prøv igen.",
  "workbook.database-node-down":
    "En maskine bag {host} svarer ikke, så antallene ville ikke være fuldstændige, og ingen blev taget med. Prøv igen senere, eller sig det til administratoren. Projektmappen er uændret. {said}",
  "workbook.database-stopped":
    "Forespørgslen blev afsluttet på {host}, ikke af dig. Prøv igen, eller spørg administratoren. Projektmappen er uændret.",
  "workbook.database-lost":
    "Forbindelsen til {host} blev afbrudt. Kontrollér netværk eller VPN, og prøv igen. Projektmappen er uændret.",
  "workbook.database-refused":
    "{host} afviste forespørgslen ({code}). Projektmappen er uændret. Sker det igen, så oplys dette: {said}",
};
