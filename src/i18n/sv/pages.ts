import type { PageTexts } from "../pages";

export const pages: PageTexts = {
  support: {
    title: "Stay: hjälp",
    paragraphs: [
      [
        "Kom igång",
        "Markera en kundlista, välj <b>Retentionsrapporter</b> på fliken Start och följ åtgärdsfönstret. Eller skriv <code>=STAY.</code> i en cell: Excel föreslår funktionerna med deras argument.",
      ],
      [
        "#NAMN? i en cell",
        "Excel känner inte till funktionen: tillägget är inte installerat hos dig eller har inte startat än. Öppna Stay-fönstret en gång. Kollegor utan tillägget ser ändå talen i infogade rapporter, eftersom de är Excels egna formler.",
      ],
      [
        "#BUSY! i en cell",
        "Tillägget startar eller beräknar. Om det dröjer mer än en minut, stäng arbetsboken och öppna den igen.",
      ],
      [
        "Ett tal ser fel ut",
        "Öppna <b>Förklara</b> med cellen markerad: där står vad funktionen beräknar och varifrån definitionen kommer. I en rapport anger anteckningen under tabellen vilka rader som har lästs, vilka som har utelämnats och varför.",
      ],
      [
        "Anmäl ett fel",
        "Skriv till den person eller organisation som tillhandahåller Stay för dig. Berätta vilken Excel du använder (Konto, Om Excel), vad du gjorde, vad som hände och vad du förväntade dig. Skicka inga kunddata: några påhittade rader som visar felet är bättre.",
      ],
    ],
  },
  privacy: {
    title: "Stay: integritet",
    paragraphs: [
      [
        "Ingen kundrad lämnar arbetsboken",
        "Stay beräknar på din egen dator, inne i Excel. Det skickar ingen cell, inget filnamn och inga användningsdata till någon, har inget konto och sätter ingen cookie. Sidans säkerhetspolicy förbjuder anslutningar till andra adresser än den som sidan lästes in från, Microsofts adress för Office-biblioteket och, om din organisation har angett en, adressen till dess egen databas.",
      ],
      [
        "Om du ansluter till en databas",
        "Då bestämmer du ensam vilken, och Stay frågar den efter antal. Dit skickas din inloggning, som finns i minnet tills fönstret stängs och inte sparas någonstans, och frågor: namn på databasens egna kolumner samt de dagar och ord du frågar om. Ingen rad, cell eller namn ur arbetsboken skickas. Tillbaka kommer antal, orden i de kolumner som används och några få rader som visar vilken kolumn som är vilken. En arbetsbok med en sådan rapport ansluter inte till något av sig själv när den öppnas.",
      ],
      [
        "Vad som hämtas från nätverket",
        "Stays egna filer, från adressen som det installerats från, och Microsofts Office-bibliotek (office.js). Som på vilken webbsida som helst ser servrarna som levererar filerna att de har efterfrågats, och från vilken nätverksadress.",
      ],
      [
        "Vad som sparas i arbetsboken",
        "Rapporter som du infogar, med segmentnamn och summor; och för var och en ett recept, så att den kan uppdateras: källans tabell eller område, filnamn eller databasens adress och tabell, och aldrig en inloggning, de kolumnrubriker som använts, alternativen och hur många rader som lästes. Ingen kundrad kopieras dit. Den som får arbetsboken får också detta.",
      ],
      [
        "Excel och Microsoft",
        "Excel och Office-biblioteket är Microsofts produkter; vad de registrerar beskrivs i Microsofts sekretesspolicy.",
      ],
    ],
  },
  licence: {
    title: "Stay: licens",
    paragraphs: [
      [
        "Fri programvara",
        "Stay får fritt användas, ändras och spridas vidare enligt MIT-licensen nedan, utan någon garanti. Det är byggt med paket av andra, vars meddelanden finns i {notices}. Excel och Office är varumärken som tillhör Microsoft, som inte har någon del i Stay.",
      ],
    ],
  },
};
