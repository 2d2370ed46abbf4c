import type { workbook as english } from "../en/workbook";

/** What can stand between Stay and the workbook, in Swedish. */
export const workbook: Readonly<Record<keyof typeof english, string>> = {
  "workbook.empty-selection":
    "Markeringen innehåller inga data. Markera en tabell, en cell i dina data eller ett område med en rubrikrad och minst en rad under den.",
  "workbook.chart-selected": "Ett diagram eller en bild är markerad. Klicka på en cell i dina data.",
  "workbook.several-areas":
    "Flera områden är markerade, och en rapport läser ett. Markera ett enda område eller klicka på en cell i dina data.",
  "workbook.edit-mode": "En cell redigeras, och Excel väntar. Tryck på Retur eller Esc och försök igen.",
  "workbook.protected": "Bladet är skyddat. Ta bort skyddet på fliken Granska och försök igen.",
  "workbook.workbook-protected":
    "Arbetsbokens struktur är skyddad, så inga blad kan läggas till. Ta bort skyddet med Granska > Skydda arbetsbok och försök igen.",
  "workbook.place-occupied":
    "Det finns ingen plats bredvid data på bladet ”{sheet}”: där står andra celler, tabeller eller diagram. Infoga rapporten på ett nytt blad eller töm platsen.",
  "workbook.table-in-the-way":
    "Rapporten har fått eller förlorat en kolumn, och tabellen ”{table}” till höger om den står i vägen. Flytta tabellen längre ned eller till ett annat blad och uppdatera igen.",
  "workbook.sheet-left":
    "Excel gick inte att nå medan rapporten ångrades. Det ofärdiga bladet ”{sheet}” kan finnas kvar: ta bort det och försök igen.",
  "workbook.report-left":
    "Rapporten kunde inte ångras helt. Det som hann skrivas kan finnas kvar bredvid data på ”{sheet}”: ta bort det och försök igen.",
  "workbook.freeze-left":
    "De frysta formlerna kunde inte återställas helt. Ångra i Excel (Ctrl+Z) tar tillbaka resten.",
  "workbook.changed-meanwhile":
    "Ett blad, en tabell eller en kolumn som Stay arbetade med har under tiden tagits bort eller bytt namn. Se över arbetsboken och försök igen.",
  "workbook.connection-lost":
    "Anslutningen till Excel bröts. Kontrollera att arbetsboken är öppen och ansluten och försök igen.",
  "workbook.busy": "Excel har för mycket att göra just nu. Vänta en stund och försök igen.",
  "workbook.source-gone":
    "Rapportens data, {source}, finns inte längre: tabellen eller bladet har tagits bort eller bytt namn. Ge tillbaka det gamla namnet eller skapa rapporten på nytt.",
  "workbook.column-gone":
    "Kolumnen ”{header}” saknas: den har tagits bort eller bytt namn. Ge tillbaka det gamla namnet eller skapa rapporten på nytt.",
  "workbook.needs-rows":
    "Rapporten ”{report}” behöver själva raderna: kopiera dem till ett blad eller välj en fil.",
  "workbook.file-needed": "Välj filen {file} igen: Stay sparar inga data från en fil, bara dess namn.",
  "workbook.file-too-large":
    "Filen har ungefär {rows, number} rader: det skulle kräva ungefär {needed, number} GB minne, och Stay får använda {limit, number} GB på den här datorn. Välj färre kolumner eller en mindre fil, eller en del av raderna, till exempel dem sedan en viss dag eller för en kundgrupp. Rader som står i en ClickHouse kan räknas där: välj En databas.",
  "workbook.file-unreadable":
    "Det finns ingen tabell i {file} som Stay kan läsa: Stay läser CSV med en rubrikrad (UTF-8, Windows-1252 eller Shift-JIS) och Parquet.",
  "workbook.login-needed": "Logga in på {address} igen: Stay sparar ingen inloggning.",
  "workbook.output-gone":
    "Rapportens tabell {table} finns inte längre: den har tagits bort, bytt namn eller gjorts om till ett vanligt område. Skapa rapporten på nytt.",
  "workbook.sheet-gone": "Rapportens blad finns inte längre: det har tagits bort. Skapa rapporten på nytt.",
  "workbook.recipe-gone":
    "Den här rapporten finns inte längre bland dem som arbetsboken minns: någon har glömt den. Bladet är som det var. Skapa rapporten på nytt för att kunna uppdatera den.",
  "workbook.recipe-newer":
    "En kollega med en nyare version av Stay har uppdaterat rapporten under tiden, så den lämnas i fred. Uppdatera Stay och försök igen.",
  "workbook.recipe-damaged":
    "Det som arbetsboken sparar om rapporten är skadat och kan inte läsas, så inget ändrades. Skapa rapporten på nytt.",
  "workbook.settings-full":
    "Arbetsboken har inte plats att minnas ännu en rapport: ett tillägg får spara ungefär 2 MB i den. Glöm rapporter som ingen behöver på fliken Arbetsbok och försök igen.",
  "workbook.too-large":
    "Excel kan inte lämna ut så mycket på en gång. Stäng andra arbetsböcker eller välj färre kolumner eller rader.",
  "workbook.nothing-left":
    "Det finns inga rader kvar att räkna på: datakontrollen utelämnade alla. Se vad den hittade och rätta data eller kolumnvalet.",
  "workbook.too-many-words":
    "Kolumnen ”{header}” har fler än {limit, number} olika texter: för många för att läsas en och en. Välj en annan kolumn, eller ge den i en vy i databasen den typ som den betyder, som datum eller tal.",
  "workbook.too-many-groups":
    "Svaret har fler än {limit, number} grupper: mer än rutan rymmer. Välj en del av raderna i en vy i databasen, eller en annan rapport.",
  "workbook.amounts-too-large":
    "Beloppen i ”{header}” är så stora att deras summor inte skulle bli exakta. Leta efter ett felaktigt belopp, eller välj en annan kolumn.",
  "workbook.rows-unordered":
    "Kunder står på flera rader som inte stämmer överens ({count, number} sådana rader), och en databas har ingen ordning som visar vilken som är den första. Räkna varje rad, eller välj en vy med en rad per kund.",
  "workbook.unknown-report":
    "Rapporten skapades av en nyare version av Stay, där den heter ”{report}”. Uppdatera Stay och försök igen.",
  "workbook.cancelled": "Avbrutet. Arbetsboken är som den var.",
  "workbook.host-refused": "Excel nekade ({code}). Försök igen; om det händer på nytt, rapportera koden.",
  "workbook.no-reports":
    "Arbetsboken har ännu ingen rapport från Stay. Klicka på en cell i dina data och välj en rapport att börja med.",
  "workbook.refreshed": "{reports, plural, one {# rapport} other {# rapporter}} uppdaterades.",
};
