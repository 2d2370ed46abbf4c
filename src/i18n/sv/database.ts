import type { database as english } from "../en/database";

/** What the pane says of a database as the source of reports, in Swedish. */
export const database: Readonly<Record<keyof typeof english, string>> = {
  "pane.source.database": "En databas",
  "pane.source.database.hint":
    "Er egen ClickHouse. Den räknar där raderna finns: hit kommer antal och några få rader som kolumnerna känns igen på. Inget ur arbetsboken skickas dit.",
  "pane.source.database.label": "Databas:",
  "pane.source.database.size": "{table} på {host}, {rows, plural, one {# rad} other {# rader}}",
  "pane.source.database.other": "Anslut till en annan tabell…",

  "pane.database.form": "Anslut till ClickHouse",
  "pane.database.address": "Adress",
  "pane.database.address.hint": "Till exempel https://clickhouse.example.com:8443",
  "pane.database.database": "Databas",
  "pane.database.table": "Tabell eller vy",
  "pane.database.user": "Användare",
  "pane.database.password": "Lösenord",
  "pane.database.password.hint": "Finns i minnet tills fönstret stängs och sparas ingenstans.",
  "pane.database.sharded-by": "Kolumn som håller en kund på en maskin (valfri)",
  "pane.database.sharded-by.hint":
    "För en tabell som är fördelad på flera maskiner efter den här kolumnen: då räknar varje maskin sina egna kunder. Lämna fältet tomt om du är osäker.",
  "pane.database.needed": "Fyll i fältet.",
  "pane.database.connect": "Anslut",
  "pane.database.connecting": "Ansluter till {host}",
  "pane.database.connected": "Ansluten till {host}.",
  "pane.database.steps": "Anslutningens steg",
  "pane.database.step.address": "Adress",
  "pane.database.step.server": "Server",
  "pane.database.step.login": "Inloggning",
  "pane.database.step.table": "Tabell",
  "pane.database.step.done": "i ordning",
  "pane.database.step.under-way": "prövas…",
  "pane.database.step.failed": "fungerar inte",
  "pane.database.step.waiting": "inte prövat än",

  "pane.log-in.title": "Logga in på {host}",
  "pane.log-in.why":
    "Rapportens data finns i {table} på {host}. Lösenordet skickas bara till den här adressen: logga in bara om du känner till den.",
  "pane.log-in.refresh": "Logga in och uppdatera",

  "pane.reports.needs-rows": "Behöver själva raderna: ett område eller en fil",
  "pane.asked.title": "Så ställs frågan",
  "pane.asked.one-scan": "En genomläsning: alla rader för en kund förs samman och räknas sedan.",
  "pane.asked.per-shard": "Per maskin: var och en räknar sina egna kunder, och antalen summeras.",
  "pane.asked.copy": "Kopiera frågorna",
  "pane.asked.copied": "Kopierat.",
  "pane.asked.not-copied": "Kopiering är inte tillåten här. Markera texten i stället.",

  "workbook.database-address":
    "”{address}” är inte en adress till ClickHouse. Skriv adressen till dess HTTP-gränssnitt, till exempel https://clickhouse.example.com:8443, utan användare eller lösenord i och utan ? eller #.",
  "workbook.database-insecure":
    "Vägen till {host} skulle inte vara krypterad, så lösenordet kunde läsas på vägen. Använd en adress med https (port 8443 är vanlig); http är bara för den här datorn själv.",
  "workbook.database-policy":
    "Denna Stay får inte tala med {host}: sidans säkerhetspolicy nämner den inte. Be den som tillhandahåller Stay att bygga med STAY_CLICKHOUSE={origin}.",
  "workbook.database-local-network":
    "{host} svarade inte. Det är en adress i det lokala nätverket, och en webbläsare låter en sida inne i Excel nå sådana adresser bara med ett tillstånd som den kanske inte ens kan be om här. En server som ligger nere eller ett certifikat som inte är betrott skulle se likadant ut. Tillåt det lokala nätverket om webbläsaren frågar; annars behöver servern ett offentligt https-namn.",
  "workbook.database-cors":
    "{host} svarar men låter inte den här sidan läsa svaret (CORS). Be administratören att ange sidans adress under http_options_response i serverns konfiguration. Före ClickHouse 22.10 såg ett fel lösenord likadant ut: kontrollera även det.",
  "workbook.database-unreachable":
    "{host} gick inte att nå. Webbläsaren talar inte om ifall namnet är fel, servern eller nätverket ligger nere, en brandvägg står i vägen eller certifikatet inte är betrott. Öppna {origin}/ping i en webbläsare: den säger vad som är fel, eller ”Ok.” om det inte beror på servern.",
  "workbook.database-foreign":
    "Det som svarar på {host} är inte HTTP-gränssnittet till ClickHouse (status {code}). Kontrollera adress och port: 8443 är vanlig; 9000 och 9440 är för andra program.",
  "workbook.database-login":
    "{host} avvisade inloggningen. Kontrollera användare och lösenord och fråga administratören om användaren får logga in från ditt nätverk.",
  "workbook.database-read-only":
    "Användaren på {host} har readonly = 1, som förbjuder till och med tidsgränser. Be administratören om readonly = 2: det förbjuder fortfarande all skrivning.",
  "workbook.database-rights":
    "Användaren får inte läsa allt som rapporten frågar efter på {host}. Be administratören om SELECT på tabellen. Servern säger: {said}",
  "workbook.database-unknown":
    "Databasen finns inte på {host}, eller så får användaren inte se den. Kontrollera namnet. Servern säger: {said}",
  "workbook.database-table-unknown":
    "Tabellen eller vyn finns inte på {host}, eller så får användaren inte se den. Kontrollera namnen på databas och tabell. {said}",
  "workbook.database-column-unknown":
    "En kolumn saknas på {host}: den har bytt namn eller tagits bort. Välj kolumnerna igen. Servern säger: {said}",
  "workbook.database-time-out":
    "{host} blev inte klar inom den tillåtna tiden, och frågan avslutades. Välj en tabell eller vy med färre rader, eller be administratören om en längre max_execution_time. Arbetsboken är oförändrad.",
  "workbook.database-memory":
    "Frågan behöver mer minne än {host} tillåter. Välj en tabell eller vy med färre kunder, eller be administratören om en högre max_memory_usage. Arbetsboken är oförändrad. Servern säger: {said}",
  "workbook.database-limit":
    "Frågan skulle läsa eller ge fler rader än {host} tillåter. Välj en tabell eller vy med färre rader, eller be administratören om högre gränser. Arbetsboken är oförändrad. Servern säger: {said}",
  "workbook.database-busy":
    "{host} har för mycket att göra, eller så har användaren förbrukat sin kvot. Vänta en stund och försök igen.",
  "workbook.database-node-down":
    "En maskin bakom {host} svarar inte, så antalen skulle inte vara fullständiga, och inga togs med. Försök igen senare eller säg till administratören. Arbetsboken är oförändrad. {said}",
  "workbook.database-stopped":
    "Frågan avslutades på {host}, inte av dig. Försök igen eller fråga administratören. Arbetsboken är oförändrad.",
  "workbook.database-lost":
    "Anslutningen till {host} bröts. Kontrollera nätverk eller VPN och försök igen. Arbetsboken är oförändrad.",
  "workbook.database-refused":
    "{host} avvisade frågan ({code}). Arbetsboken är oförändrad. Om det händer igen, rapportera detta: {said}",
};
