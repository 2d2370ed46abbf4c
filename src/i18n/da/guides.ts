import type { GuideTexts } from "../guides";

export const guides: GuideTexts = {
  headings: {
    when: "Hvornår den bruges",
    data: "Hvilke data den kræver",
    parameters: "Hvad tallene betyder",
    example: "Et eksempel på eksempelarbejdsbogen",
    distrust: "Hvad man skal være på vagt over for",
    functions: "Funktioner",
  },
  guides: {
    survival: {
      title: "Hvor længe kunder bliver: overlevelseskurver",
      when: "Kunderne siger til, når de går: et medlemskab, et abonnement, en konto, der lukkes. Man vil vide, hvor stor en andel der stadig er her efter et år, og om en gruppe bliver længere end en anden, mens de fleste endnu ikke er gået. En overlevelseskurve tæller dem, der stadig er her, med, så længe de er set, i stedet for at udelade dem eller lade, som om de bliver for evigt.",
      data: "Én række pr. kunde: hvornår kunden kom til, og hvornår kunden gik, eller at det ikke er sket. TENURE gør datoerne til varigheder og et mærke; de andre funktioner læser disse to kolonner.",
      parameters: {
        survival:
          "Andelen af kunder, der holder længere end en tid. Den falder kun, hvor nogen går, og hvert fald regnes blandt dem, der stadig var under iagttagelse.",
        "at-risk":
          "Kunder, der havde været her så længe og endnu kunne gå. Hvor der er få tilbage, er der lidt at stole på.",
        "low, high":
          "De grænser, som den sande andel ligger inden for på det valgte niveau; 95 %, når intet er sagt.",
        "chi-square, p":
          "Log-rank-testen i SURVIVAL.COMPARE. Et lille p siger, at grupper, der går i samme takt, næsten aldrig ville afvige så meget fra hinanden.",
      },
      before:
        "To rækker i arket Customers er skadet med vilje: C01204 er kommet til på en dato, der er tekst, og C02002 gik før tilmeldingen. Slet begge tilmeldingsdatoer, så udelades de to kunder.",
      steps: [
        "Hver kundes varighed i måneder, og 1 for dem, der er gået.",
        "Kun dem, der er kommet til siden januar 2024: af de tidligere rummer listen kun dem, der stadig var her i 2024, og de ville få alle til at se trofaste ud. {customers, number} kunder er tilbage.",
        "{halfYear, number, ::percent .0} bliver længere end 6 måneder, {year, number, ::percent .0} længere end 12.",
        "Efter {quarterGone, number, ::.0} måneder er en fjerdedel gået. Medianen findes på samme måde, men hvor mere end halvdelen stadig er her, er den #N/A, og det er det rigtige svar.",
        "De fire planer er forskellige: chi i anden {chiSquare, number, ::.0} med {degrees, number} frihedsgrader, p = {p, number, ::.0000}.",
      ],
      distrust: [
        "Korte historier: ud over den længste iagttagne tid siger kurven intet, og Stay tegner den ikke der.",
        "Lister, der kun rummer overlevende. Mangler de, der gik før en bestemt dag, så begynd med kunder, der er kommet til efter den.",
        "Sammenligninger af mennesker, der selv har valgt gruppe. Medlemmer af et program er ofte dem, der alligevel var blevet; en forskel i overlevelse er ikke programmets virkning.",
        "Kunder, der ikke længere iagttages, fordi de er på vej væk. Kurven tager for givet, at de, der stadig er her, er som de andre.",
      ],
    },
    renewals: {
      title: "Kontrakter, der fornyes: sBG",
      when: "Kunderne har en kontrakt, som de fornyer eller ikke fornyer på faste tidspunkter, hver måned eller hvert år, og man vil vide, hvor mange der er tilbage i senere perioder. Fastholdelsen stiger næsten altid med ancienniteten, fordi de, der let går, går først. Netop det forklarer sBG-modellen (forskudt beta-geometrisk) med to tal, og derfor ser den længere frem end en kurve, der blot er trukket gennem punkterne.",
      data: "Hvor mange af en kohorte der er tilbage efter hver fornyelse, kohortens størrelse først: mindst tre tal. Flere kohorter står i hver sin række; de senere har tomme celler til sidst.",
      parameters: {
        alpha:
          "Vægten på at gå. alpha / (alpha + beta) er den andel, som en ny kohorte mister ved første fornyelse.",
        beta: "Vægten på at blive.",
        "alpha + beta":
          "Hvor ens kunderne er. Lille: nogle går straks og andre aldrig, og fastholdelsen stiger brat. Stor: alle har næsten samme chance, og fastholdelsen er flad.",
        se: "Standardfejl. En parameter, der ikke er større end to gange sin fejl, kendes knap nok.",
      },
      before:
        "I arket Customers, ved siden af varighederne i M2, som vejledningen om overlevelse begynder med: de, der kom til fra januar til juni 2024, er alle fulgt i et år.",
      steps: [
        "Hvor mange der var fra begyndelsen og efter 1 til 11 månedlige fornyelser: {cohort, number} først, {kept, number} efter 7.",
        "Tilpasset kun de første otte tal: alpha {alpha, number, ::.00}, beta {beta, number, ::.00}. {leaving, number, ::percent .0} tabes ved første fornyelse.",
        "Modellen venter, at {projected, number, ::percent .0} er tilbage efter 11 fornyelser; det var {seen, number, ::percent .0}. I januar 2025 steg priserne, og det kunne ingen model af månederne før vide.",
        "En ny kunde er {payments, number, ::.0} månedlige betalinger værd ved en diskontering på 1 % om måneden.",
        "En kunde, der har fornyet 6 gange, vil betale {laterPayments, number, ::.0} gange til: mere end en ny, for de, der bliver, er de trofaste.",
      ],
      distrust: [
        "Ændringer udefra: en prisstigning, en ny konkurrent, en kampagne. Modellen kender forskelle mellem kunder, ikke begivenheder.",
        "Små kohorter og få aldre. Se på standardfejlene, før der ses langt frem.",
        "Fastholdelse, der falder med ancienniteten. Det kan modellen ikke vise, og tilpasningen afvises hellere, end at den tvinges igennem.",
        "Kohorter, der er vundet på forskellige måder og blandet til én: tilpas en rabatkampagne for sig.",
      ],
    },
    purchases: {
      title: "Kunder uden kontrakt: Pareto/NBD, MBG/NBD, BG/NBD",
      when: "Kunderne køber, når de vil, og siger aldrig farvel: butikker, caféer, netbutikker. Ingen ved, hvem der er gået; der er kun tavshed, og hvad tavshed betyder, kommer an på kunden. To måneder uden ordre er ingenting for én, der køber to gange om året, og meget for én, der kom hver uge. Modellerne skønner ud fra alle historier, hvor hurtigt kunder køber, og hvor snart de holder op, og bedømmer så hver kunde efter kundens egen rytme.",
      data: "En liste over køb: kunde og dato. RFM.SUMMARY gør den til det, modellerne kræver: genkøb (Frequency), tiden fra første køb til sidste (Recency) og til observationens slutning (T). Flere køb på samme dag tæller én gang. Alle kunder hører med, også dem, der kun har købt én gang.",
      parameters: {
        r: "Hvor ens kunderne er i deres købsrater: under 1 køber mange sjældent og nogle få meget ofte.",
        alpha: "Giver sammen med r raten: r / alpha køb pr. tidsenhed for en aktiv kunde.",
        "s, beta":
          "Pareto/NBD: hvor snart kunder holder op, på et hvilket som helst tidspunkt. s / beta er den rate, hvormed en ny kunde holder op; s siger, hvor ens de er i det.",
        "a, b":
          "BG/NBD og MBG/NBD: kunder kan kun holde op lige efter et køb, med en gennemsnitlig sandsynlighed på a / (a + b).",
        "log-likelihood":
          "Hvor godt modellen passer til data. Af flere modeller for de samme data foretrækkes den med det højeste tal.",
      },
      before: "I arket Orders, i måneder:",
      steps: [
        "Én række pr. kunde: {customers, number} har købt.",
        "r {r, number, ::.00}, alpha {alpha, number, ::.00}, s {s, number, ::.00}, beta {beta, number, ::.0}: en aktiv kunde bestiller {rate, number, ::.00} gange om måneden. Log-likelihood er {likelihoodPareto, number, ::.0}; MBG/NBD når {likelihoodMbg, number, ::.0} og BG/NBD {likelihoodBg, number, ::.0}, så Pareto/NBD beskriver disse kunder bedst.",
        "Hvor sandsynligt det er, at hver kunde stadig køber. Kunden i række {regularRow, number} har bestilt {regularPurchases, number} gange efter den første ordre og har været tavs i {regularSilent, number, ::.0} måneder: {regularAlive, number, ::percent}. Den engangskøber, hvis ordre er ældst, {onceSilent, number, ::.0} måneder, har {oncePareto, number, ::percent} efter denne model og {onceMbg, number, ::percent} efter MBG/NBD. BG/NBD siger {onceBg, number, ::percent}.",
        "Hvad hver kunde vil bestille i de næste 12 måneder: {regularExpected, number, ::.0} ordrer fra kunden i række {regularRow, number}.",
      ],
      distrust: [
        "BG/NBD giver enhver engangskøber sandsynligheden 1, uanset hvor længe siden købet var: kunder kan kun holde op efter et genkøb. Brug den til totaler, og MBG/NBD eller Pareto/NBD, hvor der ses på enkelte kunder.",
        "Korte historier. Følg kunderne flere gange så længe, som de plejer at lade gå mellem to køb; et halvt år med vinter siger lidt om sommeren.",
        "Historier, der begynder midt i: mangler ordrerne før en bestemt dag, ligner gamle kunder nye.",
        "Årstider, kampagner, prisændringer: modellerne lader hver kunde købe i en jævn takt.",
        "Forhandlere og robotter med tusindvis af ordrer. Tilpasningen tager ikke skade, men de er ikke jeres kunder.",
      ],
    },
    spending: {
      title: "Hvad en kunde bliver værd: Gamma-Gamma og CLV.PREDICTED",
      when: "Man ved, hvor mange køb der kan ventes af hver kunde, og vil vide, hvad de bliver værd. Kundens eget gennemsnit er en dårlig vejviser efter et eller to køb. Gamma-Gamma-modellen trækker det mod alles gennemsnit, mindre jo mere kunden har købt; CLV.PREDICTED ganger det med de ventede køb og tilbagediskonterer summen.",
      data: "Frequency og Monetary (genkøbenes gennemsnitlige værdi) fra RFM.SUMMARY. Kun kunder, der har købt igen, lærer modellen noget, og deres værdier skal være over 0. CLV.PREDICTED kræver desuden en tilpasning af køb.",
      parameters: {
        p: "Hvor jævne en enkelt kundes køb er: jo større, desto tættere ligger de på kundens eget gennemsnit.",
        q: "Hvor ens kunderne er i deres gennemsnit. Ved 1 eller derunder findes alles gennemsnit ikke, og nogle forudsigelser er #N/A.",
        v: "Skalaen, i penge. p v / (q - 1) er, hvad et køb fra en ukendt kunde er værd.",
      },
      before:
        "Ved siden af oversigten og tilpasningen af Pareto/NBD i arket Orders, som vejledningen om køb begynder med:",
      steps: [
        "Af {customers, number} genkøbere: p {p, number, ::.00}, q {q, number, ::.00}, v {v, number, ::.00}. En ukendt kunde bruger {typical, number, ::.00} euro pr. køb.",
        "Kunden i række {ownRow, number} har et enkelt genkøb på {ownMean, number, ::.00} euro; modellen venter {expectedMean, number, ::.00} af det næste.",
        "Med en avance på 55 % og en diskontering på 1 % om måneden er de næste 12 måneder i alt {total, number, ::.} euro værd. Den bedste tiendedel af kunderne giver {bestShare, number, ::percent} af det.",
      ],
      distrust: [
        "Modellen går ud fra, at det, kunder bruger, ikke afhænger af, hvor ofte de køber. Sammenlign de to kolonner med CORREL; er tallet langt fra 0, så tilpas hyppige og sjældne købere hver for sig.",
        "Nogle få enorme ordrer. Hvor værdierne spreder sig uden grænse, findes ingen bedste tilpasning, og Stay siger det i stedet for at give et tal.",
        "Lange horisonter: hvad en model af fortiden siger om det femte år, er et gæt på det femte år.",
        "Avancer er forskellige fra kunde til kunde. Giv en kolonne af avancer, eller værdisæt segmenterne hver for sig.",
      ],
    },
    leaving: {
      title: "Hvad der følges med at gå: logistisk regression",
      when: "Man ved om hver kunde, om kunden er gået, og desuden et par ting: plan, land, anciennitet, pris. Man vil vide, hvilke af dem der følges med at gå, når alt andet er lige, og hvem af de nuværende kunder der ligner dem, der gik.",
      data: "Én række pr. kunde: gået eller ej, og en kolonne pr. egenskab. Tal tages, som de er; ord bliver til en koefficient pr. niveau, sammenlignet med det første i alfabetisk orden. En række med en tom celle udelades.",
      parameters: {
        coefficient:
          "Hvad én enhed mere, eller dette niveau i stedet for grundniveauet, lægger til logaritmen af odds for at gå.",
        "odds ratio": "Det samme som en faktor: 2 fordobler odds, 0,5 halverer dem, 1 ændrer intet.",
        p: "Hvor ofte en egenskab uden virkning ville se mindst lige så stærk ud ved et tilfælde.",
        AUC: "Hvor ofte en kunde, der gik, fik en højere risiko end en, der blev. 0,5 er at slå plat og krone, 1 er aldrig at tage fejl; 0,7 til 0,8 er almindeligt.",
      },
      before:
        "Tre kunder har ordet Unknown under Churned. Slet de celler, for funktionen afviser ord, der hverken er ja eller nej, og nævner det første.",
      steps: [
        "{lost, number} af {customers, number} er gået. Odds for {plan} er {odds, number, ::.00} gange odds for {base} (p = {p, number, ::.00000}), men AUC er kun {auc, number, ::.00}: plan og land siger knap nok, hvem der går. Ikke enhver model er nyttig, og dette tal siger det.",
        "Hver kundes sandsynlighed for at være gået, efter plan og land alene.",
      ],
      distrust: [
        "At følges ad er ikke at være årsag. Kunder, der har valgt en plan eller meldt sig ind i et program, var anderledes, før det kunne virke.",
        "Egenskaber, der først kendes bagefter, som opkald til opsigelseslinjen: de forudsiger glimrende og hjælper ingen.",
        "Kunder, der er fulgt i forskellig tid. Den, der kom til i sidste uge, har knap haft tid til at gå; tag ancienniteten med, eller brug overlevelseskurver.",
        "En egenskab, der følger af andre, afvises ved navn, og det samme gør én, der skiller de to grupper uden undtagelse: ingen af dem har en koefficient.",
      ],
    },
  },
  which: {
    title: "Hvilken model?",
    lead: "To spørgsmål fører til modellen: Er der en kontrakt, så man får at vide, når en kunde går? Og kan det ske når som helst eller kun på faste tidspunkter?",
    groups: {
      contract: "Med kontrakt: man ved, hvem der er gået",
      "no-contract": "Uden kontrakt: kunderne bliver tavse",
      beyond: "Uanset hvad",
    },
    situations: {
      renewals: {
        if: "De kan kun gå, når kontrakten skal fornyes, og man vil se frem.",
        then: "SBG.FIT, derefter SBG.SURVIVAL for andelen, der stadig er her, og SBG.LIFETIME for de kommende betalinger.",
      },
      "any-day": {
        if: "De kan gå på en hvilken som helst dag, eller man vil se, hvad der er sket, før man ser frem.",
        then: "TENURE, derefter SURVIVAL.TABLE; SURVIVAL.COMPARE for forskellen mellem segmenter.",
      },
      "any-time": {
        if: "De kan købe når som helst.",
        then: "RFM.SUMMARY, derefter PARETONBD.FIT eller MBGNBD.FIT; BGNBD.FIT kun til totaler. Foretræk den højeste log-likelihood.",
      },
      "fixed-occasions": {
        if: "De kan kun købe ved faste lejligheder, som en årlig messe eller en festival.",
        then: "Det har Stay ingen model for. COHORT.TABLE viser, hvor mange der kommer igen hver gang.",
      },
      "value-of-purchases": {
        if: "Man vil kende værdien i penge, ikke kun antallet af køb.",
        then: "GAMMAGAMMA.FIT ved siden af en model for køb, derefter CLV.PREDICTED. Ved kontrakter til én pris: SBG.LIFETIME gange en periodes dækningsbidrag.",
      },
      reasons: {
        if: "Man vil vide, hvad der kendetegner dem, der går.",
        then: "CHURN.MODEL og CHURN.RISK.",
      },
    },
  },
};
