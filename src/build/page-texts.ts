/** A static page: the same content in each language, headings with one paragraph each (HTML). */
export interface Page {
  /** File name without its ending. */
  readonly file: "support" | "privacy" | "licence";
  readonly sections: readonly {
    readonly lang: string;
    readonly title: string;
    readonly paragraphs: readonly (readonly [heading: string, body: string])[];
  }[];
}

export const pages = (notices: string): readonly Page[] => [support, privacy, licence(notices)];

const support: Page = {
  file: "support",
  sections: [
    {
      lang: "en",
      title: "Stay: support",
      paragraphs: [
        [
          "Begin",
          "Select a customer list, choose <b>Retention reports</b> on the Home tab, and follow the pane. Or type <code>=STAY.</code> in a cell: Excel offers the functions with their arguments.",
        ],
        [
          "#NAME? in a cell",
          "Excel does not know the function: the add-in is not installed for you, or has not started yet. Open the Stay pane once. Colleagues without the add-in see the numbers of inserted reports all the same, because these are native formulas.",
        ],
        [
          "#BUSY! in a cell",
          "The add-in is starting or calculating. If it stays for more than a minute, close the workbook and open it again.",
        ],
        [
          "A number looks wrong",
          "Open <b>Explain</b> with the cell selected: it says what the function computes and where the definition comes from. In a report, the note below the table says which rows were read and which were left out and why.",
        ],
        [
          "Report a fault",
          "Write to the person or organisation that provides Stay to you. Say which Excel you use (Account, About Excel), what you did, what happened and what you expected. Do not send customer data: a few invented rows that show the fault are better.",
        ],
      ],
    },
    {
      lang: "da",
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
  ],
};

const privacy: Page = {
  file: "privacy",
  sections: [
    {
      lang: "en",
      title: "Stay: privacy",
      paragraphs: [
        [
          "No customer row leaves the workbook",
          "Stay computes on your own machine, inside Excel. It sends no cell, no file name and no usage figure to anybody, has no account and sets no cookie. The page's security policy forbids connections to any address but the one it was loaded from and Microsoft's address of the Office library.",
        ],
        [
          "What is loaded from the network",
          "Stay's own files, from the address it is installed from, and Microsoft's Office library (office.js). As with any web page, the servers that deliver these files see that they were asked for, and from which network address.",
        ],
        [
          "What is stored in the workbook",
          "Reports that you insert, which contain segment names and totals; and for each of them a recipe, so that it can be refreshed: the source's table or range, the column headers used, the options, and how many rows were read. No customer row is copied into it. Whoever gets the workbook gets these too.",
        ],
        [
          "Excel and Microsoft",
          "Excel itself and the Office library are Microsoft's products; what they record is described in Microsoft's privacy statement.",
        ],
      ],
    },
    {
      lang: "da",
      title: "Stay: privatliv",
      paragraphs: [
        [
          "Ingen kunderække forlader projektmappen",
          "Stay regner på din egen maskine, inde i Excel. Det sender ingen celle, intet filnavn og ingen brugstal til nogen, har ingen konto og sætter ingen cookie. Sidens sikkerhedspolitik forbyder forbindelser til andre adresser end den, siden er hentet fra, og Microsofts adresse til Office-biblioteket.",
        ],
        [
          "Hvad der hentes fra nettet",
          "Stays egne filer fra den adresse, det er installeret fra, og Microsofts Office-bibliotek (office.js). Som ved enhver webside ser de servere, der leverer filerne, at der er spurgt efter dem, og fra hvilken netværksadresse.",
        ],
        [
          "Hvad der gemmes i projektmappen",
          "Rapporter, du indsætter, med segmentnavne og summer; og for hver af dem en opskrift, så den kan opdateres: kildens tabel eller område, de anvendte kolonneoverskrifter, valgene, og hvor mange rækker der blev læst. Ingen kunderække kopieres dertil. Den, der får projektmappen, får også dette.",
        ],
        [
          "Excel og Microsoft",
          "Excel selv og Office-biblioteket er Microsofts produkter; hvad de registrerer, står i Microsofts erklæring om beskyttelse af personlige oplysninger.",
        ],
      ],
    },
  ],
};

const licence = (notices: string): Page => ({
  file: "licence",
  sections: [
    {
      lang: "en",
      title: "Stay: licence",
      paragraphs: [
        [
          "Free software",
          `Stay is free to use, change and pass on under the MIT licence below, without any warranty. It is built with packages by others, whose notices stand in <a href="${notices}">${notices}</a>. Excel and Office are trademarks of Microsoft, which has no part in Stay.`,
        ],
      ],
    },
    {
      lang: "da",
      title: "Stay: licens",
      paragraphs: [
        [
          "Fri software",
          `Stay må frit bruges, ændres og gives videre efter MIT-licensen nedenfor, uden nogen garanti. Det er bygget med andres pakker, hvis meddelelser står i <a href="${notices}">${notices}</a>. Excel og Office er Microsofts varemærker; Microsoft har ingen del i Stay.`,
        ],
      ],
    },
  ],
});
