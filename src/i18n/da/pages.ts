import type { PageTexts } from "../pages";

export const pages: PageTexts = {
  support: {
    title: "Stay: hjælp",
    paragraphs: [
      [
        "Kom i gang",
        "Markér en kundeliste, vælg <b>Fastholdelsesrapporter</b> på fanen Hjem, og følg ruden. Eller skriv <code>=STAY.</code> i en celle: Excel foreslår funktionerne med deres argumenter.",
      ],
      [
        "#NAVN? i en celle",
        "Excel kender ikke funktionen: tilføjelsesprogrammet er ikke installeret hos dig eller er ikke startet endnu. Åbn Stay-ruden én gang. Kolleger uden tilføjelsesprogrammet ser alligevel tallene i indsatte rapporter, for de er Excels egne formler.",
      ],
      [
        "#BUSY! i en celle",
        "Tilføjelsesprogrammet starter eller regner. Varer det mere end et minut, så luk projektmappen, og åbn den igen.",
      ],
      [
        "Et tal ser forkert ud",
        "Åbn <b>Forklar</b> med cellen markeret: der står, hvad funktionen beregner, og hvor definitionen stammer fra. I en rapport siger noten under tabellen, hvilke rækker der er læst, og hvilke der er udeladt og hvorfor.",
      ],
      [
        "Meld en fejl",
        "Skriv til den person eller organisation, der stiller Stay til rådighed for dig. Fortæl, hvilken Excel du bruger (Konto, Om Excel), hvad du gjorde, hvad der skete, og hvad du ventede. Send ikke kundedata: nogle få opdigtede rækker, der viser fejlen, er bedre.",
      ],
    ],
  },
  privacy: {
    title: "Stay: privatliv",
    paragraphs: [
      [
        "Ingen kunderække forlader projektmappen",
        "Stay regner på din egen maskine, inde i Excel. Det sender ingen celle, intet filnavn og ingen brugstal til nogen, har ingen konto og sætter ingen cookie. Sidens sikkerhedspolitik forbyder forbindelser til andre adresser end den, siden er hentet fra, Microsofts adresse til Office-biblioteket og, hvor din organisation har angivet en, adressen på dens egen database.",
      ],
      [
        "Hvis du opretter forbindelse til en database",
        "Så bestemmer du alene hvilken, og Stay beder den om antal. Dertil sendes dit login, som huskes, indtil ruden lukkes, og ikke gemmes nogen steder, og forespørgsler: navne på databasens egne kolonner og de dage og ord, du spørger om. Ingen række, celle eller navn fra projektmappen sendes. Tilbage kommer antal, ordene i de anvendte kolonner og nogle få rækker, som viser, hvilken kolonne der er hvilken. En projektmappe med sådan en rapport opretter ingen forbindelse af sig selv, når den åbnes.",
      ],
      [
        "Hvad der hentes fra nettet",
        "Stays egne filer fra den adresse, det er installeret fra, og Microsofts Office-bibliotek (office.js). Som ved enhver webside ser de servere, der leverer filerne, at der er spurgt efter dem, og fra hvilken netværksadresse.",
      ],
      [
        "Hvad der gemmes i projektmappen",
        "Rapporter, du indsætter, med segmentnavne og summer; og for hver af dem en opskrift, så den kan opdateres: kildens tabel eller område, filnavn eller databasens adresse og tabel, og aldrig et login, de anvendte kolonneoverskrifter, valgene, og hvor mange rækker der blev læst. Ingen kunderække kopieres dertil. Den, der får projektmappen, får også dette.",
      ],
      [
        "Excel og Microsoft",
        "Excel selv og Office-biblioteket er Microsofts produkter; hvad de registrerer, står i Microsofts erklæring om beskyttelse af personlige oplysninger.",
      ],
    ],
  },
  licence: {
    title: "Stay: licens",
    paragraphs: [
      [
        "Fri software",
        "Stay må frit bruges, ændres og gives videre efter MIT-licensen nedenfor, uden nogen garanti. Det er bygget med andres pakker, hvis meddelelser står i {notices}. Excel og Office er Microsofts varemærker; Microsoft har ingen del i Stay.",
      ],
    ],
  },
};
