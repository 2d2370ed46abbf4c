import type { GuideTexts } from "../guides";

export const guides: GuideTexts = {
  headings: {
    when: "Når den brukes",
    data: "Hvilke data den trenger",
    parameters: "Hva tallene betyr",
    example: "Et eksempel på eksempelarbeidsboken",
    distrust: "Hva du bør være på vakt mot",
    functions: "Funksjoner",
  },
  guides: {
    survival: {
      title: "Hvor lenge kunder blir: overlevelseskurver",
      when: "Kundene sier fra når de går: et medlemskap, et abonnement, en konto som avsluttes. Du vil vite hvor stor andel som fortsatt er her etter et år, og om én gruppe blir lenger enn en annen, mens de fleste ennå ikke har gått. En overlevelseskurve regner med dem som fortsatt er her, så lenge de er sett, i stedet for å utelate dem eller late som om de blir for alltid.",
      data: "Én rad per kunde: når kunden kom, og når kunden gikk, eller at det ikke har skjedd. TENURE gjør datoene om til varigheter og et merke; de andre funksjonene leser disse to kolonnene.",
      parameters: {
        survival:
          "Andelen kunder som varer lenger enn en viss tid. Den faller bare der noen går, og hvert fall regnes blant dem som fortsatt ble observert.",
        "at-risk":
          "Kunder som hadde vært her så lenge og ennå kunne gå. Der det er få igjen, er det lite å stole på.",
        "low, high":
          "Grensene som den sanne andelen ligger innenfor på nivået du har valgt; 95 % når ikke noe er sagt.",
        "chi-square, p":
          "Log-rank-testen i SURVIVAL.COMPARE. En liten p sier at grupper som går i samme takt, nesten aldri ville skille seg så mye fra hverandre.",
      },
      before:
        "To rader i arket Customers er skadet med vilje: C01204 har kommet på en dato som er tekst, og C02002 gikk før innmeldingen. Slett begge innmeldingsdatoene, så utelates disse kundene.",
      steps: [
        "Hver kundes varighet i måneder, og 1 for dem som har gått.",
        "Bare de som har kommet siden januar 2024: av de tidligere inneholder listen bare dem som fortsatt var her i 2024, og de ville fått alle til å se trofaste ut. {customers, number} kunder er igjen.",
        "{halfYear, number, ::percent .0} blir lenger enn 6 måneder, {year, number, ::percent .0} lenger enn 12.",
        "Etter {quarterGone, number, ::.0} måneder har en firedel gått. Medianen finnes på samme måte, men der mer enn halvparten fortsatt er her, er den #N/A, og det er riktig svar.",
        "De fire planene er ulike: kjikvadrat {chiSquare, number, ::.0} med {degrees, number} frihetsgrader, p = {p, number, ::.0000}.",
      ],
      distrust: [
        "Korte historier: utover den lengste observerte tiden sier kurven ingenting, og Stay tegner den ikke der.",
        "Lister som bare inneholder overlevende. Mangler de som gikk før en bestemt dag, så begynn med kunder som har kommet etter den.",
        "Sammenligninger av mennesker som selv har valgt gruppe. Medlemmer av et program er ofte de som ville blitt uansett; en forskjell i overlevelse er ikke virkningen av programmet.",
        "Kunder som ikke lenger observeres fordi de er på vei bort. Kurven tar for gitt at de som fortsatt er her, er som de andre.",
      ],
    },
    renewals: {
      title: "Kontrakter som fornyes: sBG",
      when: "Kundene har en kontrakt som de fornyer eller ikke fornyer på faste tidspunkter, hver måned eller hvert år, og du vil vite hvor mange som er igjen i senere perioder. Kundelojaliteten stiger nesten alltid med tiden, fordi de som lett går, går først. Nettopp det forklarer sBG-modellen (forskjøvet beta-geometrisk) med to tall, og derfor ser den lenger fram enn en kurve som bare er trukket gjennom punktene.",
      data: "Hvor mange av en kohort som er igjen etter hver fornyelse, kohortens størrelse først: minst tre tall. Flere kohorter står på hver sin rad; de som begynte senere, har tomme celler til slutt.",
      parameters: {
        alpha:
          "Vekten på å gå. alpha / (alpha + beta) er andelen som en ny kohort mister ved første fornyelse.",
        beta: "Vekten på å bli.",
        "alpha + beta":
          "Hvor like kundene er. Lite: noen går straks og andre aldri, og andelen som fornyer, stiger bratt. Stort: alle har nesten samme sjanse, og andelen er jevn.",
        se: "Standardfeil. En parameter som ikke er større enn to ganger feilen sin, er knapt kjent.",
      },
      before:
        "I arket Customers, ved siden av varighetene i M2 som veiledningen om overlevelse begynner med: de som kom fra januar til juni 2024, er alle fulgt i et år.",
      steps: [
        "Hvor mange det var fra begynnelsen og etter 1 til 11 månedlige fornyelser: {cohort, number} først, {kept, number} etter 7.",
        "Tilpasset bare de første åtte tallene: alpha {alpha, number, ::.00}, beta {beta, number, ::.00}. {leaving, number, ::percent .0} går tapt ved første fornyelse.",
        "Modellen venter at {projected, number, ::percent .0} er igjen etter 11 fornyelser; det var {seen, number, ::percent .0}. I januar 2025 steg prisene, og det kunne ingen modell av månedene før vite.",
        "En ny kunde er verdt {payments, number, ::.0} månedlige betalinger med en diskontering på 1 % i måneden.",
        "En kunde som har fornyet 6 ganger, vil betale {laterPayments, number, ::.0} ganger til: mer enn en ny, for de som blir, er de trofaste.",
      ],
      distrust: [
        "Endringer utenfra: en prisøkning, en ny konkurrent, en kampanje. Modellen kjenner forskjeller mellom kunder, ikke hendelser.",
        "Små kohorter og få aldre. Se på standardfeilene før du ser langt fram.",
        "En andel som faller med tiden. Det kan modellen ikke vise, og tilpasningen avvises heller enn at den tvinges fram.",
        "Kohorter som er vunnet på ulike måter og blandet til én: tilpass en rabattkampanje for seg.",
      ],
    },
    purchases: {
      title: "Kunder uten kontrakt: Pareto/NBD, MBG/NBD, BG/NBD",
      when: "Kundene kjøper når de vil, og sier aldri farvel: butikker, kafeer, nettbutikker. Ingen vet hvem som har gått; det er bare taushet, og hva taushet betyr, kommer an på kunden. To måneder uten ordre er ingenting for en som kjøper to ganger i året, og mye for en som kom hver uke. Modellene anslår ut fra alle historiene hvor raskt kunder kjøper og hvor snart de slutter, og bedømmer så hver enkelt etter sin egen rytme.",
      data: "En liste over kjøp: kunde og dato. RFM.SUMMARY gjør den om til det modellene trenger: gjenkjøp (Frequency), tiden fra første kjøp til siste (Recency) og til slutten av observasjonen (T). Flere kjøp på samme dag teller én gang. Alle kunder hører med, også de som bare har kjøpt én gang.",
      parameters: {
        r: "Hvor like kundene er i kjøpstakt: under 1 kjøper mange sjelden og noen få svært ofte.",
        alpha: "Gir sammen med r takten: r / alpha kjøp per tidsenhet for en aktiv kunde.",
        "s, beta":
          "Pareto/NBD: hvor snart kunder slutter, når som helst. s / beta er takten en ny kunde slutter med; s sier hvor like de er i det.",
        "a, b":
          "BG/NBD og MBG/NBD: kunder kan bare slutte rett etter et kjøp, med en gjennomsnittlig sannsynlighet på a / (a + b).",
        "log-likelihood":
          "Hvor godt modellen passer til dataene. Av flere modeller for de samme dataene foretrekkes den med det høyeste tallet.",
      },
      before: "I arket Orders, i måneder:",
      steps: [
        "Én rad per kunde: {customers, number} har kjøpt.",
        "r {r, number, ::.00}, alpha {alpha, number, ::.00}, s {s, number, ::.00}, beta {beta, number, ::.0}: en aktiv kunde bestiller {rate, number, ::.00} ganger i måneden. Log-likelihood er {likelihoodPareto, number, ::.0}; MBG/NBD når {likelihoodMbg, number, ::.0} og BG/NBD {likelihoodBg, number, ::.0}, så Pareto/NBD beskriver disse kundene best.",
        "Hvor sannsynlig det er at hver enkelt fortsatt kjøper. Kunden på rad {regularRow, number} har bestilt {regularPurchases, number} ganger etter den første ordren og har vært taus i {regularSilent, number, ::.0} måneder: {regularAlive, number, ::percent}. Engangskjøperen med den eldste ordren, {onceSilent, number, ::.0} måneder, har {oncePareto, number, ::percent} etter denne modellen og {onceMbg, number, ::percent} etter MBG/NBD. BG/NBD sier {onceBg, number, ::percent}.",
        "Hva hver enkelt vil bestille de neste 12 månedene: {regularExpected, number, ::.0} ordrer fra kunden på rad {regularRow, number}.",
      ],
      distrust: [
        "BG/NBD gir hver engangskjøper sannsynligheten 1, uansett hvor lenge det er siden kjøpet: kunder kan først slutte etter et gjenkjøp. Bruk den til totaler, og MBG/NBD eller Pareto/NBD der du ser på enkeltkunder.",
        "Korte historier. Følg kundene flere ganger så lenge som de pleier å la gå mellom to kjøp; et halvt år med vinter sier lite om sommeren.",
        "Historier som begynner midt i: mangler ordrene før en bestemt dag, ser gamle kunder ut som nye.",
        "Årstider, kampanjer, prisendringer: modellene lar hver kunde kjøpe i jevn takt.",
        "Forhandlere og roboter med tusenvis av ordrer. Tilpasningen tar ikke skade, men de er ikke kundene deres.",
      ],
    },
    spending: {
      title: "Hva en kunde vil være verdt: Gamma-Gamma og CLV.PREDICTED",
      when: "Du vet hvor mange kjøp som kan ventes av hver kunde, og vil vite hva de vil være verdt. Kundens eget gjennomsnitt er en dårlig veiviser etter ett eller to kjøp. Gamma-Gamma-modellen trekker det mot gjennomsnittet av alle, mindre jo mer kunden har kjøpt; CLV.PREDICTED ganger det med de ventede kjøpene og diskonterer summen.",
      data: "Frequency og Monetary (gjennomsnittlig verdi av gjenkjøpene) fra RFM.SUMMARY. Bare kunder som har kjøpt igjen, lærer modellen noe, og verdiene deres må være over 0. CLV.PREDICTED trenger dessuten en tilpasning av kjøp.",
      parameters: {
        p: "Hvor jevne kjøpene til en enkelt kunde er: jo større, desto nærmere ligger de kundens eget gjennomsnitt.",
        q: "Hvor like kundene er i gjennomsnittene sine. Ved 1 eller lavere finnes ikke gjennomsnittet av alle, og noen prognoser er #N/A.",
        v: "Skalaen, i penger. p v / (q - 1) er hva et kjøp fra en ukjent kunde er verdt.",
      },
      before:
        "Ved siden av oversikten og tilpasningen av Pareto/NBD i arket Orders, som veiledningen om kjøp begynner med:",
      steps: [
        "Av {customers, number} gjenkjøpere: p {p, number, ::.00}, q {q, number, ::.00}, v {v, number, ::.00}. En ukjent kunde bruker {typical, number, ::.00} euro per kjøp.",
        "Kunden på rad {ownRow, number} har ett eneste gjenkjøp på {ownMean, number, ::.00} euro; modellen venter {expectedMean, number, ::.00} av det neste.",
        "Med en margin på 55 % og en diskontering på 1 % i måneden er de neste 12 månedene verdt {total, number, ::.} euro til sammen. Den beste tidelen av kundene står for {bestShare, number, ::percent} av det.",
      ],
      distrust: [
        "Modellen går ut fra at det kunder bruker, ikke avhenger av hvor ofte de kjøper. Sammenlign de to kolonnene med CORREL; er tallet langt fra 0, så tilpass hyppige og sjeldne kjøpere hver for seg.",
        "Noen få enorme ordrer. Der verdiene sprer seg uten grense, finnes ingen beste tilpasning, og Stay sier det i stedet for å gi et tall.",
        "Lange horisonter: hva en modell av fortiden sier om det femte året, er en gjetning om det femte året.",
        "Marginer varierer mellom kunder. Gi en kolonne med marginer, eller verdsett segmentene hver for seg.",
      ],
    },
    leaving: {
      title: "Hva som følger med å gå: logistisk regresjon",
      when: "Du vet om hver kunde har gått, og noen ting til: plan, land, tid som kunde, pris. Du vil vite hvilke av dem som følger med å gå når alt annet er likt, og hvem av de nåværende kundene som ligner dem som gikk.",
      data: "Én rad per kunde: gått eller ikke, og en kolonne per egenskap. Tall tas som de er; ord blir én koeffisient per nivå, sammenlignet med det første i alfabetisk rekkefølge. En rad med en tom celle utelates.",
      parameters: {
        coefficient:
          "Hva én enhet mer, eller dette nivået i stedet for grunnivået, legger til logaritmen av oddsen for å gå.",
        "odds ratio": "Det samme som en faktor: 2 dobler oddsen, 0,5 halverer den, 1 endrer ingenting.",
        p: "Hvor ofte en egenskap uten virkning ville sett minst like sterk ut ved en tilfeldighet.",
        AUC: "Hvor ofte en kunde som gikk, fikk høyere risiko enn en som ble. 0,5 er å kaste mynt, 1 er aldri å ta feil; 0,7 til 0,8 er vanlig.",
      },
      before:
        "Tre kunder har ordet Unknown under Churned. Slett disse cellene, for funksjonen avviser ord som verken er ja eller nei, og nevner det første.",
      steps: [
        "{lost, number} av {customers, number} har gått. Oddsen for {plan} er {odds, number, ::.00} ganger oddsen for {base} (p = {p, number, ::.00000}), men AUC er bare {auc, number, ::.00}: plan og land sier knapt hvem som går. Ikke alle modeller er nyttige, og dette tallet sier det.",
        "Hver kundes sannsynlighet for å ha gått, etter plan og land alene.",
      ],
      distrust: [
        "Å følges ad er ikke å være årsak. Kunder som har valgt en plan eller meldt seg inn i et program, var annerledes før det kunne virke.",
        "Egenskaper som først blir kjent etterpå, som anrop til oppsigelseslinjen: de forutsier utmerket og hjelper ingen.",
        "Kunder som er fulgt ulikt lenge. Den som kom forrige uke, har knapt hatt tid til å gå; ta med tiden som kunde, eller bruk overlevelseskurver.",
        "En egenskap som følger av andre, avvises ved navn, og det samme gjør en som skiller gruppene uten unntak: ingen av dem har en koeffisient.",
      ],
    },
  },
  which: {
    title: "Hvilken modell?",
    lead: "To spørsmål fører til modellen: Finnes det en kontrakt, slik at du får vite når en kunde går? Og kan det skje når som helst eller bare på faste tidspunkter?",
    groups: {
      contract: "Med kontrakt: du vet hvem som har gått",
      "no-contract": "Uten kontrakt: kundene blir tause",
      beyond: "Uansett hva det er",
    },
    situations: {
      renewals: {
        if: "De kan bare gå når kontrakten skal fornyes, og du vil se framover.",
        then: "SBG.FIT, deretter SBG.SURVIVAL for andelen som fortsatt er her, og SBG.LIFETIME for kommende betalinger.",
      },
      "any-day": {
        if: "De kan gå hvilken som helst dag, eller du vil se hva som har skjedd før du ser framover.",
        then: "TENURE, deretter SURVIVAL.TABLE; SURVIVAL.COMPARE for forskjellen mellom segmenter.",
      },
      "any-time": {
        if: "De kan kjøpe når som helst.",
        then: "RFM.SUMMARY, deretter PARETONBD.FIT eller MBGNBD.FIT; BGNBD.FIT bare til totaler. Foretrekk den høyeste log-likelihood.",
      },
      "fixed-occasions": {
        if: "De kan bare kjøpe ved faste anledninger, som en årlig messe eller en festival.",
        then: "Det har Stay ingen modell for. COHORT.TABLE viser hvor mange som kommer tilbake hver gang.",
      },
      "value-of-purchases": {
        if: "Du vil vite verdien i penger, ikke bare antallet kjøp.",
        then: "GAMMAGAMMA.FIT ved siden av en modell for kjøp, deretter CLV.PREDICTED. Ved kontrakter til én pris: SBG.LIFETIME ganger dekningsbidraget for en periode.",
      },
      reasons: {
        if: "Du vil vite hva som kjennetegner dem som går.",
        then: "CHURN.MODEL og CHURN.RISK.",
      },
    },
  },
};
