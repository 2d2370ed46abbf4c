import type { PageTexts } from "../pages";

export const pages: PageTexts = {
  support: {
    title: "Stay: hjelp",
    paragraphs: [
      [
        "Kom i gang",
        "Merk en kundeliste, velg <b>Bevaringsrapporter</b> på fanen Hjem, og følg ruten. Eller skriv <code>=STAY.</code> i en celle: Excel foreslår funksjonene med argumentene.",
      ],
      [
        "#NAVN? i en celle",
        "Excel kjenner ikke funksjonen: tillegget er ikke installert hos deg eller har ikke startet ennå. Åpne Stay-ruten én gang. Kolleger uten tillegget ser likevel tallene i rapporter som er satt inn, for de er Excels egne formler.",
      ],
      [
        "#OPPTATT! (#BUSY!) i en celle",
        "Tillegget starter eller regner. Varer det mer enn et minutt, lukker du arbeidsboken og åpner den igjen.",
      ],
      [
        "Et tall ser feil ut",
        "Åpne <b>Forklar</b> med cellen merket: der står det hva funksjonen beregner, og hvor definisjonen kommer fra. I en rapport sier merknaden under tabellen hvilke rader som er lest, og hvilke som er utelatt og hvorfor.",
      ],
      [
        "Meld fra om en feil",
        "Skriv til personen eller organisasjonen som gir deg tilgang til Stay. Fortell hvilken Excel du bruker (Konto, Om Excel), hva du gjorde, hva som skjedde, og hva du ventet. Ikke send kundedata: noen få oppdiktede rader som viser feilen, er bedre.",
      ],
    ],
  },
  privacy: {
    title: "Stay: personvern",
    paragraphs: [
      [
        "Ingen kunderad forlater arbeidsboken",
        "Stay regner på din egen maskin, inne i Excel. Det sender ingen celle, ikke noe filnavn og ingen brukstall til noen, har ingen konto og setter ingen informasjonskapsel. Sikkerhetsreglene for siden forbyr tilkobling til andre adresser enn den siden er lastet fra, Microsofts adresse for Office-biblioteket og, der organisasjonen din har oppgitt en, adressen til dens egen database.",
      ],
      [
        "Hvis du kobler til en database",
        "Da bestemmer du alene hvilken, og Stay ber den om antall. Dit sendes påloggingen din, som huskes til ruten lukkes og ikke lagres noe sted, og spørringer: navn på databasens egne kolonner og dagene og ordene du spør om. Ingen rad, celle eller navn fra arbeidsboken sendes. Tilbake kommer antall, ordene i kolonnene som brukes, og noen få rader som viser hvilken kolonne som er hvilken. En arbeidsbok med en slik rapport kobler seg ikke til noe av seg selv når den åpnes.",
      ],
      [
        "Hva som lastes fra nettet",
        "Stays egne filer, fra adressen det er installert fra, og Microsofts Office-bibliotek (office.js). Som ved enhver nettside ser serverne som leverer filene, at noen har bedt om dem, og fra hvilken nettverksadresse.",
      ],
      [
        "Hva som lagres i arbeidsboken",
        "Rapporter du setter inn, med segmentnavn og summer; og for hver av dem en oppskrift, slik at den kan oppdateres: kildens tabell eller område, filnavn eller databasens adresse og tabell, og aldri en pålogging, kolonneoverskriftene som er brukt, valgene, og hvor mange rader som ble lest. Ingen kunderad kopieres dit. Den som får arbeidsboken, får også dette.",
      ],
      [
        "Excel og Microsoft",
        "Excel selv og Office-biblioteket er Microsofts produkter; hva de registrerer, står i Microsofts personvernerklæring.",
      ],
    ],
  },
  licence: {
    title: "Stay: lisens",
    paragraphs: [
      [
        "Fri programvare",
        "Stay kan fritt brukes, endres og gis videre etter MIT-lisensen nedenfor, uten noen garanti. Det er bygd med andres pakker; lisensmerknadene deres står i {notices}. Excel og Office er Microsofts varemerker; Microsoft har ingen del i Stay.",
      ],
    ],
  },
};
