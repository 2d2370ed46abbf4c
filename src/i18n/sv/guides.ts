import type { GuideTexts } from "../guides";

export const guides: GuideTexts = {
  headings: {
    when: "När den används",
    data: "Vilka data den behöver",
    parameters: "Vad talen betyder",
    example: "Ett exempel på exempelarbetsboken",
    distrust: "Vad du ska vara på din vakt mot",
    functions: "Funktioner",
  },
  guides: {
    survival: {
      title: "Hur länge kunder stannar: överlevnadskurvor",
      when: "Kunderna säger till när de lämnar: ett medlemskap, en prenumeration, ett konto som avslutas. Du vill veta hur stor andel som är kvar efter ett år, och om en grupp stannar längre än en annan, medan de flesta ännu inte har lämnat. En överlevnadskurva räknar med dem som är kvar så länge som de har setts, i stället för att utelämna dem eller låtsas att de stannar för alltid.",
      data: "En rad per kund: när kunden kom, och när kunden lämnade eller att det inte har hänt. TENURE gör varaktigheter och en flagga av datumen; de andra funktionerna läser dessa två kolumner.",
      parameters: {
        survival:
          "Andelen kunder som stannar längre än en viss tid. Den faller bara där någon lämnar, och varje fall räknas bland dem som fortfarande observerades.",
        "at-risk":
          "Kunder som hade varit här så länge och ännu kunde lämna. Där få är kvar finns lite att lita på.",
        "low, high":
          "Gränserna som den sanna andelen ligger inom på den nivå du har valt; 95 % om inget sägs.",
        "chi-square, p":
          "Log-rank-testet i SURVIVAL.COMPARE. Ett litet p säger att grupper som lämnar i samma takt nästan aldrig skulle skilja sig så mycket.",
      },
      before:
        "Två rader i bladet Customers är skadade med flit: C01204 har kommit ett datum som är text, C02002 lämnade innan medlemskapet började. Töm båda startdatumen, så utelämnas dessa kunder.",
      steps: [
        "Varje kunds varaktighet i månader, och 1 för dem som har lämnat.",
        "Bara de som kommit sedan januari 2024: av de tidigare finns på listan bara de som var kvar 2024, och de skulle få alla att se trogna ut. {customers, number} kunder återstår.",
        "{halfYear, number, ::percent .0} stannar längre än 6 månader, {year, number, ::percent .0} längre än 12.",
        "Efter {quarterGone, number, ::.0} månader har en fjärdedel lämnat. Medianen tas fram på samma sätt, men där mer än hälften är kvar är den #N/A, och det är rätt svar.",
        "De fyra planerna skiljer sig åt: chi-två {chiSquare, number, ::.0} med {degrees, number} frihetsgrader, p = {p, number, ::.0000}.",
      ],
      distrust: [
        "Korta historier: bortom den längsta observerade tiden säger kurvan ingenting, och Stay ritar den inte där.",
        "Listor som bara innehåller överlevande. Saknas de som lämnade före en viss dag, så börja med kunder som kommit efter den.",
        "Jämförelser av människor som själva har valt sin grupp. Medlemmar i ett program är ofta de som ändå hade stannat; en skillnad i överlevnad är inte programmets effekt.",
        "Kunder som inte längre observeras därför att de är på väg bort. Kurvan tar för givet att de som är kvar är som de andra.",
      ],
    },
    renewals: {
      title: "Avtal som förnyas: sBG",
      when: "Kunderna har ett avtal som de förnyar eller inte förnyar vid bestämda tidpunkter, varje månad eller varje år, och du vill veta hur många som är kvar i senare perioder. Kundbevarandet stiger nästan alltid med tiden, eftersom de som lätt lämnar gör det först. Just det förklarar sBG-modellen (förskjuten beta-geometrisk) med två tal, och därför ser den längre fram än en kurva som bara dragits genom punkterna.",
      data: "Hur många av en kohort som är kvar efter varje förnyelse, kohortens storlek först: minst tre tal. Flera kohorter står på var sin rad; de som började senare har tomma celler i slutet.",
      parameters: {
        alpha:
          "Vikten på att lämna. alpha / (alpha + beta) är den andel som en ny kohort förlorar vid första förnyelsen.",
        beta: "Vikten på att stanna.",
        "alpha + beta":
          "Hur lika kunderna är. Litet: några lämnar genast och andra aldrig, och bevarandet stiger brant. Stort: alla har nästan samma risk, och bevarandet är jämnt.",
        se: "Standardfel. En parameter som inte är större än två gånger sitt fel är knappt känd.",
      },
      before:
        "I bladet Customers, bredvid varaktigheterna i M2 som guiden om överlevnad börjar med: de som kom från januari till juni 2024 har alla följts i ett år.",
      steps: [
        "Hur många som fanns från början och efter 1 till 11 månadsförnyelser: {cohort, number} först, {kept, number} efter 7.",
        "Anpassad bara till de första åtta talen: alpha {alpha, number, ::.00}, beta {beta, number, ::.00}. {leaving, number, ::percent .0} går förlorade vid första förnyelsen.",
        "Modellen väntar sig att {projected, number, ::percent .0} är kvar efter 11 förnyelser; det var {seen, number, ::percent .0}. I januari 2025 höjdes priserna, och det kunde ingen modell av månaderna dessförinnan veta.",
        "En ny kund är värd {payments, number, ::.0} månadsbetalningar med en diskontering på 1 % i månaden.",
        "En kund som har förnyat 6 gånger kommer att betala ytterligare {laterPayments, number, ::.0}: mer än en ny, för de som stannar är de trogna.",
      ],
      distrust: [
        "Förändringar utifrån: en prishöjning, en ny konkurrent, en kampanj. Modellen känner skillnader mellan kunder, inte händelser.",
        "Små kohorter och få åldrar. Se på standardfelen innan du ser långt fram.",
        "Kundbevarande som sjunker med tiden. Det kan modellen inte visa, och anpassningen avvisas hellre än att den tvingas fram.",
        "Kohorter som vunnits på olika sätt och blandats till en: anpassa en rabattkampanj för sig.",
      ],
    },
    purchases: {
      title: "Kunder utan avtal: Pareto/NBD, MBG/NBD, BG/NBD",
      when: "Kunderna köper när de vill och säger aldrig adjö: butiker, kaféer, nätbutiker. Ingen vet vem som har lämnat; det finns bara tystnad, och vad tystnad betyder beror på kunden. Två månader utan order är ingenting för den som köper två gånger om året, och mycket för den som kom varje vecka. Modellerna uppskattar ur alla historier hur snabbt kunder köper och hur snart de slutar, och bedömer sedan var och en efter den egna rytmen.",
      data: "En lista över köp: kund och datum. RFM.SUMMARY gör av den det som modellerna behöver: återköp (Frequency), tiden från första köpet till det sista (Recency) och till observationens slut (T). Flera köp på en dag räknas en gång. Alla kunder hör dit, även de som bara köpt en gång.",
      parameters: {
        r: "Hur lika kunderna är i köptakt: under 1 köper många sällan och några få mycket ofta.",
        alpha: "Ger tillsammans med r takten: r / alpha köp per tidsenhet för en aktiv kund.",
        "s, beta":
          "Pareto/NBD: hur snart kunder slutar, när som helst. s / beta är takten med vilken en ny kund slutar; s säger hur lika de är i det.",
        "a, b":
          "BG/NBD och MBG/NBD: kunder kan sluta bara direkt efter ett köp, med en genomsnittlig sannolikhet på a / (a + b).",
        "log-likelihood":
          "Hur väl modellen stämmer med data. Av flera modeller för samma data föredrar du den med det högsta talet.",
      },
      before: "I bladet Orders, i månader:",
      steps: [
        "En rad per kund: {customers, number} har köpt.",
        "r {r, number, ::.00}, alpha {alpha, number, ::.00}, s {s, number, ::.00}, beta {beta, number, ::.0}: en aktiv kund beställer {rate, number, ::.00} gånger i månaden. Log-likelihood är {likelihoodPareto, number, ::.0}; MBG/NBD når {likelihoodMbg, number, ::.0} och BG/NBD {likelihoodBg, number, ::.0}, så Pareto/NBD beskriver dessa kunder bäst.",
        "Hur sannolikt det är att var och en fortfarande köper. Kunden på rad {regularRow, number} har beställt {regularPurchases, number} gånger efter den första ordern och har varit tyst i {regularSilent, number, ::.0} månader: {regularAlive, number, ::percent}. Den engångsköpare vars order är äldst, {onceSilent, number, ::.0} månader, har {oncePareto, number, ::percent} enligt denna modell och {onceMbg, number, ::percent} enligt MBG/NBD. BG/NBD säger {onceBg, number, ::percent}.",
        "Vad var och en kommer att beställa de närmaste 12 månaderna: {regularExpected, number, ::.0} order från kunden på rad {regularRow, number}.",
      ],
      distrust: [
        "BG/NBD ger varje engångsköpare sannolikheten 1, hur länge sedan köpet än var: kunder kan sluta först efter ett återköp. Använd den för totaler, och MBG/NBD eller Pareto/NBD där du ser på enskilda kunder.",
        "Korta historier. Följ kunderna flera gånger så länge som de brukar låta gå mellan två köp; ett halvår av vinter säger lite om sommaren.",
        "Historier som börjar mitt i: saknas order före en viss dag ser gamla kunder ut som nya.",
        "Årstider, kampanjer, prisändringar: modellerna låter varje kund köpa i jämn takt.",
        "Återförsäljare och robotar med tusentals order. Anpassningen tar ingen skada, men de är inte era kunder.",
      ],
    },
    spending: {
      title: "Vad en kund kommer att vara värd: Gamma-Gamma och CLV.PREDICTED",
      when: "Du vet hur många köp som är att vänta av varje kund och vill veta vad de kommer att vara värda. Kundens eget medelvärde är en dålig vägvisare efter ett eller två köp. Gamma-Gamma-modellen drar det mot allas medelvärde, mindre ju mer kunden har köpt; CLV.PREDICTED multiplicerar det med de väntade köpen och diskonterar summan.",
      data: "Frequency och Monetary (återköpens medelvärde) från RFM.SUMMARY. Bara kunder som köpt igen lär modellen något, och deras värden måste vara över 0. CLV.PREDICTED behöver dessutom en anpassning av köp.",
      parameters: {
        p: "Hur jämna en enskild kunds köp är: ju större, desto närmare ligger de kundens eget medelvärde.",
        q: "Hur lika kunderna är i sina medelvärden. Vid 1 eller lägre finns inte allas medelvärde, och vissa prognoser är #N/A.",
        v: "Skalan, i pengar. p v / (q - 1) är vad ett köp av en okänd kund är värt.",
      },
      before:
        "Bredvid sammanställningen och anpassningen av Pareto/NBD i bladet Orders, som guiden om köp börjar med:",
      steps: [
        "Av {customers, number} återköpare: p {p, number, ::.00}, q {q, number, ::.00}, v {v, number, ::.00}. En okänd kund lägger {typical, number, ::.00} euro per köp.",
        "Kunden på rad {ownRow, number} har ett enda återköp på {ownMean, number, ::.00} euro; modellen väntar sig {expectedMean, number, ::.00} av nästa.",
        "Med en marginal på 55 % och en diskontering på 1 % i månaden är de närmaste 12 månaderna värda {total, number, ::.} euro tillsammans. Den bästa tiondelen av kunderna står för {bestShare, number, ::percent} av det.",
      ],
      distrust: [
        "Modellen utgår från att det kunder lägger inte beror på hur ofta de köper. Jämför de två kolumnerna med CORREL; ligger talet långt från 0, anpassa då flitiga och sällsynta köpare var för sig.",
        "Några enstaka enorma order. Där värdena sprider sig utan gräns finns ingen bästa anpassning, och Stay säger det i stället för att ge ett tal.",
        "Långa horisonter: vad en modell av det förflutna säger om det femte året är en gissning om det femte året.",
        "Marginaler skiljer sig mellan kunder. Ge en kolumn med marginaler, eller värdera segmenten var för sig.",
      ],
    },
    leaving: {
      title: "Vad som följer med att lämna: logistisk regression",
      when: "Du vet om varje kund har lämnat, och några saker till: plan, land, tid som kund, pris. Du vill veta vilka av dem som följer med att lämna när allt annat är lika, och vilka av de nuvarande kunderna som liknar dem som lämnade.",
      data: "En rad per kund: lämnat eller inte, och en kolumn per egenskap. Tal tas som de är; ord blir en koefficient per nivå, jämförd med den första i bokstavsordning. En rad med en tom cell utelämnas.",
      parameters: {
        coefficient:
          "Vad en enhet mer, eller denna nivå i stället för basnivån, lägger till logaritmen av oddsen för att lämna.",
        "odds ratio": "Samma sak som en faktor: 2 fördubblar oddsen, 0,5 halverar dem, 1 ändrar ingenting.",
        p: "Hur ofta en egenskap utan verkan skulle se minst lika stark ut av en slump.",
        AUC: "Hur ofta en kund som lämnade fick en högre risk än en som stannade. 0,5 är att singla slant, 1 är att aldrig ha fel; 0,7 till 0,8 är vanligt.",
      },
      before:
        "Tre kunder har ordet Unknown under Churned. Töm de cellerna, för funktionen avvisar ord som varken är ja eller nej och nämner det första.",
      steps: [
        "{lost, number} av {customers, number} har lämnat. Oddsen för {plan} är {odds, number, ::.00} gånger oddsen för {base} (p = {p, number, ::.00000}), men AUC är bara {auc, number, ::.00}: plan och land säger knappt vem som lämnar. Alla modeller är inte användbara, och det säger detta tal.",
        "Varje kunds sannolikhet att ha lämnat, efter plan och land allena.",
      ],
      distrust: [
        "Att följas åt är inte att vara orsak. Kunder som valt en plan eller gått med i ett program var annorlunda innan det hann verka.",
        "Egenskaper som blir kända först efteråt, som samtal till uppsägningslinjen: de förutsäger utmärkt och hjälper ingen.",
        "Kunder som följts olika länge. Den som kom förra veckan har knappt hunnit lämna; ta med tiden som kund, eller använd överlevnadskurvor.",
        "En egenskap som följer av andra avvisas vid namn, och likaså en som skiljer grupperna åt utan undantag: ingen av dem har en koefficient.",
      ],
    },
  },
  which: {
    title: "Vilken modell?",
    lead: "Två frågor leder till modellen: Finns det ett avtal, så att du får veta när en kund lämnar? Och kan det hända när som helst eller bara vid bestämda tidpunkter?",
    groups: {
      contract: "Med avtal: du vet vem som har lämnat",
      "no-contract": "Utan avtal: kunderna tystnar",
      beyond: "Vilket det än är",
    },
    situations: {
      renewals: {
        if: "De kan lämna bara när avtalet ska förnyas, och du vill se framåt.",
        then: "SBG.FIT, sedan SBG.SURVIVAL för andelen som är kvar och SBG.LIFETIME för kommande betalningar.",
      },
      "any-day": {
        if: "De kan lämna vilken dag som helst, eller du vill se vad som har hänt innan du ser framåt.",
        then: "TENURE, sedan SURVIVAL.TABLE; SURVIVAL.COMPARE för skillnaden mellan segment.",
      },
      "any-time": {
        if: "De kan köpa när som helst.",
        then: "RFM.SUMMARY, sedan PARETONBD.FIT eller MBGNBD.FIT; BGNBD.FIT bara för totaler. Föredra den högsta log-likelihood.",
      },
      "fixed-occasions": {
        if: "De kan köpa bara vid bestämda tillfällen, som en årlig mässa eller en festival.",
        then: "För det har Stay ingen modell. COHORT.TABLE visar hur många som kommer tillbaka varje gång.",
      },
      "value-of-purchases": {
        if: "Du vill veta värdet i pengar, inte bara antalet köp.",
        then: "GAMMAGAMMA.FIT bredvid en modell för köp, sedan CLV.PREDICTED. Vid avtal till ett enda pris: SBG.LIFETIME gånger en periods täckningsbidrag.",
      },
      reasons: {
        if: "Du vill veta vad som utmärker dem som lämnar.",
        then: "CHURN.MODEL och CHURN.RISK.",
      },
    },
  },
};
